a = Hello
b = File
c = Name { $name }
