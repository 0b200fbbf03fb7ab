BIL000001 = { hint }
hint =
    .title = A
