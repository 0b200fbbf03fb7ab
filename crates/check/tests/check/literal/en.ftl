a = Type `::{ $command } --list` to see all.
b = Use --list or see https://example.com/help.
c = Wait 30 seconds, at most 1,000 times.
d = Provided `GUID` has bad format.
