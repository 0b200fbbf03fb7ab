a = Un
c = Trois
