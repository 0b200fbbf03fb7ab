a = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
