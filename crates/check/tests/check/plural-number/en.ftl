a = { $count ->
    [one] One file
   *[other] { $count } files
}
b = { $count ->
    [one] Add to a group
   *[other] Add { $count } to a group
}
