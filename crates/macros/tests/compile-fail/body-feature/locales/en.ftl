BIL000001 = Payment required.
