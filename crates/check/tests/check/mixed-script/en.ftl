a = Session storage
b = USB drive
