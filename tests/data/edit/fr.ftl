# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
ENG009200 = Commande introuvable. Saisissez `::{ $command } —list` pour afficher la liste complète des commandes disponibles.

# en: No commands were configured for this hub.
ENG009201 = Aucune commande n’a été configurée pour ce hub.
