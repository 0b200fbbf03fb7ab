-brand = Hubster
a = À propos de { -brand }
