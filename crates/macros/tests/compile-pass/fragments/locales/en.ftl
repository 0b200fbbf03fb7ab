payment = Payment required.
not-found = Not found.
