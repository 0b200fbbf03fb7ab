a = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
