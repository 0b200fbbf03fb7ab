a = Un { b }
b = Deux { c }
c = Trois
