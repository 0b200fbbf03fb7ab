a = { $count ->
    [1] Un fichier
    [one] { $count } fichier
   *[other] { $count } fichiers
}
b = { $count ->
    [one] Ajouter à un groupe
   *[other] Ajouter { $count } à un groupe
}
