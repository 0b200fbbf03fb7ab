a = Hello, { $name }.
b = { $count ->
    [one] One file in { $folder }
   *[other] { $count } files in { $folder }
}
c = { $user } and { $other }
d = See { a }
