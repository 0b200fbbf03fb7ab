B0 = No language has this name.
