a = Nom
b = Texte
    .title = Titre
c = { "" }
