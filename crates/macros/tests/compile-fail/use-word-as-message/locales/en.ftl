BIL000001 = A
title = B
items = { $count }
