BIL000001 =
    .title = A
