-brand = Hubster
a = À propos de Hubster
