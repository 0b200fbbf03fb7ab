a = Name
    .title = Your name
