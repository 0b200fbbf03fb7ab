status-404 = Not found.
