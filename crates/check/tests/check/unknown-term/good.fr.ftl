-brand = Hubster
a = À propos de { -brand }
b = Plus { -outside }
