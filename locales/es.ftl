### Hubster REST API error descriptions in Spanish (es): drafted by machine and read by a second machine reader, no native speaker yet.
###
### Register: usted or impersonal, imperative without "por favor". Neutral international Spanish (no regional words).
### Tenses: present for states ("was empty" -> "está vacío", "was paused" -> "está en pausa"), simple past for what happened ("se produjo", "no se encontró").
### Typography: no space before ":" or ";", a no-break space before "%"; ¿ ¡ open what ? ! close; quotation marks « »; "solo" without accent.
###
### Terms
###   administrator -> administrador; agent -> agente; bot -> bot; channel -> canal; hub -> hub (masculine, plural hubs)
###   customer -> cliente; the other party -> su interlocutor
###   client (Identity) -> aplicación cliente; client secret -> secreto de cliente (never "cliente" alone: that is the customer)
###   tenant -> inquilino; user -> usuario; claim -> reclamación; scope -> ámbito; secret -> secreto; token -> token
###   integration -> integración; conversation -> conversación; command -> comando; category -> categoría
###   request -> solicitud; operation -> operación; action -> acción; resource -> recurso; account -> cuenta
###   root body, request body -> cuerpo de la solicitud; root section -> sección raíz; root -> raíz
###   property -> propiedad; parameter -> parámetro; element -> elemento; collection -> colección; section -> sección
###   query parameter -> parámetro de consulta; request parameter -> parámetro de la solicitud
###   user request, client request -> solicitud relativa al usuario, a la aplicación cliente
###   client secret …, tenant empty root body was supplied -> el cuerpo de la solicitud relativa al secreto de cliente, al inquilino está vacío
###   external login -> inicio de sesión externo; provider -> proveedor; Identity Server -> servidor de identidad
###   web endpoint -> punto de conexión web; email -> dirección de correo electrónico; upload -> cargar; to type -> escribir
###   issue -> problema; error -> error; web related -> relacionado con la web; web security related -> relacionado con la seguridad web
###   runtime related issue -> problema en tiempo de ejecución; unauthorized issue -> problema de autorización; double colon -> dos puntos dobles
###   Hubster, Direct Inbound, Message Spark, cid, iId -> unchanged; Location -> unchanged, as "un objeto Location"
###
### Phrases
###   X not found, could not find -> no se encontró X; does not exist -> no existe; already exists -> ya existe
###   already taken -> ya está en uso; missing -> falta …; required -> obligatorio; requires X to be present -> debe incluir X
###   empty -> está vacío; was not supplied, was not provided -> no se proporcionó
###   provided, supplied -> proporcionado (a value), indicado (a tenant, hub, integration, conversation); specified -> especificado
###   invalid, not valid -> no válido, no es válido; bad format, invalid format -> el formato de … no es válido
###   not in proper format -> no tiene el formato correcto; expected to be a valid … value -> se esperaba un valor … válido
###   not supported -> no se admite, no admitido; does not support -> no admite
###   not allowed -> no está permitido (of a user: no tiene permiso); unauthorized -> no autorizado; forbidden -> acceso prohibido
###   out of range -> fuera de rango; timed out -> se agotó el tiempo de espera; aborted -> se anuló; expired -> expiró; expectation failed -> condición esperada no cumplida
###   not available, unavailable -> no disponible, no está disponible; not implemented -> no implementado, no está implementado
###   interact with messages -> atender los mensajes; terminated (an integration) -> se dio de baja …; disabled -> deshabilitado
###   failed -> error de …, error en …; failed to … -> no pudo …; tried … but failed -> intentó …, pero no lo logró
###   encountered an issue -> en … se produjo un problema
###   must contain one or more elements -> debe contener uno o varios elementos; one or more -> uno o varios
###   A or B, with one adjective or verb -> plural (actuales, solicitados; no son válidas, no están disponibles)
###   your message, your file (sent) -> el … que usted envió; on their end -> por parte del cliente; an actual command -> el comando propiamente dicho
###   you are trying to -> que intenta; please contact … -> póngase en contacto con …; please check with … -> consulte a …
###   either A and/or B -> A, B o ambas cosas

## Statuses

# en: OK response is correct. The body of the response will include the data requested.
status-200 = OK. La respuesta es correcta. El cuerpo de la respuesta contiene los datos solicitados.

# en: OK response is correct. No response content will be returned.
status-201 = OK. La respuesta es correcta. No se devuelve contenido en la respuesta.

# en: Bad request. The body of the response will have more info.
status-400 = Solicitud incorrecta. El cuerpo de la respuesta contiene más información.

# en: Unauthorized. Your token is invalid.
status-401 = No autorizado. Su token no es válido.

# en: Forbidden. You do not have access to the requested resource.
status-403 = Acceso prohibido. No tiene acceso al recurso solicitado.

# en: Not found. The requested resource does not exist.
status-404 = No encontrado. El recurso solicitado no existe.

# en: Timed out. Your request was timed out.
status-408 = Tiempo de espera agotado. Se agotó el tiempo de espera de su solicitud.

# en: Conflict. Your request has caused a conflict.
status-409 = Conflicto. Su solicitud provocó un conflicto.

# en: Not available. The request you are trying to invoke is no longer available.
status-410 = No disponible. La solicitud que intenta realizar ya no está disponible.

# en: Expectation Failed. The operation was aborted.
# Note: the API answers 417 for an operation that is not valid or was aborted (*000107, *000109), so a condition that is not met; nothing there concerns the Expect header. The usual "Falló la expectativa" is a calque, and "expectativa no cumplida" reads as a disappointed hope.
status-417 = Condición esperada no cumplida. Se anuló la operación.

# en: Too many requests. You have reached your API usage limits.
status-429 = Demasiadas solicitudes. Se alcanzaron sus límites de uso de la API.

# en: Internal server error. There was an internal issue with the Hubster service.
status-500 = Error interno del servidor. Se produjo un problema interno en el servicio de Hubster.

# en: Not implemented. The service you requested is not implemented.
status-501 = No implementado. El servicio que solicitó no está implementado.

# en: Service unavailable. The Hubster service is unavailable.
status-503 = Servicio no disponible. El servicio de Hubster no está disponible.

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

# en: System Error.
common-000100 = Error del sistema.

# en: Forbidden.
common-000101 = Acceso prohibido.

# en: Unauthorized access.
common-000102 = Acceso no autorizado.

# en: Requested operation is not implemented.
common-000103 = La operación solicitada no está implementada.

# en: Requested resource or operation is not available.
common-000104 = El recurso o la operación solicitados no están disponibles.

# en: Requested resource was not found.
common-000105 = No se encontró el recurso solicitado.

# en: Resource you are trying to create already exists.
common-000106 = El recurso que intenta crear ya existe.

# en: Current request or operation is not valid.
common-000107 = La solicitud o la operación actuales no son válidas.

# en: Request took too long to execute and timed out.
common-000108 = La solicitud tardó demasiado en ejecutarse y se agotó el tiempo de espera.

# en: Requested action was aborted.
common-000109 = Se anuló la acción solicitada.

# en: Requested action is not allowed.
common-000110 = La acción solicitada no está permitida.

# en: Required query parameter was not supplied.
common-000200 = No se proporcionó un parámetro de consulta obligatorio.

# en: One or more parameters have invalid format.
common-000201 = El formato de uno o varios parámetros no es válido.

# en: Please correct supplied format for used parameter(s).
common-000202 = Corrija el formato del parámetro o de los parámetros utilizados.

# en: Provided `GUID` has bad format.
common-000203 = El formato del `GUID` proporcionado no es válido.

# en: Provided date has bad format.
common-000204 = El formato de la fecha proporcionada no es válido.

# en: One or more parameters have invalid date format.
common-000205 = El formato de fecha de uno o varios parámetros no es válido.

# en: Provided parameter value is not supported (out of range).
common-000206 = El valor proporcionado para el parámetro no se admite (fuera de rango).

# en: Provided parameter is out of predefined range.
common-000207 = El parámetro proporcionado está fuera del rango predefinido.

# en: Provided parameter has to be greater than zero.
common-000208 = El parámetro proporcionado debe ser mayor que cero.

# en: Parameter must be greater than or equal to zero.
common-000209 = El parámetro debe ser mayor o igual que cero.

# en: Invalid Number format provided.
common-000210 = El formato del número proporcionado no es válido.

# en: Invalid email format provided.
common-000211 = El formato de la dirección de correo electrónico proporcionada no es válido.

# en: Criteria parameter is required when supplying a `searchBy` parameter.
# Note: "Criteria" may be the parameter's literal name; without backticks in English, it is read as a plain word. Definite: it is the one parameter that goes with `searchBy`.
common-000212 = El parámetro de criterios es obligatorio cuando se proporciona el parámetro `searchBy`.

## Identity

# en: Token request root body was empty.
IDT000300 = El cuerpo de la solicitud de token está vacío.

# en: Token request is missing required property.
IDT000301 = Falta una propiedad obligatoria en la solicitud de token.

# en: Token request operation has failed while authenticating user.
IDT000302 = Error en la operación de solicitud de token al autenticar al usuario.

# en: Token request has invalid client scopes.
IDT000303 = La solicitud de token contiene ámbitos de aplicación cliente no válidos.

# en: Token request could not find `Client`.
IDT000397 = No se encontró el `Client` de la solicitud de token.

# en: User request root body was empty.
IDT005000 = El cuerpo de la solicitud relativa al usuario está vacío.

# en: User request required property is missing.
IDT005001 = Falta una propiedad obligatoria en la solicitud relativa al usuario.

# en: User email is not in proper format.
IDT005002 = La dirección de correo electrónico del usuario no tiene el formato correcto.

# en: User request can have only one claim of type `name`.
# Note: claim is "notificación" at Microsoft (now and then also "reclamación") and "reclamación" at Google; in a messaging API the first would be read as a notification.
IDT005003 = La solicitud relativa al usuario solo puede contener una reclamación de tipo `name`.

# en: User provider type is not supported.
IDT005004 = No se admite el tipo de proveedor del usuario.

# en: User is not allowed to manage password through Hubster's Identity Server.
IDT005005 = El usuario no tiene permiso para administrar la contraseña a través del servidor de identidad de Hubster.

# en: User `name` is already taken.
IDT005096 = El `name` del usuario ya está en uso.

# en: User not found.
IDT005097 = No se encontró el usuario.

# en: Claim type is missing.
IDT005100 = Falta el tipo de reclamación.

# en: Claim type is not allowed.
IDT005101 = El tipo de reclamación no está permitido.

# en: Claim/value has been defined more than once and is not permissible.
IDT005102 = El par reclamación/valor se definió más de una vez, lo cual no está permitido.

# en: Client request root body was empty.
IDT005200 = El cuerpo de la solicitud relativa a la aplicación cliente está vacío.

# en: Client request required property is missing.
IDT005201 = Falta una propiedad obligatoria en la solicitud relativa a la aplicación cliente.

# en: Client must contain at least one `Scope`.
IDT005202 = La aplicación cliente debe contener al menos un `Scope`.

# en: Client duplicate scopes detected.
IDT005203 = Se detectaron ámbitos duplicados en la aplicación cliente.

# en: Client scopes cannot contain any empty strings.
IDT005204 = Los ámbitos de la aplicación cliente no pueden contener cadenas vacías.

# en: Specified client scope does not exist.
IDT005205 = El ámbito especificado para la aplicación cliente no existe.

# en: Client `Id` already exists.
IDT005206 = El `Id` de la aplicación cliente ya existe.

# en: Client `tenant Id` does not exist.
IDT005207 = El `tenant Id` de la aplicación cliente no existe.

# en: Client token name already exists.
IDT005208 = El nombre del token de la aplicación cliente ya existe.

# en: Client not found.
IDT005297 = No se encontró la aplicación cliente.

# en: Client secret empty root body was supplied.
IDT005300 = El cuerpo de la solicitud relativa al secreto de cliente está vacío.

# en: Client secret required property is missing.
IDT005301 = Falta una propiedad obligatoria del secreto de cliente.

# en: Client secret not found.
IDT005397 = No se encontró el secreto de cliente.

# en: Tenant empty root body was supplied.
IDT005400 = El cuerpo de la solicitud relativa al inquilino está vacío.

# en: Tenant required property is missing.
IDT005401 = Falta una propiedad obligatoria del inquilino.

# en: Tenant already exists.
IDT005402 = El inquilino ya existe.

# en: Tenant not found.
IDT005497 = No se encontró el inquilino.

# en: External login request root body was empty.
IDT005500 = El cuerpo de la solicitud de inicio de sesión externo está vacío.

# en: External login required property is missing.
IDT005501 = Falta una propiedad obligatoria del inicio de sesión externo.

# en: External login does not support specified authentication provider.
IDT005502 = El inicio de sesión externo no admite el proveedor de autenticación especificado.

## Portal

# en: Root body section is missing.
PRT000300 = Falta la sección raíz del cuerpo de la solicitud.

# en: Required property is missing.
PRT000301 = Falta una propiedad obligatoria.

# en: Property has an invalid type.
PRT000302 = El tipo de la propiedad no es válido.

# en: Validation failed. Property not supported.
PRT000303 = Error de validación. Propiedad no admitida.

# en: Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000304 = El formato de un parámetro de la solicitud no es válido. Se esperaba un valor `decimal` válido.

# en: Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000305 = El formato de un parámetro de la solicitud no es válido. Se esperaba un valor `GUID` válido.

# en: Request collection must contain one or more elements.
PRT000306 = La colección de la solicitud debe contener uno o varios elementos.

# en: Message was empty.
PRT000307 = El mensaje está vacío.

# en: Request body must contain Location, either an address and/or latitude/longitude coordinates.
# Note: Location is the message type of that name, not a property, hence "un objeto".
PRT000308 = El cuerpo de la solicitud debe contener un objeto Location con una dirección, coordenadas de latitud/longitud o ambas cosas.

# en: Tenant already exists.
PRT000400 = El inquilino ya existe.

# en: User already exists.
PRT000401 = El usuario ya existe.

# en: User not found.
PRT000599 = No se encontró el usuario.

# en: Name already exists.
PRT000600 = El nombre ya existe.

# en: Hub not found.
PRT000699 = No se encontró el hub.

# en: An integration with the same name already exists.
PRT000700 = Ya existe una integración con el mismo nombre.

# en: An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000701 = Ya se asignó a un hub una integración con el mismo nombre. Solo puede agregar este canal una vez en el conjunto de todos los hubs.

# en: Integration not found.
PRT000799 = No se encontró la integración.

## Engine

# en: Provided tenant is invalid.
ENG002000 = El inquilino indicado no es válido.

# en: Your account is disabled.
ENG002001 = Su cuenta está deshabilitada.

# en: Account evaluation period has expired.
ENG002002 = El período de evaluación de la cuenta expiró.

# en: Conversation request requires `body` to be present.
ENG003000 = La solicitud de conversación debe incluir `body`.

# en: Conversation request is missing required property.
ENG003001 = Falta una propiedad obligatoria en la solicitud de conversación.

# en: Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG003002 = El formato de un parámetro de la solicitud de conversación no es válido. Se esperaba un valor `GUID` válido.

# en: Direct Inbound request requires `body` to be present.
ENG005000 = La solicitud de Direct Inbound debe incluir `body`.

# en: Direct Inbound request is missing required property.
ENG005001 = Falta una propiedad obligatoria en la solicitud de Direct Inbound.

# en: Direct Inbound request does not support provided property.
ENG005002 = La solicitud de Direct Inbound no admite la propiedad proporcionada.

# en: Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005003 = La solicitud de Direct Inbound debe contener una de las siguientes secciones: `root.message` o `root.action`.

# en: Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
ENG005004 = La solicitud de Direct Inbound solo puede contener una raíz, con una de las siguientes secciones: `root.message` o `root.action`.

# en: Direct Inbound request collection must contain one or more elements.
ENG005015 = La colección de la solicitud de Direct Inbound debe contener uno o varios elementos.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005020 = El formato de un parámetro de la solicitud de Direct Inbound no es válido. Se esperaba un valor `GUID` válido.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005021 = El formato de un parámetro de la solicitud de Direct Inbound no es válido. Se esperaba un valor `decimal` válido.

# en: Direct Inbound request body was empty.
ENG005023 = El cuerpo de la solicitud de Direct Inbound está vacío.

# en: Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005024 = El cuerpo de la solicitud de Direct Inbound debe contener un objeto `Location` con una dirección (`address`), coordenadas `latitude/longitude` o ambas cosas.

# en: Hub does not exist.
ENG005500 = El hub no existe.

# en: Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
ENG005501 = El hub indicado no tiene configurada ninguna integración de agente ni de bot para recibir o atender los mensajes de los clientes.

# en: Provided integration does not exist.
ENG006000 = La integración indicada no existe.

# en: Provided conversation does not exist.
ENG006500 = La conversación indicada no existe.

# en: Customer is no longer responding to messages.
ENG006501 = El cliente ya no responde a los mensajes.

# en: Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
# Note: "finalizó" would read as an integration that was completed; "dar de baja" is to end a service. The verb stands first, because "su integración se dio de baja" says that it did so itself.
ENG006502 = Se dio de baja su integración de Hubster y ya no está activa. Póngase en contacto con su administrador.

# en: Conversation was paused.
ENG006503 = La conversación está en pausa.

# en: Conversation encountered a web related issue.
ENG007500 = En la conversación se produjo un problema relacionado con la web.

# en: Conversation encountered a web security related issue.
ENG007501 = En la conversación se produjo un problema relacionado con la seguridad web.

# en: Conversation encountered a runtime related issue.
ENG007502 = En la conversación se produjo un problema en tiempo de ejecución.

# en: Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
# Note: not "en el lado del cliente", which is client-side; not "su mensaje", which can be the customer's own.
ENG007510 = El cliente no pudo recibir el mensaje que usted envió. Esto se debió a un problema de autorización por parte del cliente. Consulte a su administrador.

# en: A web related issue was detected on Hub.
ENG007511 = En el hub se detectó un problema relacionado con la web.

# en: An unreachable web-endpoint was detected on Hub.
ENG007512 = En el hub se detectó un punto de conexión web inaccesible.

# en: Message Spark encountered a web related issue.
ENG008000 = En Message Spark se produjo un problema relacionado con la web.

# en: Message Spark encountered a web security related issue.
ENG008001 = En Message Spark se produjo un problema relacionado con la seguridad web.

# en: Message Spark encountered a runtime related issue.
ENG008002 = En Message Spark se produjo un problema en tiempo de ejecución.

# en: No upload files were provided.
ENG008500 = No se proporcionó ningún archivo para cargar.

# en: Invalid `URL` was provided.
ENG008501 = La `URL` proporcionada no es válida.

# en: File you submitted was not received by the other party.
ENG008502 = Su interlocutor no recibió el archivo que usted envió.

# en: The other party tried to send you a file but failed.
ENG008503 = Su interlocutor intentó enviarle un archivo, pero no lo logró.

# en: Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
# Note: the English says "in front of"; its example, and the commands themselves, have the command after the double colon.
ENG009000 = Comando no válido. Los dos puntos dobles deben ir seguidos del comando propiamente dicho, por ejemplo: `::mycommand [args]...`

# en: Unknown command.
ENG009001 = Comando desconocido.

# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = No se encontró el comando. Escriba `::{ $command } --list` para ver la lista completa de comandos disponibles.

# en: No commands have been configured for this hub.
ENG009201 = No hay comandos configurados para este hub.

# en: No commands were found for the category.
ENG009202 = No se encontró ningún comando en esta categoría.

# en: There was an error while executing command. Please contact technical support.
ENG009299 = Se produjo un error al ejecutar el comando. Póngase en contacto con el soporte técnico.

## Events

# en: Missing conversation id (cid).
EVT001000 = Falta el identificador de conversación (cid).

# en: Missing integration Id (iId).
EVT001001 = Falta el identificador de integración (iId).

# en: Access forbidden to this conversation.
EVT001002 = El acceso a esta conversación está prohibido.
