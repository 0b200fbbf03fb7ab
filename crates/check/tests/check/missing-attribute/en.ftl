a = Name
    .title = Your name
    .label = Label
