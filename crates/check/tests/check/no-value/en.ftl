a =
    .title = Name
b = See { a.title }
