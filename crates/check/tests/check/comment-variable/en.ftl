# $name (String) - who
a = Hello, { $name }
