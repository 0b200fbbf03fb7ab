### The engine's own words in French (fr): drafted by machine, read again by machine; no native speaker yet.
###
### Terms and typography: as in locales/fr.ftl.
###   argument -> argument; array -> tableau; string -> chaîne de caractères; content type -> type de contenu
###   header -> en-tête; method -> méthode; upstream server -> serveur en amont

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = Le paramètre de chaîne de requête `{ $parameter }` a une valeur non valide.
# en: There is nothing at this address.
SRV404001 = Il n’y a rien à cette adresse.
# en: The catalog does not have this code.
SRV404002 = Le catalogue ne contient pas ce code.
# en: This address does not support the method of the request.
SRV405001 = Cette adresse ne prend pas en charge la méthode de la requête.
# en: The request took too long.
SRV408001 = La requête a pris trop de temps.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = Le corps de la requête dépasse { $limit } octets.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = Le corps de la requête doit être au format JSON et son type de contenu doit être `application/json`.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = Le corps de la requête n’est pas du JSON valide : ligne { $line }, colonne { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = Le corps de la requête doit être un tableau contenant au moins une erreur.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = Le corps de la requête contient plus de { $limit } erreurs.
# en: An error must be an object with a `code` and, where the code has arguments, with `args`.
SRV422004 = Une erreur doit être un objet contenant `code` et, si le code a des arguments, `args`.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = Le catalogue ne contient pas le code `{ $code }`.
# en: `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }` nécessite l’argument `{ $argument }`.
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }` n’a pas d’argument `{ $argument }`.
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = L’argument `{ $argument }` de `{ $code }` doit être une chaîne de caractères.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = L’argument `{ $argument }` de `{ $code }` doit être un nombre.
# en: The header of the request is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = L’en-tête de la requête dépasse { $limit } octets.
# en: The service failed to answer. The failure is not in the request.
SRV500001 = Le service n’a pas pu répondre. La requête n’est pas en cause.

## Statuses

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
status-406 = Aucun format acceptable
# en: Proxy authentication required
status-407 = Authentification requise par le proxy
# en: Request timeout
status-408 = Délai d’attente dépassé
# en: Conflict
status-409 = Conflit
# en: Gone
status-410 = Plus disponible
# en: Length required
status-411 = Longueur requise
# en: Precondition failed
status-412 = Condition préalable non satisfaite
# en: Content too large
status-413 = Contenu trop volumineux
# en: URI too long
status-414 = URI trop long
# en: Unsupported media type
status-415 = Type de contenu non pris en charge
# en: Range not satisfiable
status-416 = Plage demandée non disponible
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
status-426 = Changement de protocole requis
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
status-502 = Réponse incorrecte du serveur en amont
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
status-508 = Boucle détectée
# en: Network authentication required
status-511 = Authentification requise par le réseau

## Pages

# en: Error codes
page_title = Codes d’erreur
# en: Skip to the content
page_skip = Aller au contenu
# en: Language
page_language = Langue
# en: Search
page_search = Rechercher
# en: Code, number or words
page_search_hint = Code, numéro ou mots
# en: Service
page_service = Service
# en: All services
page_all_services = Tous les services
# en: Status
page_status = Statut
# en: All statuses
page_all_statuses = Tous les statuts
# en: Show
page_find = Afficher
# en: Show everything
page_reset = Tout afficher
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
# en: Code
page_code = Code
# en: Description
page_description = Description
# en: Nothing was found.
page_nothing = Aucun résultat.
# en: Try fewer words, a part of the code, or its number alone.
page_nothing_hint = Essayez avec moins de mots, une partie du code ou son numéro seul.
# en: Other codes
page_other_codes = Autres codes
# en: Arguments
page_arguments = Arguments
# en: text
page_string = texte
# en: number
page_number = nombre
# en: In every language
page_languages = Dans chaque langue
# en: What a client receives
page_bodies = Ce que reçoit un client
# en: Copy
page_copy = Copier
# en: Copied
page_copied = Copié
# en: Permanent link
page_permalink = Lien permanent
# en: Not translated yet
page_untranslated = Pas encore traduit
# en: OpenAPI description
page_openapi = Description OpenAPI

## Preview

# en: Preview
preview_title = Aperçu
# en: Messages
preview_show = Messages
# en: All
preview_all = Tous
# en: Missing
preview_missing = Manquants
# en: Out of date
preview_stale = Obsolètes
# en: With findings
preview_findings = Avec des remarques
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $translated } sur { $total } traduits
# en: English
preview_english = Anglais
# en: About the file
preview_file = À propos du fichier
# en: The file has an error here. This is the text from before it.
preview_last_good = Le fichier contient une erreur ici. Voici le texte d’avant.
# en: Error
preview_error = Erreur
# en: Warning
preview_warning = Avertissement
# en: Note
preview_note = Remarque
# en: The preview has ended. Start it again in the terminal.
preview_stopped = L’aperçu est terminé. Relancez-le dans le terminal.
# en: Longer English
preview_accented = Anglais allongé
# en: Mirrored English
preview_mirrored = Anglais en miroir
