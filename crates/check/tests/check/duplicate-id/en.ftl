a = One
b = Two
c = Three
