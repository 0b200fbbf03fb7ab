a = { $count ->
    [one] { $count } fichier
    [one] { $count } fichiers
   *[other] { $count } fichiers
}
