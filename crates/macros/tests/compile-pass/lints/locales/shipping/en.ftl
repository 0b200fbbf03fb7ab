BIL000001 = The parcel is broken.
