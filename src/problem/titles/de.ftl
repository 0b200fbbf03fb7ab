### Neutral titles of the HTTP statuses in German (de): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/de.ftl and crates/cli/locales/de.ftl.

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
status-406 = Keine akzeptable Repräsentation verfügbar
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
status-415 = Medientyp wird nicht unterstützt
# en: Range not satisfiable
status-416 = Angeforderter Bereich nicht erfüllbar
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
status-426 = Upgrade des Protokolls erforderlich
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
status-502 = Ungültige Antwort des Upstreamservers
# en: Service unavailable
status-503 = Dienst nicht verfügbar
# en: Gateway timeout
status-504 = Zeitüberschreitung beim Upstreamserver
# en: HTTP version not supported
status-505 = HTTP-Version wird nicht unterstützt
# en: Variant also negotiates
status-506 = Zirkelbezug bei der Inhaltsaushandlung
# en: Insufficient storage
status-507 = Nicht genügend Speicherplatz
# en: Loop detected
status-508 = Endlosschleife erkannt
# en: Network authentication required
status-511 = Authentifizierung am Netzwerk erforderlich
