a = Привет, { $name }.
b = { $count ->
    [one] Файл в { $folder }
    [few] { $count } файла в { $folder }
    [many] { $count } файлов в { $folder }
   *[other] { $count } файла в { $folder }
}
c = { $other } и { $user }
d = Смотрите { a }
