PARCEL_LOST = Le colis est perdu.
