a = Name
b = Text
    .title = Title
c = { "" }
