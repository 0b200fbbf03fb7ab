a = Un
b = Voir { aa }
c = Salut { name } { $name }
