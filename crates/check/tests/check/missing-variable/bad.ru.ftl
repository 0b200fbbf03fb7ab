a = Привет.
b = { $count ->
    [one] { $count } файл в { $folder }
    [few] { $count } файла
    [many] файлов в { $folder }
   *[other] { $count } файла в { $folder }
}
c = { $user }
d = Смотрите
