a = Word
b = Other
