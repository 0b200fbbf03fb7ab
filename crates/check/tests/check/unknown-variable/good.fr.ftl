a = Bonjour, { $name }, { $extra }.
b = Simple
c = { $count ->
    [one] { $count }
   *[other] { $count }
}
-t = { $cas ->
    [pluriel] Termes
   *[singulier] Terme
}
u = { -t(cas: "pluriel") }
