# en: Command was not found.
ENG009200 = Fant ikke kommandoen { $comand }.
