hello = Bonjour, { $name }
files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
-brand = Hubster
    .gender = masculine
shown = { -brand }
quoted = Tapez {"{"} ou {"}"}.
gone = C’est parti.
long =
    Un texte long
    sur deux lignes.
# Commentaire
