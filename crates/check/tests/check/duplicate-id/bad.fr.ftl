a = Un
b = { -c }
a = Encore un
c = Trois
-c = Terme
