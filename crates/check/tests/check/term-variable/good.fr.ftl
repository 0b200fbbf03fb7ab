-t = { $cas ->
    [pluriel] Termes
   *[singulier] Terme
 }
u = { -t(cas: "pluriel") }
