### The built-in messages of the service in German (de): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/de.ftl.
###   argument -> Argument; array -> Array; object -> Objekt; string -> Zeichenfolge; number -> Zahl; content type -> Inhaltstyp; media type -> Medientyp; header -> Header; method -> Methode, Anfragemethode; code (of an error) -> Code; catalog -> Katalog
###   message (of a catalog) -> Meldung ("Nachricht" is what customers and agents write); out of date -> veraltet; upstream server -> Upstreamserver ("vorgelagert" could be the proxy in front); representation -> Repräsentation

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = Der Abfrageparameter `{ $parameter }` hat einen ungültigen Wert.
# en: There is nothing at this address.
SRV404001 = Unter dieser Adresse ist nichts vorhanden.
# en: The catalog does not have this code.
SRV404002 = Der Katalog enthält diesen Code nicht.
# en: This address does not support the request method.
SRV405001 = Diese Adresse unterstützt die Anfragemethode nicht.
# en: The request took too long.
SRV408001 = Die Anfrage hat zu lange gedauert.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = Der Body der Anfrage ist größer als { $limit } Byte.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = Der Body der Anfrage muss JSON sein und den Inhaltstyp `application/json` haben.
# en: The request body must not be compressed.
SRV415002 = Der Body der Anfrage darf nicht komprimiert sein.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = Der Body der Anfrage ist kein gültiges JSON: Zeile { $line }, Spalte { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = Der Body der Anfrage muss ein Array mit mindestens einem Fehler sein.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = Der Body der Anfrage enthält mehr als { $limit } Fehler.
# en: Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
SRV422004 = Jeder Fehler muss ein Objekt sein, das `code`, bei Codes mit Argumenten auch `args`, optional `pointer` und sonst nichts enthält.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = Der Katalog enthält den Code `{ $code }` nicht.
# en: `{ $code }` requires the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }` erfordert das Argument `{ $argument }`.
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }` hat kein Argument `{ $argument }`.
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = Das Argument `{ $argument }` von `{ $code }` muss eine Zeichenfolge sein.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = Das Argument `{ $argument }` von `{ $code }` muss eine Zahl sein.
# en: The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = Das Argument `{ $argument }` von `{ $code }` ist doppelt vorhanden. Übergeben Sie es nur einmal.
# en: The request headers are larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = Die Header der Anfrage sind insgesamt größer als { $limit } Byte.
# en: The service could not respond. The problem is not with your request.
SRV500001 = Der Dienst konnte nicht antworten. Das Problem liegt nicht an Ihrer Anfrage.

## Pages

# en: Error codes
page_title = Fehlercodes
# en: Skip to content
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
# en: { $count ->
# en:     [one] { $count } code
# en:    *[other] { $count } codes
# en: }
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } Code
   *[other] { $count } Codes
}
# en: Code
page_code = Code
# en: Description
page_description = Beschreibung
# en: No results.
page_nothing = Keine Ergebnisse.
# en: Try fewer words, part of the code or just its number.
page_nothing_hint = Versuchen Sie es mit weniger Wörtern, einem Teil des Codes oder nur seiner Nummer.
# en: Other codes
page_other_codes = Sonstige Codes
# en: Arguments
page_arguments = Argumente
# en: string
page_string = Zeichenfolge
# en: number
page_number = Zahl
# en: Translations
page_languages = Übersetzungen
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
preview_missing = Ohne Übersetzung
# en: Out of date
preview_stale = Veraltete Übersetzung
# en: With problems
preview_findings = Mit Problemen
# en: { $count ->
# en:     [one] { $count } message
# en:    *[other] { $count } messages
# en: }
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
# en: The file as a whole
preview_file = Gesamte Datei
# en: The file has an error here. This is the last valid text.
preview_last_good = Die Datei enthält hier einen Fehler. Angezeigt wird der letzte gültige Text.
# en: Error
preview_error = Fehler
# en: Warning
preview_warning = Warnung
# en: Note
preview_note = Hinweis
# en: The preview has stopped. Restart it from the terminal.
preview_stopped = Die Vorschau wurde beendet. Starten Sie sie im Terminal neu.
# en: Accented, longer English
preview_accented = Verlängertes Englisch mit Akzenten
# en: Mirrored English
preview_mirrored = Gespiegeltes Englisch
