a = Bonjour, { $nom }. { $name }
b = Simple { $rien }
c = { $compte ->
    [one] { $count }
   *[other] { $count }
}
-t = Terme { $cas }
u = { -t }
