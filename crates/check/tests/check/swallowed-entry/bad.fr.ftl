one = Un
 two = Deux
three = Troisfour = Quatre
  # Une remarque
