B0 = Null auf Deutsch.
B1 = Eins ÿ.
B2 = Zwei auf Deutsch.
