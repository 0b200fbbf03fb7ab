-brand = Hubster
-autre = Autre
a = À propos de { -brand }
