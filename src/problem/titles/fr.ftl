### Neutral titles of the HTTP statuses in French (fr): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/fr.ftl and crates/cli/locales/fr.ftl.

# en: Bad request
status-400 = Requête incorrecte
# en: Unauthorized
status-401 = Non autorisé
# en: Payment required
status-402 = Paiement requis
# en: Forbidden
status-403 = Accès interdit
# en: Not found
status-404 = Introuvable
# en: Method not allowed
status-405 = Méthode non autorisée
# en: Not acceptable
status-406 = Aucune représentation acceptable
# en: Proxy authentication required
status-407 = Authentification requise par le proxy
# en: Request timeout
status-408 = Délai d’attente de la requête dépassé
# en: Conflict
status-409 = Conflit
# en: Gone
status-410 = N’est plus disponible
# en: Length required
status-411 = Longueur requise
# en: Precondition failed
status-412 = Condition préalable non satisfaite
# en: Content too large
status-413 = Contenu trop volumineux
# en: URI too long
status-414 = URI trop long
# en: Unsupported media type
status-415 = Type de média non pris en charge
# en: Range not satisfiable
status-416 = Plage demandée impossible à satisfaire
# en: Expectation failed
status-417 = Condition attendue non satisfaite
# en: Misdirected request
status-421 = Requête mal adressée
# en: Unprocessable content
status-422 = Contenu impossible à traiter
# en: Locked
status-423 = Ressource verrouillée
# en: Failed dependency
status-424 = Échec d’une opération préalable
# en: Too early
status-425 = Requête prématurée
# en: Upgrade required
status-426 = Mise à niveau du protocole requise
# en: Precondition required
status-428 = Condition préalable requise
# en: Too many requests
status-429 = Trop de requêtes
# en: Request header fields too large
status-431 = En-têtes de la requête trop volumineux
# en: Unavailable for legal reasons
status-451 = Indisponible pour des raisons juridiques
# en: Internal server error
status-500 = Erreur interne du serveur
# en: Not implemented
status-501 = Non implémenté
# en: Bad gateway
status-502 = Réponse non valide du serveur en amont
# en: Service unavailable
status-503 = Service indisponible
# en: Gateway timeout
status-504 = Délai d’attente du serveur en amont dépassé
# en: HTTP version not supported
status-505 = Version de HTTP non prise en charge
# en: Variant also negotiates
status-506 = Négociation de contenu en boucle
# en: Insufficient storage
status-507 = Espace de stockage insuffisant
# en: Loop detected
status-508 = Boucle infinie détectée
# en: Network authentication required
status-511 = Authentification requise par le réseau
