a =
    .title = Nom
b = Voir { a } { a.title }
