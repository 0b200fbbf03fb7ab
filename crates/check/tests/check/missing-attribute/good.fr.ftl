a = Nom
    .title = Votre nom
    .label = Étiquette
