a = Name
    .title = Your name
b = See { a.title }
