a =  Un
b = Deux{" "}
c = Trois lignes 
    de texte
