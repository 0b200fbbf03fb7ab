a = Nom
    .title = Votre nom
b =
    .title = Seul
