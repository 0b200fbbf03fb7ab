a = Café
b = Terminé
c = Prix : 5 €
d = « É » et NÃO
