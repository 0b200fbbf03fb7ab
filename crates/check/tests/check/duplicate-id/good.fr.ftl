a = Un
b = Deux
c = Trois
