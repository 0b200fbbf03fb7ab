a = { NUMBER($n) }
b = { $date }
c = { PLATFORM() ->
   *[other] Other
}
