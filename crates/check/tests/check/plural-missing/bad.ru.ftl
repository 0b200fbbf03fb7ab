a = { $count ->
    [one] { $count } файл
   *[other] { $count } файлов
}
