# A comment.
BIL000001 = Pay { $amount
