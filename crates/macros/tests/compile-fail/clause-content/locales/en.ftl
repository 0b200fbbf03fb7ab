BIL000001 = A
title = B
items = { $count }
status-402 = C
