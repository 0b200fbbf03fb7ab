-brand = Hub
    .gender = m
BIL000001 = { -brand.gendr ->
    [m] A
   *[other] B
 }
