ENG009200 = Command was not found.
ENG009201 = See ENG009200.
