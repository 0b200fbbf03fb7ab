a = Name
    .title = Your name
b =
    .title = Only
