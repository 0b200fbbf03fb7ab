BIL000001 = Payment required.
BIL000002 = { $invoice } { $amount }
common-not-found = Not found.
title = Errors
items = { $count }
status-402 = Pay.
