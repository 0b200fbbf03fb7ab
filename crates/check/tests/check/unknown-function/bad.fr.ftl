a = { NOMBRE($n) }
b = { DATETIME($date) }
c = { PLATFORM() ->
   *[other] Autre
}
