-t = Terme { $cas }
u = { -t }
