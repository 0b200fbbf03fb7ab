-brand = Hub
BIL000001 = Buy { -brnad }.
