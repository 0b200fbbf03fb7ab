a = Deux  mots
b = Premier.  Second.
