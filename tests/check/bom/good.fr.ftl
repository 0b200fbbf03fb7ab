a = Un
b = Deux
