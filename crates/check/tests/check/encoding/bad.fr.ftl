a = Café
b = Termin�
c = Prix : 5 €
d = É
