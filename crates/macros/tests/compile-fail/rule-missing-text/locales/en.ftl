BIL000001 = A
title = B
status-402 = C
common-found = D
