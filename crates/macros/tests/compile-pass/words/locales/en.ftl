title = Errors
