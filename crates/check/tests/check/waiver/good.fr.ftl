# check: allow double-space - les deux espaces sont voulues
a = Deux  mots
b = Trois
c = Quatre
