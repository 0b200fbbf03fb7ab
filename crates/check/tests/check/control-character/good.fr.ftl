# 	commentaire
a = Un
b = Deux
c = Trois
