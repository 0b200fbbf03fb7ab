### The error codes of a billing service: the example of a team's own catalog.

# The department that answers questions about invoices.
-support = Customer Accounts

# Shared by every code that says that something is not there.
common-not-found = There is no such invoice. Please check the number, or ask { -support }.

BIL000001 = Payment required. Please contact { -support }.
# $invoice (String) - number of the invoice, such as `R-7`
# $amount (Number) - how many instalments are unpaid
BIL000002 =
    { $amount ->
        [one] One instalment of the invoice { $invoice } is unpaid.
       *[other] { $amount } instalments of the invoice { $invoice } are unpaid.
    }
