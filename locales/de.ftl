### Hubster REST API error descriptions in German (de): drafted by machine and read by a second machine reader, no native speaker yet.
###
### Register: Sie, impersonal where natural; plain imperative without "bitte". Present tense for states ("was empty" -> "ist leer").
### Typography: „ “ and –. One-word compounds (Tokenanfrage, Webendpunkt); a hyphen with a name, a code span or an abbreviation (Hubster-Dienst, `GUID`-Wert, Konversations-ID) and in Bot-Integration.
###
### Terms
###   administrator -> Administrator; agent -> Agent; bot -> Bot; channel -> Kanal; hub -> Hub; customer -> Kunde; account -> Konto
###   the other party -> Ihr Gesprächspartner
###   client (Identity) -> Client; client secret -> geheimer Clientschlüssel; scope -> Zugriffsbereich ("Bereich" alone could be the range, "Clientbereich" a part of a window; the code span `Scope` stays, masculine)
###   tenant -> Mandant; user -> Benutzer; claim -> Anspruch; token -> Token (das); password -> Passwort
###   integration -> Integration; conversation -> Konversation ("Unterhaltung" is entertainment too); message -> Nachricht; command -> Befehl
###   request -> Anfrage; operation -> Vorgang; action -> Aktion; resource -> Ressource; service -> Dienst
###   root body, request body -> Body der Anfrage, Body der …anfrage (not "Text", which could be the message's); body of the response -> Body der Antwort
###   root section -> Abschnitt auf oberster Ebene; root -> Stammelement; section -> Abschnitt
###   property -> Eigenschaft; parameter -> Parameter; element -> Element; collection -> Sammlung; value -> Wert
###   query parameter -> Abfrageparameter; request parameter -> Anfrageparameter, Parameter der …anfrage
###   token, conversation, Direct Inbound request -> Tokenanfrage, Konversationsanfrage, Anfrage an Direct Inbound
###   user, client, external login request -> Anfrage zum Benutzer, zum Client, zur externen Anmeldung ("Clientanfrage" would be sent by the client); so too for a client secret, a tenant
###   external login -> externe Anmeldung; provider -> Anbieter; Identity Server -> Identitätsserver
###   web endpoint -> Webendpunkt; email -> E-Mail-Adresse; upload -> hochladen; to type -> eingeben; category -> Kategorie
###   issue -> Problem; web related -> Web…; web security related -> … mit der Websicherheit; runtime related -> Laufzeit…
###   Hubster, Direct Inbound, Message Spark, cid, iId -> unchanged; Location -> unchanged, as "ein Location-Objekt"
###   a name of two words stands in no compound, for the hyphens would change it (Anfrage an Direct Inbound, not "Direct-Inbound-Anfrage"); a name of one word may (Hubster-Dienst)
###
### Phrases
###   not found -> … nicht gefunden; was not found, could not find -> … wurde nicht gefunden
###   does not exist -> existiert nicht; already exists -> existiert bereits; already taken -> ist bereits vergeben
###   missing -> fehlt (in …, für …); required -> erforderlich; requested -> angefordert; empty -> ist leer
###   provided, specified, supplied -> angegeben; an empty body was supplied -> in der Anfrage … wurde ein leerer Body übergeben; no files were provided -> keine Dateien … übergeben
###   invalid, not valid -> ungültig; bad format, invalid format -> hat ein ungültiges Format; not in proper format -> hat nicht das richtige Format
###   expected to be a valid … value -> erwartet wird ein gültiger …-Wert
###   one or more, at least one -> mindestens ein; only one -> nur ein einziger; out of range -> außerhalb des Wertebereichs; zero -> 0 ("null" could be the JSON value)
###   not supported -> wird nicht unterstützt; not allowed, not permissible -> nicht zulässig; a user is not allowed to -> ist nicht berechtigt
###   unauthorized -> nicht autorisiert; forbidden -> Zugriff verweigert; validation failed -> Validierung fehlgeschlagen
###   timed out -> Zeitüberschreitung; was timed out -> Zeitlimit … überschritten; aborted -> abgebrochen; expired -> abgelaufen; terminated -> beendet; paused -> pausiert
###   not available, unavailable -> nicht verfügbar; not implemented -> nicht implementiert; disabled -> deaktiviert
###   failed -> fehlgeschlagen; encountered an issue -> in … ist ein Problem aufgetreten; was detected -> wurde erkannt
###   you are trying to … -> Sie möchten …; must contain -> muss … enthalten; requires … to be present -> in … muss … vorhanden sein
###   please contact … -> wenden Sie sich an …; please check with … -> klären Sie dies mit …
###   either A and/or B -> A und/oder B; expectation failed -> Erwartung nicht erfüllt; unreachable -> nicht erreichbar
###   interact with messages -> auf Nachrichten reagieren; on their end -> auf Kundenseite; unauthorized issue -> Autorisierungsproblem
###   double colon -> doppelter Doppelpunkt; an actual command -> der eigentliche Befehl

## Statuses

# en: OK response is correct. The body of the response will include the data requested.
status-200 = OK. Die Antwort ist korrekt. Der Body der Antwort enthält die angeforderten Daten.

# en: OK response is correct. No response content will be returned.
status-201 = OK. Die Antwort ist korrekt. In der Antwort wird kein Inhalt zurückgegeben.

# en: Bad request. The body of the response will have more info.
status-400 = Fehlerhafte Anfrage. Der Body der Antwort enthält weitere Informationen.

# en: Unauthorized. Your token is invalid.
status-401 = Nicht autorisiert. Ihr Token ist ungültig.

# en: Forbidden. You do not have access to the requested resource.
status-403 = Zugriff verweigert. Sie haben keinen Zugriff auf die angeforderte Ressource.

# en: Not found. The requested resource does not exist.
status-404 = Nicht gefunden. Die angeforderte Ressource existiert nicht.

# en: Timed out. Your request was timed out.
status-408 = Zeitüberschreitung. Das Zeitlimit für Ihre Anfrage wurde überschritten.

# en: Conflict. Your request has caused a conflict.
status-409 = Konflikt. Ihre Anfrage hat einen Konflikt verursacht.

# en: Not available. The request you are trying to invoke is no longer available.
status-410 = Nicht verfügbar. Die Anfrage, die Sie ausführen möchten, ist nicht mehr verfügbar.

# en: Expectation Failed. The operation was aborted.
# Note: the API answers 417 for an operation that is not valid or was aborted (*000107, *000109): a condition that was not met. „Erwartung“, singular, is the word of German texts on this status.
status-417 = Erwartung nicht erfüllt. Der Vorgang wurde abgebrochen.

# en: Too many requests. You have reached your API usage limits.
status-429 = Zu viele Anfragen. Sie haben Ihre API-Nutzungslimits erreicht.

# en: Internal server error. There was an internal issue with the Hubster service.
status-500 = Interner Serverfehler. Im Hubster-Dienst ist ein internes Problem aufgetreten.

# en: Not implemented. The service you requested is not implemented.
status-501 = Nicht implementiert. Der angeforderte Dienst ist nicht implementiert.

# en: Service unavailable. The Hubster service is unavailable.
status-503 = Dienst nicht verfügbar. Der Hubster-Dienst ist nicht verfügbar.

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

# en: System Error.
common-000100 = Systemfehler.

# en: Forbidden.
common-000101 = Zugriff verweigert.

# en: Unauthorized access.
common-000102 = Nicht autorisierter Zugriff.

# en: Requested operation is not implemented.
common-000103 = Der angeforderte Vorgang ist nicht implementiert.

# en: Requested resource or operation is not available.
common-000104 = Die angeforderte Ressource oder der angeforderte Vorgang ist nicht verfügbar.

# en: Requested resource was not found.
common-000105 = Die angeforderte Ressource wurde nicht gefunden.

# en: Resource you are trying to create already exists.
common-000106 = Die Ressource, die Sie erstellen möchten, existiert bereits.

# en: Current request or operation is not valid.
common-000107 = Die aktuelle Anfrage oder der aktuelle Vorgang ist ungültig.

# en: Request took too long to execute and timed out.
common-000108 = Die Ausführung der Anfrage hat zu lange gedauert und das Zeitlimit überschritten.

# en: Requested action was aborted.
common-000109 = Die angeforderte Aktion wurde abgebrochen.

# en: Requested action is not allowed.
common-000110 = Die angeforderte Aktion ist nicht zulässig.

# en: Required query parameter was not supplied.
common-000200 = Ein erforderlicher Abfrageparameter wurde nicht angegeben.

# en: One or more parameters have invalid format.
common-000201 = Mindestens ein Parameter hat ein ungültiges Format.

# en: Please correct supplied format for used parameter(s).
common-000202 = Korrigieren Sie das Format der angegebenen Parameter.

# en: Provided `GUID` has bad format.
common-000203 = Die angegebene `GUID` hat ein ungültiges Format.

# en: Provided date has bad format.
common-000204 = Das angegebene Datum hat ein ungültiges Format.

# en: One or more parameters have invalid date format.
common-000205 = Mindestens ein Parameter hat ein ungültiges Datumsformat.

# en: Provided parameter value is not supported (out of range).
common-000206 = Der angegebene Parameterwert wird nicht unterstützt (außerhalb des Wertebereichs).

# en: Provided parameter is out of predefined range.
common-000207 = Der angegebene Parameter liegt außerhalb des vordefinierten Wertebereichs.

# en: Provided parameter has to be greater than zero.
common-000208 = Der angegebene Parameter muss größer als 0 sein.

# en: Parameter must be greater than or equal to zero.
common-000209 = Der Parameter muss größer oder gleich 0 sein.

# en: Invalid Number format provided.
common-000210 = Die angegebene Zahl hat ein ungültiges Format.

# en: Invalid email format provided.
common-000211 = Die angegebene E-Mail-Adresse hat ein ungültiges Format.

# en: Criteria parameter is required when supplying a `searchBy` parameter.
# Note: "Criteria" may be the parameter's literal name; without backticks in English, it is translated, with the English word beside it: right in both readings. Definite: it is the one parameter that goes with `searchBy`.
common-000212 = Der Kriterienparameter (Criteria) ist erforderlich, wenn der Parameter `searchBy` angegeben wird.

## Identity

# en: Token request root body was empty.
IDT000300 = Der Body der Tokenanfrage ist leer.

# en: Token request is missing required property.
IDT000301 = In der Tokenanfrage fehlt eine erforderliche Eigenschaft.

# en: Token request operation has failed while authenticating user.
# Note: "operation" is not said: „Vorgang der Tokenanfrage“ says no more than „Tokenanfrage“.
IDT000302 = Die Tokenanfrage ist bei der Authentifizierung des Benutzers fehlgeschlagen.

# en: Token request has invalid client scopes.
IDT000303 = Die Tokenanfrage enthält ungültige Zugriffsbereiche für den Client.

# en: Token request could not find `Client`.
IDT000397 = Der `Client` der Tokenanfrage wurde nicht gefunden.

# en: User request root body was empty.
IDT005000 = Der Body der Anfrage zum Benutzer ist leer.

# en: User request required property is missing.
IDT005001 = In der Anfrage zum Benutzer fehlt eine erforderliche Eigenschaft.

# en: User email is not in proper format.
IDT005002 = Die E-Mail-Adresse des Benutzers hat nicht das richtige Format.

# en: User request can have only one claim of type `name`.
IDT005003 = Die Anfrage zum Benutzer darf nur einen einzigen Anspruch vom Typ `name` enthalten.

# en: User provider type is not supported.
IDT005004 = Der Anbietertyp des Benutzers wird nicht unterstützt.

# en: User is not allowed to manage password through Hubster's Identity Server.
IDT005005 = Der Benutzer ist nicht berechtigt, sein Passwort über den Identitätsserver von Hubster zu verwalten.

# en: User `name` is already taken.
IDT005096 = Der `name` des Benutzers ist bereits vergeben.

# en: User not found.
IDT005097 = Benutzer nicht gefunden.

# en: Claim type is missing.
IDT005100 = Der Anspruchstyp fehlt.

# en: Claim type is not allowed.
IDT005101 = Der Anspruchstyp ist nicht zulässig.

# en: Claim/value has been defined more than once and is not permissible.
IDT005102 = Die Kombination aus Anspruch und Wert wurde mehrfach definiert, was nicht zulässig ist.

# en: Client request root body was empty.
IDT005200 = Der Body der Anfrage zum Client ist leer.

# en: Client request required property is missing.
IDT005201 = In der Anfrage zum Client fehlt eine erforderliche Eigenschaft.

# en: Client must contain at least one `Scope`.
IDT005202 = Der Client muss mindestens einen `Scope` enthalten.

# en: Client duplicate scopes detected.
IDT005203 = Für den Client wurden doppelte Zugriffsbereiche erkannt.

# en: Client scopes cannot contain any empty strings.
IDT005204 = Die Zugriffsbereiche des Clients dürfen keine leeren Zeichenfolgen enthalten.

# en: Specified client scope does not exist.
IDT005205 = Der für den Client angegebene Zugriffsbereich existiert nicht.

# en: Client `Id` already exists.
IDT005206 = Die `Id` des Clients existiert bereits.

# en: Client `tenant Id` does not exist.
IDT005207 = Die `tenant Id` des Clients existiert nicht.

# en: Client token name already exists.
IDT005208 = Der Tokenname des Clients existiert bereits.

# en: Client not found.
IDT005297 = Client nicht gefunden.

# en: Client secret empty root body was supplied.
IDT005300 = In der Anfrage zum geheimen Clientschlüssel wurde ein leerer Body übergeben.

# en: Client secret required property is missing.
IDT005301 = Für den geheimen Clientschlüssel fehlt eine erforderliche Eigenschaft.

# en: Client secret not found.
IDT005397 = Geheimer Clientschlüssel nicht gefunden.

# en: Tenant empty root body was supplied.
IDT005400 = In der Anfrage zum Mandanten wurde ein leerer Body übergeben.

# en: Tenant required property is missing.
IDT005401 = Für den Mandanten fehlt eine erforderliche Eigenschaft.

# en: Tenant already exists.
IDT005402 = Der Mandant existiert bereits.

# en: Tenant not found.
IDT005497 = Mandant nicht gefunden.

# en: External login request root body was empty.
IDT005500 = Der Body der Anfrage zur externen Anmeldung ist leer.

# en: External login required property is missing.
IDT005501 = Für die externe Anmeldung fehlt eine erforderliche Eigenschaft.

# en: External login does not support specified authentication provider.
IDT005502 = Die externe Anmeldung unterstützt den angegebenen Authentifizierungsanbieter nicht.

## Portal

# en: Root body section is missing.
PRT000300 = Im Body der Anfrage fehlt der Abschnitt auf oberster Ebene.

# en: Required property is missing.
PRT000301 = Eine erforderliche Eigenschaft fehlt.

# en: Property has an invalid type.
PRT000302 = Eine Eigenschaft hat einen ungültigen Typ.

# en: Validation failed. Property not supported.
PRT000303 = Validierung fehlgeschlagen. Die Eigenschaft wird nicht unterstützt.

# en: Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000304 = Ein Anfrageparameter hat ein ungültiges Format. Erwartet wird ein gültiger `decimal`-Wert.

# en: Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000305 = Ein Anfrageparameter hat ein ungültiges Format. Erwartet wird ein gültiger `GUID`-Wert.

# en: Request collection must contain one or more elements.
PRT000306 = Die Sammlung in der Anfrage muss mindestens ein Element enthalten.

# en: Message was empty.
PRT000307 = Die Nachricht ist leer.

# en: Request body must contain Location, either an address and/or latitude/longitude coordinates.
# Note: Location is the message type of that name, not a property; alone, it would read as the German word for a venue, hence "Objekt".
PRT000308 = Der Body der Anfrage muss ein Location-Objekt mit einer Adresse und/oder Koordinaten (Breiten-/Längengrad) enthalten.

# en: Tenant already exists.
PRT000400 = Der Mandant existiert bereits.

# en: User already exists.
PRT000401 = Der Benutzer existiert bereits.

# en: User not found.
PRT000599 = Benutzer nicht gefunden.

# en: Name already exists.
PRT000600 = Der Name existiert bereits.

# en: Hub not found.
PRT000699 = Hub nicht gefunden.

# en: An integration with the same name already exists.
PRT000700 = Eine Integration mit demselben Namen existiert bereits.

# en: An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000701 = Eine Integration mit demselben Namen wurde bereits einem Hub zugewiesen. Sie können diesen Kanal über alle Hubs hinweg nur einmal hinzufügen.

# en: Integration not found.
PRT000799 = Integration nicht gefunden.

## Engine

# en: Provided tenant is invalid.
ENG002000 = Der angegebene Mandant ist ungültig.

# en: Your account is disabled.
ENG002001 = Ihr Konto ist deaktiviert.

# en: Account evaluation period has expired.
ENG002002 = Der Testzeitraum des Kontos ist abgelaufen.

# en: Conversation request requires `body` to be present.
ENG003000 = In der Konversationsanfrage muss `body` vorhanden sein.

# en: Conversation request is missing required property.
ENG003001 = In der Konversationsanfrage fehlt eine erforderliche Eigenschaft.

# en: Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG003002 = Ein Parameter der Konversationsanfrage hat ein ungültiges Format. Erwartet wird ein gültiger `GUID`-Wert.

# en: Direct Inbound request requires `body` to be present.
ENG005000 = In der Anfrage an Direct Inbound muss `body` vorhanden sein.

# en: Direct Inbound request is missing required property.
ENG005001 = In der Anfrage an Direct Inbound fehlt eine erforderliche Eigenschaft.

# en: Direct Inbound request does not support provided property.
ENG005002 = Die Anfrage an Direct Inbound unterstützt die angegebene Eigenschaft nicht.

# en: Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005003 = Die Anfrage an Direct Inbound muss einen der folgenden Abschnitte enthalten: `root.message` oder `root.action`.

# en: Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
ENG005004 = Die Anfrage an Direct Inbound darf nur ein einziges Stammelement mit einem der folgenden Abschnitte enthalten: `root.message` oder `root.action`.

# en: Direct Inbound request collection must contain one or more elements.
ENG005015 = Die Sammlung in der Anfrage an Direct Inbound muss mindestens ein Element enthalten.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005020 = Ein Parameter der Anfrage an Direct Inbound hat ein ungültiges Format. Erwartet wird ein gültiger `GUID`-Wert.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005021 = Ein Parameter der Anfrage an Direct Inbound hat ein ungültiges Format. Erwartet wird ein gültiger `decimal`-Wert.

# en: Direct Inbound request body was empty.
ENG005023 = Der Body der Anfrage an Direct Inbound ist leer.

# en: Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005024 = Der Body der Anfrage an Direct Inbound muss ein `Location`-Objekt mit einer Adresse (`address`) und/oder Koordinaten (`latitude/longitude`) enthalten.

# en: Hub does not exist.
ENG005500 = Der Hub existiert nicht.

# en: Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
# Note: "interact with": not „bearbeiten“ or „verarbeiten“, which would be to edit or to process the messages.
ENG005501 = Für den angegebenen Hub ist keine Agenten- oder Bot-Integration konfiguriert, die Kundennachrichten empfangen oder darauf reagieren kann.

# en: Provided integration does not exist.
ENG006000 = Die angegebene Integration existiert nicht.

# en: Provided conversation does not exist.
ENG006500 = Die angegebene Konversation existiert nicht.

# en: Customer is no longer responding to messages.
ENG006501 = Der Kunde antwortet nicht mehr auf Nachrichten.

# en: Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006502 = Ihre Hubster-Integration wurde beendet und ist nicht mehr aktiv. Wenden Sie sich an Ihren Administrator.

# en: Conversation was paused.
ENG006503 = Die Konversation wurde pausiert.

# en: Conversation encountered a web related issue.
ENG007500 = In der Konversation ist ein Webproblem aufgetreten.

# en: Conversation encountered a web security related issue.
ENG007501 = In der Konversation ist ein Problem mit der Websicherheit aufgetreten.

# en: Conversation encountered a runtime related issue.
ENG007502 = In der Konversation ist ein Laufzeitproblem aufgetreten.

# en: Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
ENG007510 = Der Kunde konnte Ihre Nachricht nicht empfangen. Ursache war ein Autorisierungsproblem auf Kundenseite. Klären Sie dies mit Ihrem Administrator.

# en: A web related issue was detected on Hub.
ENG007511 = Im Hub wurde ein Webproblem erkannt.

# en: An unreachable web-endpoint was detected on Hub.
ENG007512 = Im Hub wurde ein nicht erreichbarer Webendpunkt erkannt.

# en: Message Spark encountered a web related issue.
ENG008000 = In Message Spark ist ein Webproblem aufgetreten.

# en: Message Spark encountered a web security related issue.
ENG008001 = In Message Spark ist ein Problem mit der Websicherheit aufgetreten.

# en: Message Spark encountered a runtime related issue.
ENG008002 = In Message Spark ist ein Laufzeitproblem aufgetreten.

# en: No upload files were provided.
ENG008500 = Es wurden keine Dateien zum Hochladen übergeben.

# en: Invalid `URL` was provided.
ENG008501 = Die angegebene `URL` ist ungültig.

# en: File you submitted was not received by the other party.
ENG008502 = Ihr Gesprächspartner hat die von Ihnen gesendete Datei nicht erhalten.

# en: The other party tried to send you a file but failed.
ENG008503 = Ihr Gesprächspartner hat versucht, Ihnen eine Datei zu senden, doch der Versand ist fehlgeschlagen.

# en: Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
# Note: the English says "in front of"; its example, and the commands themselves, have the command after the double colon.
ENG009000 = Ungültiger Befehl. Auf den doppelten Doppelpunkt muss der eigentliche Befehl folgen, zum Beispiel `::mycommand [args]...`

# en: Unknown command.
ENG009001 = Unbekannter Befehl.

# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = Der Befehl wurde nicht gefunden. Geben Sie `::{ $command } --list` ein, um die vollständige Liste der verfügbaren Befehle anzuzeigen.

# en: No commands have been configured for this hub.
ENG009201 = Für diesen Hub wurden keine Befehle konfiguriert.

# en: No commands were found for the category.
ENG009202 = Für die Kategorie wurden keine Befehle gefunden.

# en: There was an error while executing command. Please contact technical support.
ENG009299 = Beim Ausführen des Befehls ist ein Fehler aufgetreten. Wenden Sie sich an den technischen Support.

## Events

# en: Missing conversation id (cid).
EVT001000 = Die Konversations-ID (cid) fehlt.

# en: Missing integration Id (iId).
EVT001001 = Die Integrations-ID (iId) fehlt.

# en: Access forbidden to this conversation.
EVT001002 = Der Zugriff auf diese Konversation wurde verweigert.
