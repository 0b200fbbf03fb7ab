-t = Term
u = { -t }
