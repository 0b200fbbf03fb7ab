a = One
b = Two
