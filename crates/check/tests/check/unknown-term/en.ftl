-brand = Hubster
a = About { -brand }
b = More { -outside }
