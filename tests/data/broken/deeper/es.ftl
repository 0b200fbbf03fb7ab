B0 = Not read.
