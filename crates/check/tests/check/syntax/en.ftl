hello = Hello, { $name }!
files = { $count ->
    [one] One file
   *[other] { $count } files
}
-brand = Hubster
    .gender = neuter
shown = { -brand }
quoted = Type {"{"} or {"}"}.
gone = It is gone.
long = A long text
    on two lines.
