a = One
