ENG009200 = Commande introuvable.
ENG009201 = Voir ENG009200.
