BIL000001 = { $invoice } { $groesse }
