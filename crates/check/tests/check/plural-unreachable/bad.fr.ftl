a = { $count ->
    [un] { $count } fichier
    [one] { $count } fichier
   *[other] { $count } fichiers
}
b = { $count ->
    [one] { $count } fichier
    [many] { $count } de fichiers
   *[other] { $count } fichiers
}
c = { $kind ->
    [male] Il
   *[other] Ils
}
