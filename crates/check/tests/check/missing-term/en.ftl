-brand = Hubster
a = About { -brand }
