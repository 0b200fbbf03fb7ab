a = Say “hello”.
b = <a href="x">Link</a>
