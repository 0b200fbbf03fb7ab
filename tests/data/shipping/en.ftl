status-404 = Lost.
status-500 = Broken.
shared = The parcel is broken.
S1 = The address is unknown.
SHIP_2 = { $a } weighs { NUMBER($b, minimumFractionDigits: 1) } kg, not { $c }.
