a = { NUMBER($n, minimumFractionDigits: 20) }
b = { NUMBER(1.50000000000000000000) }
c = { NUMBER(NUMBER($n, minimumFractionDigits: 100)) }
-t = { NUMBER($x) }
d = { -t(x: 1.50000000000000000000) }
