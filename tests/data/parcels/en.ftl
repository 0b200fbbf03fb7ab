SHP000001 = The parcel was not found.
