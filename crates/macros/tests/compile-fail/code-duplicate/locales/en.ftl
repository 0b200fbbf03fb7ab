BIL000001 = Payment required.
BIL000002 = Not settled.
