a = Really?
b = Name: { $name }
c = One, two.
d = Say “hello”
