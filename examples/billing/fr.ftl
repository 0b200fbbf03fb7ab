### French (fr)

# en: Customer Accounts
-support = Service clients

# en: There is no such invoice. Please check the number, or ask { -support }.
common-not-found = Cette facture n’existe pas. Vérifiez son numéro ou adressez-vous au { -support }.

# en: Payment required. Please contact { -support }.
BIL000001 = Paiement requis. Contactez le { -support }.
# en: { $amount ->
# en:     [one] One instalment of the invoice { $invoice } is unpaid.
# en:    *[other] { $amount } instalments of the invoice { $invoice } are unpaid.
# en: }
# $invoice (String) - number of the invoice, such as `R-7`
# $amount (Number) - how many instalments are unpaid
BIL000002 =
    { $amount ->
        [0] Toutes les échéances de la facture { $invoice } sont payées.
        [one] Une échéance de la facture { $invoice } est impayée.
       *[other] { $amount } échéances de la facture { $invoice } sont impayées.
    }
