# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
ENG009201 = No commands have been configured for this hub.
