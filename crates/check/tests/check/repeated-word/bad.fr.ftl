a = Le fichier est est parti.
b = Vous vous voyez.
