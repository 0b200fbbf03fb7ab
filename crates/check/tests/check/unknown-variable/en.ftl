# $extra (String) - not in the English
a = Hello, { $name }.
b = Plain
c = { $count ->
    [one] One
   *[other] { $count }
}
-t = Term
u = { -t }
