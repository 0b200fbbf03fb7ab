a = One
b = See { a }
c = Hi { $name }
