BIL000001 = A
title = B
