a = Two words
b = First. Second.
