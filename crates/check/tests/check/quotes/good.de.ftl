a = Sagen Sie „hallo“.
b = <a href="x">Verweis</a>
