# check: allow double-space - les deux espaces sont voulues
a = Deux mots
# check: allow dubble-space - raison
b = Trois
# check: allow double-space
c = Qua  tre
