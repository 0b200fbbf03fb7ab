one = Un
    = un
two = Deux
# Une remarque
three = Trois
four = Quatre
