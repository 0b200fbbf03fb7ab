a = M​ot
b = Au­tre
