BIL000001 = A
BIL000002 = { $invoice } { $amount }
