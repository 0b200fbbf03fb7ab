a = Un
b = Deux
c = Trois
# fin# vraiment
