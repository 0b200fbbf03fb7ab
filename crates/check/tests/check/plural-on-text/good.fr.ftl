a = Bonjour, { $name }
b = { $kind ->
    [male] Il
   *[other] Ils
}
