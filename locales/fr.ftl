### Hubster REST API error descriptions in French (fr): drafted by machine and read by a second machine reader, no native speaker yet.
###
### Register: vous, plain imperative without "veuillez". Present tense for states ("was empty" -> "est vide").
### Typography: ’ as apostrophe, U+00A0 before ":", U+202F before ; ! ? and inside « », accented capitals.
###
### Terms
###   administrator -> administrateur; agent -> agent; bot -> bot; channel -> canal; hub -> hub
###   customer -> client; the other party -> votre interlocuteur
###   client (Identity) -> application cliente; client secret -> secret client (never "client" alone: that is the customer)
###   tenant -> locataire; user -> utilisateur; claim -> revendication; scope -> étendue; secret -> secret; token -> jeton
###   integration -> intégration; conversation -> conversation; command -> commande
###   request -> requête; operation -> opération; action -> action; resource -> ressource
###   root body, request body -> corps de la requête; root section -> section racine; root -> racine
###   property -> propriété; parameter -> paramètre; element -> élément; collection -> collection; section -> section
###   query parameter -> paramètre de chaîne de requête; request parameter -> paramètre de la requête
###   user request, client request -> requête relative à l’utilisateur, à l’application cliente
###   external login -> connexion externe; provider -> fournisseur; Identity Server -> serveur d’identité
###   web endpoint -> point de terminaison web; email -> adresse e-mail; upload -> charger; to type -> saisir
###   issue -> problème; web related -> lié au web; runtime related -> lié à l’exécution
###   Hubster, Direct Inbound, Message Spark, cid, iId -> unchanged; Location -> unchanged, as "un objet Location"
###
### Phrases
###   not found -> introuvable; does not exist -> n’existe pas; already exists -> existe déjà
###   already taken -> déjà utilisé; missing -> absent (de …); required -> obligatoire; empty -> vide; was not supplied -> n’a pas été fourni
###   provided -> fourni (a value), indiqué (a tenant, hub, integration, conversation); specified -> spécifié
###   invalid, not valid -> non valide, n’est pas valide; bad format, invalid format -> le format … n’est pas valide; not in proper format -> n’est pas au bon format
###   expected to be a valid … value -> une valeur … valide est attendue
###   not supported -> non pris en charge; not allowed -> non autorisé; unauthorized -> non autorisé; forbidden -> interdit
###   out of range -> hors plage; timed out -> délai d’attente dépassé; aborted -> abandonné; expired -> expiré
###   not available -> non disponible; unavailable -> indisponible; not implemented -> non implémenté
###   interact with messages -> traiter les messages; terminated -> il a été mis fin à …
###   failed -> échec, a échoué; encountered an issue -> un problème s’est produit dans …
###   must contain one or more elements -> doit contenir un ou plusieurs éléments
###   please contact … -> contactez …; please check with … -> adressez-vous à …
###   either A and/or B -> A, B ou les deux

## Statuses

# en: OK response is correct. The body of the response will include the data requested.
status-200 = OK. La réponse est correcte. Le corps de la réponse contient les données demandées.

# en: OK response is correct. No response content will be returned.
status-201 = OK. La réponse est correcte. Aucun contenu n’est renvoyé dans la réponse.

# en: Bad request. The body of the response will have more info.
status-400 = Requête incorrecte. Le corps de la réponse contient des informations complémentaires.

# en: Unauthorized. Your token is invalid.
status-401 = Non autorisé. Votre jeton n’est pas valide.

# en: Forbidden. You do not have access to the requested resource.
status-403 = Accès interdit. Vous n’avez pas accès à la ressource demandée.

# en: Not found. The requested resource does not exist.
status-404 = Introuvable. La ressource demandée n’existe pas.

# en: Timed out. Your request was timed out.
status-408 = Délai d’attente dépassé. Votre requête a dépassé le délai d’attente.

# en: Conflict. Your request has caused a conflict.
status-409 = Conflit. Votre requête a provoqué un conflit.

# en: Not available. The request you are trying to invoke is no longer available.
status-410 = Non disponible. La requête que vous tentez d’exécuter n’est plus disponible.

# en: Expectation Failed. The operation was aborted.
# Note: the API answers 417 for an operation that is not valid or was aborted (*000107, *000109), so a condition that is not met; "Attente" would read as waiting, as in status-408.
status-417 = Condition attendue non satisfaite. L’opération a été abandonnée.

# en: Too many requests. You have reached your API usage limits.
status-429 = Trop de requêtes. Vous avez atteint vos limites d’utilisation de l’API.

# en: Internal server error. There was an internal issue with the Hubster service.
status-500 = Erreur interne du serveur. Un problème interne s’est produit dans le service Hubster.

# en: Not implemented. The service you requested is not implemented.
status-501 = Non implémenté. Le service que vous avez demandé n’est pas implémenté.

# en: Service unavailable. The Hubster service is unavailable.
status-503 = Service indisponible. Le service Hubster est indisponible.

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

# en: System Error.
common-000100 = Erreur système.

# en: Forbidden.
common-000101 = Accès interdit.

# en: Unauthorized access.
common-000102 = Accès non autorisé.

# en: Requested operation is not implemented.
common-000103 = L’opération demandée n’est pas implémentée.

# en: Requested resource or operation is not available.
common-000104 = La ressource ou l’opération demandée n’est pas disponible.

# en: Requested resource was not found.
common-000105 = La ressource demandée est introuvable.

# en: Resource you are trying to create already exists.
common-000106 = La ressource que vous tentez de créer existe déjà.

# en: Current request or operation is not valid.
common-000107 = La requête ou l’opération en cours n’est pas valide.

# en: Request took too long to execute and timed out.
common-000108 = L’exécution de la requête a pris trop de temps et le délai d’attente a été dépassé.

# en: Requested action was aborted.
common-000109 = L’action demandée a été abandonnée.

# en: Requested action is not allowed.
common-000110 = L’action demandée n’est pas autorisée.

# en: Required query parameter was not supplied.
common-000200 = Un paramètre de chaîne de requête obligatoire n’a pas été fourni.

# en: One or more parameters have invalid format.
common-000201 = Le format d’un ou de plusieurs paramètres n’est pas valide.

# en: Please correct supplied format for used parameter(s).
common-000202 = Corrigez le format fourni pour le ou les paramètres utilisés.

# en: Provided `GUID` has bad format.
common-000203 = Le format du `GUID` fourni n’est pas valide.

# en: Provided date has bad format.
common-000204 = Le format de la date fournie n’est pas valide.

# en: One or more parameters have invalid date format.
common-000205 = Le format de date d’un ou de plusieurs paramètres n’est pas valide.

# en: Provided parameter value is not supported (out of range).
common-000206 = La valeur fournie pour le paramètre n’est pas prise en charge (hors plage).

# en: Provided parameter is out of predefined range.
common-000207 = Le paramètre fourni est hors de la plage prédéfinie.

# en: Provided parameter has to be greater than zero.
common-000208 = Le paramètre fourni doit être supérieur à zéro.

# en: Parameter must be greater than or equal to zero.
common-000209 = Le paramètre doit être supérieur ou égal à zéro.

# en: Invalid Number format provided.
common-000210 = Le format du nombre fourni n’est pas valide.

# en: Invalid email format provided.
common-000211 = Le format de l’adresse e-mail fournie n’est pas valide.

# en: Criteria parameter is required when supplying a `searchBy` parameter.
# Note: "Criteria" may be the parameter's literal name; without backticks in English, it is read as a plain word. Definite: it is the one parameter that goes with `searchBy`.
common-000212 = Le paramètre de critères est obligatoire lorsque le paramètre `searchBy` est fourni.

## Identity

# en: Token request root body was empty.
IDT000300 = Le corps de la requête de jeton est vide.

# en: Token request is missing required property.
IDT000301 = Une propriété obligatoire est absente de la requête de jeton.

# en: Token request operation has failed while authenticating user.
IDT000302 = L’opération de requête de jeton a échoué lors de l’authentification de l’utilisateur.

# en: Token request has invalid client scopes.
IDT000303 = La requête de jeton contient des étendues d’application cliente non valides.

# en: Token request could not find `Client`.
IDT000397 = Le `Client` de la requête de jeton est introuvable.

# en: User request root body was empty.
IDT005000 = Le corps de la requête relative à l’utilisateur est vide.

# en: User request required property is missing.
IDT005001 = Une propriété obligatoire est absente de la requête relative à l’utilisateur.

# en: User email is not in proper format.
IDT005002 = L’adresse e-mail de l’utilisateur n’est pas au bon format.

# en: User request can have only one claim of type `name`.
IDT005003 = La requête relative à l’utilisateur ne peut contenir qu’une seule revendication de type `name`.

# en: User provider type is not supported.
IDT005004 = Le type de fournisseur de l’utilisateur n’est pas pris en charge.

# en: User is not allowed to manage password through Hubster's Identity Server.
IDT005005 = L’utilisateur n’est pas autorisé à gérer son mot de passe par l’intermédiaire du serveur d’identité de Hubster.

# en: User `name` is already taken.
IDT005096 = Le `name` de l’utilisateur est déjà utilisé.

# en: User not found.
IDT005097 = Utilisateur introuvable.

# en: Claim type is missing.
IDT005100 = Le type de revendication est absent.

# en: Claim type is not allowed.
IDT005101 = Le type de revendication n’est pas autorisé.

# en: Claim/value has been defined more than once and is not permissible.
IDT005102 = La paire revendication/valeur a été définie plusieurs fois, ce qui n’est pas permis.

# en: Client request root body was empty.
IDT005200 = Le corps de la requête relative à l’application cliente est vide.

# en: Client request required property is missing.
IDT005201 = Une propriété obligatoire est absente de la requête relative à l’application cliente.

# en: Client must contain at least one `Scope`.
IDT005202 = L’application cliente doit contenir au moins un `Scope`.

# en: Client duplicate scopes detected.
IDT005203 = Des étendues en double ont été détectées pour l’application cliente.

# en: Client scopes cannot contain any empty strings.
IDT005204 = Les étendues de l’application cliente ne peuvent pas contenir de chaînes vides.

# en: Specified client scope does not exist.
IDT005205 = L’étendue spécifiée pour l’application cliente n’existe pas.

# en: Client `Id` already exists.
IDT005206 = L’`Id` de l’application cliente existe déjà.

# en: Client `tenant Id` does not exist.
IDT005207 = Le `tenant Id` de l’application cliente n’existe pas.

# en: Client token name already exists.
IDT005208 = Le nom du jeton de l’application cliente existe déjà.

# en: Client not found.
IDT005297 = Application cliente introuvable.

# en: Client secret empty root body was supplied.
IDT005300 = Le corps de la requête fourni pour le secret client est vide.

# en: Client secret required property is missing.
IDT005301 = Une propriété obligatoire du secret client est absente.

# en: Client secret not found.
IDT005397 = Secret client introuvable.

# en: Tenant empty root body was supplied.
IDT005400 = Le corps de la requête fourni pour le locataire est vide.

# en: Tenant required property is missing.
IDT005401 = Une propriété obligatoire du locataire est absente.

# en: Tenant already exists.
IDT005402 = Ce locataire existe déjà.

# en: Tenant not found.
IDT005497 = Locataire introuvable.

# en: External login request root body was empty.
IDT005500 = Le corps de la requête de connexion externe est vide.

# en: External login required property is missing.
IDT005501 = Une propriété obligatoire de la connexion externe est absente.

# en: External login does not support specified authentication provider.
IDT005502 = La connexion externe ne prend pas en charge le fournisseur d’authentification spécifié.

## Portal

# en: Root body section is missing.
PRT000300 = La section racine est absente du corps de la requête.

# en: Required property is missing.
PRT000301 = Une propriété obligatoire est absente.

# en: Property has an invalid type.
PRT000302 = Le type d’une propriété n’est pas valide.

# en: Validation failed. Property not supported.
PRT000303 = Échec de la validation. Propriété non prise en charge.

# en: Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000304 = Le format d’un paramètre de la requête n’est pas valide. Une valeur `decimal` valide est attendue.

# en: Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000305 = Le format d’un paramètre de la requête n’est pas valide. Une valeur `GUID` valide est attendue.

# en: Request collection must contain one or more elements.
PRT000306 = La collection de la requête doit contenir un ou plusieurs éléments.

# en: Message was empty.
PRT000307 = Le message est vide.

# en: Request body must contain Location, either an address and/or latitude/longitude coordinates.
# Note: Location is the message type of that name, not a property; alone, it would read as the French word for rental, hence "un objet".
PRT000308 = Le corps de la requête doit contenir un objet Location, avec une adresse, des coordonnées de latitude/longitude ou les deux.

# en: Tenant already exists.
PRT000400 = Ce locataire existe déjà.

# en: User already exists.
PRT000401 = Cet utilisateur existe déjà.

# en: User not found.
PRT000599 = Utilisateur introuvable.

# en: Name already exists.
PRT000600 = Ce nom existe déjà.

# en: Hub not found.
PRT000699 = Hub introuvable.

# en: An integration with the same name already exists.
PRT000700 = Une intégration portant le même nom existe déjà.

# en: An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000701 = Une intégration portant le même nom a déjà été affectée à un hub. Vous ne pouvez ajouter ce canal qu’une seule fois, tous hubs confondus.

# en: Integration not found.
PRT000799 = Intégration introuvable.

## Engine

# en: Provided tenant is invalid.
ENG002000 = Le locataire indiqué n’est pas valide.

# en: Your account is disabled.
ENG002001 = Votre compte est désactivé.

# en: Account evaluation period has expired.
ENG002002 = La période d’évaluation du compte a expiré.

# en: Conversation request requires `body` to be present.
ENG003000 = La présence de `body` est obligatoire dans la requête de conversation.

# en: Conversation request is missing required property.
ENG003001 = Une propriété obligatoire est absente de la requête de conversation.

# en: Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG003002 = Le format d’un paramètre de la requête de conversation n’est pas valide. Une valeur `GUID` valide est attendue.

# en: Direct Inbound request requires `body` to be present.
ENG005000 = La présence de `body` est obligatoire dans la requête Direct Inbound.

# en: Direct Inbound request is missing required property.
ENG005001 = Une propriété obligatoire est absente de la requête Direct Inbound.

# en: Direct Inbound request does not support provided property.
ENG005002 = La requête Direct Inbound ne prend pas en charge la propriété fournie.

# en: Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005003 = La requête Direct Inbound doit contenir l’une des sections suivantes : `root.message` ou `root.action`.

# en: Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
ENG005004 = La requête Direct Inbound ne peut contenir qu’une seule racine, avec l’une des sections suivantes : `root.message` ou `root.action`.

# en: Direct Inbound request collection must contain one or more elements.
ENG005015 = La collection de la requête Direct Inbound doit contenir un ou plusieurs éléments.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005020 = Le format d’un paramètre de la requête Direct Inbound n’est pas valide. Une valeur `GUID` valide est attendue.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005021 = Le format d’un paramètre de la requête Direct Inbound n’est pas valide. Une valeur `decimal` valide est attendue.

# en: Direct Inbound request body was empty.
ENG005023 = Le corps de la requête Direct Inbound est vide.

# en: Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005024 = Le corps de la requête Direct Inbound doit contenir un objet `Location`, avec une adresse (`address`), des coordonnées `latitude/longitude` ou les deux.

# en: Hub does not exist.
ENG005500 = Ce hub n’existe pas.

# en: Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
ENG005501 = Aucune intégration d’agent ou de bot n’est configurée sur le hub indiqué pour recevoir ou traiter les messages des clients.

# en: Provided integration does not exist.
ENG006000 = L’intégration indiquée n’existe pas.

# en: Provided conversation does not exist.
ENG006500 = La conversation indiquée n’existe pas.

# en: Customer is no longer responding to messages.
ENG006501 = Le client ne répond plus aux messages.

# en: Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006502 = Il a été mis fin à votre intégration Hubster, qui n’est plus active. Contactez votre administrateur.

# en: Conversation was paused.
ENG006503 = La conversation a été mise en pause.

# en: Conversation encountered a web related issue.
ENG007500 = Un problème lié au web s’est produit dans la conversation.

# en: Conversation encountered a web security related issue.
ENG007501 = Un problème lié à la sécurité web s’est produit dans la conversation.

# en: Conversation encountered a runtime related issue.
ENG007502 = Un problème lié à l’exécution s’est produit dans la conversation.

# en: Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
ENG007510 = Le client n’a pas pu recevoir votre message. Cela est dû à un problème d’autorisation de son côté. Adressez-vous à votre administrateur.

# en: A web related issue was detected on Hub.
ENG007511 = Un problème lié au web a été détecté sur le hub.

# en: An unreachable web-endpoint was detected on Hub.
ENG007512 = Un point de terminaison web inaccessible a été détecté sur le hub.

# en: Message Spark encountered a web related issue.
ENG008000 = Un problème lié au web s’est produit dans Message Spark.

# en: Message Spark encountered a web security related issue.
ENG008001 = Un problème lié à la sécurité web s’est produit dans Message Spark.

# en: Message Spark encountered a runtime related issue.
ENG008002 = Un problème lié à l’exécution s’est produit dans Message Spark.

# en: No upload files were provided.
ENG008500 = Aucun fichier à charger n’a été fourni.

# en: Invalid `URL` was provided.
ENG008501 = L’`URL` fournie n’est pas valide.

# en: File you submitted was not received by the other party.
ENG008502 = Votre interlocuteur n’a pas reçu le fichier que vous avez envoyé.

# en: The other party tried to send you a file but failed.
ENG008503 = Votre interlocuteur a tenté de vous envoyer un fichier, mais l’envoi a échoué.

# en: Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
# Note: the English says "in front of"; its example, and the commands themselves, have the command after the double colon.
ENG009000 = Commande non valide. Le double deux-points doit être suivi d’une véritable commande, par exemple `::mycommand [args]...`

# en: Unknown command.
ENG009001 = Commande inconnue.

# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = Commande introuvable. Saisissez `::{ $command } --list` pour afficher la liste complète des commandes disponibles.

# en: No commands have been configured for this hub.
ENG009201 = Aucune commande n’a été configurée pour ce hub.

# en: No commands were found for the category.
ENG009202 = Aucune commande n’a été trouvée pour cette catégorie.

# en: There was an error while executing command. Please contact technical support.
ENG009299 = Une erreur s’est produite lors de l’exécution de la commande. Contactez l’assistance technique.

## Events

# en: Missing conversation id (cid).
EVT001000 = L’identifiant de conversation (cid) est absent.

# en: Missing integration Id (iId).
EVT001001 = L’identifiant d’intégration (iId) est absent.

# en: Access forbidden to this conversation.
EVT001002 = L’accès à cette conversation est interdit.
