a = Café
b = Termin�
c = Prix : 5 â‚¬, dÃ©jÃ  payÃ©
d = Perdu�
