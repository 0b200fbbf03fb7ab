BIL000001 = Payment required.
BIL000002 = { $invoice } { $amount }
