# Every entry but the first and the last is broken in its own way.
B0 = Zéro en français.
B1 = { $n ->
    [one] pas de variante par défaut
 }
B2 = { -absent }
B3 = { B4 }
B4 = { B3 }
B5 = { B0.absent }
B6 = { CURRENCY($n) }
B7 =
    .title = pas de valeur
B8 = Huit en français.
