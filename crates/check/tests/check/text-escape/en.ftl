a = One line
b = Say hello
c = Bold
d = `C:\new`
