# en: Hub was not found.
a = Hub introuvable.
b = Même texte.
# en: Name
# en .title: Your full name
c = Nom
    .title = Votre nom
# en: First line
# en: second line
d = Première ligne
    seconde ligne
