BIL000001 = Payment required.
BIL000002 = Not settled.
BIL000003 = C
BIL000004 = D
