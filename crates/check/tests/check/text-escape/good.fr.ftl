a = Une
    ligne
b = Dites « bonjour »
c = Gras
d = `C:\new`
