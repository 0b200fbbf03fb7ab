a = Provided `GUID` is bad.
b = Out of range (see below).
c = Say “hello”.
d = Done :)
