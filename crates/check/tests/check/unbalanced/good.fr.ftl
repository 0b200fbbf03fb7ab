a = Le `GUID` fourni est faux.
b = Hors limites (voir plus bas).
c = Dites « bonjour ».
d = Fini :)
