BIL000001 = Pay { $amount }.
BIL000002 = { $invoce } { $amount }
