a = Nom
    .label = Étiquette
