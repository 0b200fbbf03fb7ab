a = Nom
    .title = Votre nom
    .titre = Votre nom
b = Voir { a.titel }
