a = { NUMBER($n, minimumFractionDigits: 19) }
b = { NUMBER(1.5) }
c = { $n }
-t = { NUMBER($x) }
d = { -t(x: 1.5) }
