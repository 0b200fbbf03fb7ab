greeting = Bonjour
farewell = Au revoir
