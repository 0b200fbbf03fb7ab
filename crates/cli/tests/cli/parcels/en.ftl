-courier = Swift Couriers
# $parcel (String) - number of the parcel, such as `P-7`
# $days (Number) - how many days it is late
PARCEL_LATE =
    { $days ->
        [one] The parcel { $parcel } is one day late.
       *[other] The parcel { $parcel } is { $days } days late.
    }
PARCEL_LOST = The parcel is lost. Please ask { -courier }.
