a = Tapez `::{ $command } --list` pour tout voir.
b = Utilisez --list ou voyez https://example.com/help.
c = Attendez 30 secondes, au plus 1 000 fois.
d = Le `GUID` fourni n’est pas valide.
