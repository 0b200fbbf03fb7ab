### The engine's own words in German (de): drafted by machine, read again by machine; no native speaker yet.
###
### Terms and typography: as in locales/de.ftl.
###   argument -> Argument; array -> Array; string -> Zeichenfolge; content type -> Inhaltstyp; header -> Header; method -> Methode; code (of an error) -> Code; catalog -> Katalog

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = Der Abfrageparameter `{ $parameter }` hat einen ungültigen Wert.
# en: There is nothing at this address.
SRV404001 = Unter dieser Adresse ist nichts vorhanden.
# en: The catalog does not have this code.
SRV404002 = Der Katalog enthält diesen Code nicht.
# en: This address does not support the method of the request.
SRV405001 = Diese Adresse unterstützt die Methode der Anfrage nicht.
# en: The request took too long.
SRV408001 = Die Anfrage hat zu lange gedauert.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = Der Body der Anfrage ist größer als { $limit } Byte.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = Der Body der Anfrage muss JSON sein und den Inhaltstyp `application/json` haben.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = Der Body der Anfrage ist kein gültiges JSON: Zeile { $line }, Spalte { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = Der Body der Anfrage muss ein Array mit mindestens einem Fehler sein.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = Der Body der Anfrage enthält mehr als { $limit } Fehler.
# en: An error must be an object with a `code` and, where the code has arguments, with `args`.
SRV422004 = Ein Fehler muss ein Objekt mit `code` und, falls der Code Argumente hat, mit `args` sein.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = Der Katalog enthält den Code `{ $code }` nicht.
# en: `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }` benötigt das Argument `{ $argument }`.
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }` hat das Argument `{ $argument }` nicht.
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = Das Argument `{ $argument }` von `{ $code }` muss eine Zeichenfolge sein.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = Das Argument `{ $argument }` von `{ $code }` muss eine Zahl sein.
# en: The header of the request is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = Der Header der Anfrage ist größer als { $limit } Byte.
# en: The service failed to answer. The failure is not in the request.
SRV500001 = Der Dienst konnte nicht antworten. Die Ursache liegt nicht in der Anfrage.

## Statuses

# en: Bad request
status-400 = Fehlerhafte Anfrage
# en: Unauthorized
status-401 = Nicht autorisiert
# en: Payment required
status-402 = Zahlung erforderlich
# en: Forbidden
status-403 = Zugriff verweigert
# en: Not found
status-404 = Nicht gefunden
# en: Method not allowed
status-405 = Methode nicht zulässig
# en: Not acceptable
status-406 = Kein akzeptables Format
# en: Proxy authentication required
status-407 = Authentifizierung am Proxy erforderlich
# en: Request timeout
status-408 = Zeitüberschreitung der Anfrage
# en: Conflict
status-409 = Konflikt
# en: Gone
status-410 = Nicht mehr verfügbar
# en: Length required
status-411 = Längenangabe erforderlich
# en: Precondition failed
status-412 = Vorbedingung nicht erfüllt
# en: Content too large
status-413 = Inhalt zu groß
# en: URI too long
status-414 = URI zu lang
# en: Unsupported media type
status-415 = Inhaltstyp wird nicht unterstützt
# en: Range not satisfiable
status-416 = Angeforderter Bereich nicht verfügbar
# en: Expectation failed
status-417 = Erwartung nicht erfüllt
# en: Misdirected request
status-421 = Anfrage an den falschen Server
# en: Unprocessable content
status-422 = Inhalt kann nicht verarbeitet werden
# en: Locked
status-423 = Ressource gesperrt
# en: Failed dependency
status-424 = Vorausgesetzter Vorgang fehlgeschlagen
# en: Too early
status-425 = Anfrage zu früh
# en: Upgrade required
status-426 = Protokollwechsel erforderlich
# en: Precondition required
status-428 = Vorbedingung erforderlich
# en: Too many requests
status-429 = Zu viele Anfragen
# en: Request header fields too large
status-431 = Header der Anfrage zu groß
# en: Unavailable for legal reasons
status-451 = Aus rechtlichen Gründen nicht verfügbar
# en: Internal server error
status-500 = Interner Serverfehler
# en: Not implemented
status-501 = Nicht implementiert
# en: Bad gateway
status-502 = Ungültige Antwort des vorgelagerten Servers
# en: Service unavailable
status-503 = Dienst nicht verfügbar
# en: Gateway timeout
status-504 = Zeitüberschreitung des vorgelagerten Servers
# en: HTTP version not supported
status-505 = HTTP-Version wird nicht unterstützt
# en: Variant also negotiates
status-506 = Inhaltsaushandlung führt im Kreis
# en: Insufficient storage
status-507 = Nicht genügend Speicherplatz
# en: Loop detected
status-508 = Endlosschleife erkannt
# en: Network authentication required
status-511 = Authentifizierung am Netzwerk erforderlich

## Pages

# en: Error codes
page_title = Fehlercodes
# en: Skip to the content
page_skip = Zum Inhalt springen
# en: Language
page_language = Sprache
# en: Search
page_search = Suche
# en: Code, number or words
page_search_hint = Code, Nummer oder Wörter
# en: Service
page_service = Dienst
# en: All services
page_all_services = Alle Dienste
# en: Status
page_status = Status
# en: All statuses
page_all_statuses = Alle Status
# en: Show
page_find = Anzeigen
# en: Show everything
page_reset = Alles anzeigen
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } Code
   *[other] { $count } Codes
}
# en: Code
page_code = Code
# en: Description
page_description = Beschreibung
# en: Nothing was found.
page_nothing = Es wurde nichts gefunden.
# en: Try fewer words, a part of the code, or its number alone.
page_nothing_hint = Versuchen Sie es mit weniger Wörtern, einem Teil des Codes oder nur seiner Nummer.
# en: Other codes
page_other_codes = Weitere Codes
# en: Arguments
page_arguments = Argumente
# en: text
page_string = Text
# en: number
page_number = Zahl
# en: In every language
page_languages = In allen Sprachen
# en: What a client receives
page_bodies = Was ein Client erhält
# en: Copy
page_copy = Kopieren
# en: Copied
page_copied = Kopiert
# en: Permanent link
page_permalink = Permanenter Link
# en: Not translated yet
page_untranslated = Noch nicht übersetzt
# en: OpenAPI description
page_openapi = OpenAPI-Beschreibung

## Preview

# en: Preview
preview_title = Vorschau
# en: Messages
preview_show = Meldungen
# en: All
preview_all = Alle
# en: Missing
preview_missing = Fehlend
# en: Out of date
preview_stale = Veraltet
# en: With findings
preview_findings = Mit Befunden
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [one] { $count } Meldung
   *[other] { $count } Meldungen
}
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $translated } von { $total } übersetzt
# en: English
preview_english = Englisch
# en: About the file
preview_file = Zur Datei
# en: The file has an error here. This is the text from before it.
preview_last_good = Die Datei hat hier einen Fehler. Dies ist der Text von davor.
# en: Error
preview_error = Fehler
# en: Warning
preview_warning = Warnung
# en: Note
preview_note = Hinweis
# en: The preview has ended. Start it again in the terminal.
preview_stopped = Die Vorschau ist beendet. Starten Sie sie im Terminal neu.
# en: Longer English
preview_accented = Verlängertes Englisch
# en: Mirrored English
preview_mirrored = Gespiegeltes Englisch
