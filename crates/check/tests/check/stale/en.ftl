a = Hub was not found.
b = Same text.
c = Name
    .title = Your full name
d = First line
    second line
