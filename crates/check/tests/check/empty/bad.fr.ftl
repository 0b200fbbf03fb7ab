a = { "" }
b = Texte
    .title = {" "}
c = { "" }
