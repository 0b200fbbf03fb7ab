BIL000001 = A
status-402 = B
