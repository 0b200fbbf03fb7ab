BIL000001 = { NUMBER($amount, minimumFractionDigits: 21) }
