BIL000001 = Zahlung erforderlich.
BIL000002 = { $invoice } { $amount }
common-not-found = Nicht gefunden.
title = Fehler
items = { $count }
status-402 = Zahlen.
