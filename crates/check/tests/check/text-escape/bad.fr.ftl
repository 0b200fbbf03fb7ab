a = Une\nligne
b = Dites \"bonjour\"
c = <b>Gras</b>&nbsp;et fin
d = `C:\new`
