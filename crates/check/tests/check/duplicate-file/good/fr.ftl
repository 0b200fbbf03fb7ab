a = Un
