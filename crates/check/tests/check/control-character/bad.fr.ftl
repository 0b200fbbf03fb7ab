a = Un
b = Deux	mots
c = Trois
