### Polish (pl)

# en: Customer Accounts
-support =
    { $case ->
       *[nominative] Dział Rozliczeń
        [instrumental] Działem Rozliczeń
    }

# en: There is no such invoice. Please check the number, or ask { -support }.
common-not-found = Nie ma takiej faktury. Sprawdź jej numer albo skontaktuj się z { -support(case: "instrumental") }.

# en: Payment required. Please contact { -support }.
BIL000001 = Wymagana płatność. Skontaktuj się z { -support(case: "instrumental") }.
# en: { $amount ->
# en:     [one] One instalment of the invoice { $invoice } is unpaid.
# en:    *[other] { $amount } instalments of the invoice { $invoice } are unpaid.
# en: }
# $invoice (String) - number of the invoice, such as `R-7`
# $amount (Number) - how many instalments are unpaid
BIL000002 =
    { $amount ->
        [one] Niezapłacona jest jedna rata faktury { $invoice }.
        [few] Niezapłacone są { $amount } raty faktury { $invoice }.
        [many] Niezapłaconych jest { $amount } rat faktury { $invoice }.
       *[other] Niezapłacone jest { $amount } raty faktury { $invoice }.
    }
