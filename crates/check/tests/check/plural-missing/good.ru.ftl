a = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}
