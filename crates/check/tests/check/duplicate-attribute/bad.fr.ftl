a = Nom
    .title = Votre nom
    .title = Ton nom
