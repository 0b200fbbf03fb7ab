hello = Bonjour, { $name !
files = { $count -> [one] Un fichier
   *[other] { $count } fichiers
}
-brand =
shown = { -brand.gender }
quoted = Tapez { ou }.
gone Disparu.
long = Un texte long
sur deux lignes.
#Commentaire
