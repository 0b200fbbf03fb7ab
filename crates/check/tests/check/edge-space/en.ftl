a = One
b = Two
c = Three lines
    of text
