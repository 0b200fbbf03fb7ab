# $nom (String) - qui
# $name (String) - qui
a = Bonjour, { $name }
