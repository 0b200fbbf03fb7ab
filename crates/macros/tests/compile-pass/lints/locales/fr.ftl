BIL000001 = Paiement requis.
