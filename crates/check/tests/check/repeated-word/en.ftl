a = The file is gone.
b = You see yourself.
