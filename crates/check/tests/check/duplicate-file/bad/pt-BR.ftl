a = Um
