a = Nom
    .title = Votre nom
b = Voir { a.title }
