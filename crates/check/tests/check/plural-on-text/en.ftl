# $name (String) - who
a = Hello, { $name }
b = { $kind ->
    [male] He
   *[other] They
}
