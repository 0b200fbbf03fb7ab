a = Two words
b = Three
c = Four
