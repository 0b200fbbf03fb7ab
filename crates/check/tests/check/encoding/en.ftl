a = Café
b = Over
c = Price
d = Lost
