BIL000002 = { $rechnung } { $amount }
