a = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
b = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
c = { $kind ->
    [male] He
   *[other] They
}
