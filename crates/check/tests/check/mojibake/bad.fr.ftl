a = Café
b = Terminé
c = Prix : 5 â‚¬, dÃ©jÃ  payÃ©
d = Perdu�
