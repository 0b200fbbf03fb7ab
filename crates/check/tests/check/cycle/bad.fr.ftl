a = Un { b }
b = Deux { a }
c = { c }
