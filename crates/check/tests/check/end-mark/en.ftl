a = Not found.
b = Delete it?
c = Name
d = { $count ->
    [one] One file.
   *[other] { $count } files.
}
