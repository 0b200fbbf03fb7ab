a =
    .title = Nom
b = Voir { a.title }
