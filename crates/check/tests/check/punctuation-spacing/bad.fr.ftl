a = Vraiment ?
b = Nom: { $name }
c = Un , deux.
d = Dites «bonjour»
