a = One
b = Two
shared = Three
