a = Vraiment ?
b = Nom : { $name }
c = Un, deux. À 10:30 !
d = Dites « bonjour »
