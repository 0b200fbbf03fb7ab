greting = Bonjour
farewell = Au revoir
entirely-new = Nouveau
