# $name (String) - qui
a = Bonjour, { $name }
