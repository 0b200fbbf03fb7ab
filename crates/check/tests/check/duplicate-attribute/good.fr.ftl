a = Nom
    .title = Votre nom
