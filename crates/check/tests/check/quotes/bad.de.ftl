a = Sagen Sie "hallo".
b = <a href="x">Link</a>
