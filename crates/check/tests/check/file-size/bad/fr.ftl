a = Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un Un 
