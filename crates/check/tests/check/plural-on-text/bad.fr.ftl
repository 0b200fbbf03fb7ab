a = { $name ->
    [one] Bonjour, { $name }
   *[other] Bonjour, { $name }
}
b = { $kind ->
    [one] Il
   *[other] Ils
}
