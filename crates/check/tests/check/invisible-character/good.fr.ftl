a = Mot
b = Autre 👩‍💻
