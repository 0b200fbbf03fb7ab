a =
    .title = Votre nom
b =
    .title = Seul
