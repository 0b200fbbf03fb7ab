a = Le fichier est parti.
b = Vous vous voyez.
