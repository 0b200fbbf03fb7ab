a = Un
b = Voir { a }
c = Salut { $name }
