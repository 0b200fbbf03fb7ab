# en: Hub not found.
a = Hub introuvable.
# en: Same text.
b = Même texte.
# en: Name
# en .title: Your name
c = Nom
    .title = Votre nom
# en: First line
# en: last line
d = Première ligne
    seconde ligne
