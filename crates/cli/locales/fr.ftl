### The built-in messages of the service in French (fr): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/fr.ftl.
###   argument -> argument; array -> tableau; object -> objet; string -> chaîne de caractères; number -> nombre; content type -> type de contenu; media type -> type de média
###   header -> en-tête; method -> méthode; code (of an error) -> code; catalog -> catalogue; a client -> l’application cliente; upstream server -> serveur en amont
###   out of date -> traduction obsolète ("obsolète" alone, beside a code, would be a deprecated code); … of `code` -> … du code `…` (no elision to decide)

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = Le paramètre de chaîne de requête `{ $parameter }` a une valeur non valide.
# en: There is nothing at this address.
SRV404001 = Il n’y a rien à cette adresse.
# en: The catalog does not have this code.
SRV404002 = Le catalogue ne contient pas ce code.
# en: This address does not support the request method.
SRV405001 = Cette adresse ne prend pas en charge la méthode de la requête.
# en: The request took too long.
SRV408001 = La requête a pris trop de temps.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = Le corps de la requête dépasse { $limit } octets.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = Le corps de la requête doit être au format JSON et son type de contenu doit être `application/json`.
# en: The request body must not be compressed.
SRV415002 = Le corps de la requête ne doit pas être compressé.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = Le corps de la requête n’est pas du JSON valide : ligne { $line }, colonne { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = Le corps de la requête doit être un tableau contenant au moins une erreur.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = Le corps de la requête contient plus de { $limit } erreurs.
# en: Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
SRV422004 = Chaque erreur doit être un objet contenant `code`, `args` si le code a des arguments, éventuellement `pointer`, et rien d’autre.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = Le catalogue ne contient pas le code `{ $code }`.
# en: `{ $code }` requires the argument `{ $argument }`.
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
SRV422008 = L’argument `{ $argument }` du code `{ $code }` doit être une chaîne de caractères.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = L’argument `{ $argument }` du code `{ $code }` doit être un nombre.
# en: The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = L’argument `{ $argument }` du code `{ $code }` est en double. Ne le passez qu’une seule fois.
# en: The request headers are larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = Les en-têtes de la requête dépassent { $limit } octets.
# en: The service could not respond. The problem is not with your request.
SRV500001 = Le service n’a pas pu répondre. Le problème ne vient pas de votre requête.

## Pages

# en: Error codes
page_title = Codes d’erreur
# en: Skip to content
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
# en: { $count ->
# en:     [one] { $count } code
# en:    *[other] { $count } codes
# en: }
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
# en: Code
page_code = Code
# en: Description
page_description = Description
# en: No results.
page_nothing = Aucun résultat.
# en: Try fewer words, part of the code or just its number.
page_nothing_hint = Essayez avec moins de mots, une partie du code ou seulement son numéro.
# en: Other codes
page_other_codes = Autres codes
# en: Arguments
page_arguments = Arguments
# en: string
page_string = chaîne de caractères
# en: number
page_number = nombre
# en: Translations
page_languages = Traductions
# en: What a client receives
page_bodies = Ce que reçoit l’application cliente
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
preview_missing = Sans traduction
# en: Out of date
preview_stale = Traduction obsolète
# en: With problems
preview_findings = Avec des problèmes
# en: { $count ->
# en:     [one] { $count } message
# en:    *[other] { $count } messages
# en: }
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
# en: The file as a whole
preview_file = Le fichier dans son ensemble
# en: The file has an error here. This is the last valid text.
preview_last_good = Le fichier contient une erreur ici. Le texte affiché est le dernier texte valide.
# en: Error
preview_error = Erreur
# en: Warning
preview_warning = Avertissement
# en: Note
preview_note = Remarque
# en: The preview has stopped. Restart it from the terminal.
preview_stopped = L’aperçu s’est arrêté. Relancez-le depuis le terminal.
# en: Accented, longer English
preview_accented = Anglais allongé avec accents
# en: Mirrored English
preview_mirrored = Anglais en miroir
