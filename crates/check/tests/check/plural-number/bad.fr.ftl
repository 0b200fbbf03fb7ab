a = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
}
b = { $count ->
    [one] Ajouter 1 au groupe
   *[other] Ajouter { $count } au groupe
}
