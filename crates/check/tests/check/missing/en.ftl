a = One
b = Two
c = Three
-t = Term
