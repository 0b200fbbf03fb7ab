a = Un
b = Deux