a = { $count ->
    [0] Aucun fichier
    [one] { $count } fichier
   *[other] { $count } fichiers
}
b = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
c = { $kind ->
    [male] Il
   *[other] Ils
}
