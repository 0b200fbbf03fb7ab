### The engine's own words in Spanish (es): drafted by machine, read again by machine; no native speaker yet.
###
### Terms and typography: as in locales/es.ftl.
###   argument -> argumento; array -> matriz; string -> cadena; content type -> tipo de contenido; header -> encabezado; method -> método; upstream server -> servidor de origen

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = El parámetro de consulta `{ $parameter }` tiene un valor no válido.
# en: There is nothing at this address.
SRV404001 = No hay nada en esta dirección.
# en: The catalog does not have this code.
SRV404002 = El catálogo no contiene este código.
# en: This address does not support the method of the request.
SRV405001 = Esta dirección no admite el método de la solicitud.
# en: The request took too long.
SRV408001 = La solicitud tardó demasiado.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = El cuerpo de la solicitud supera los { $limit } bytes.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = El cuerpo de la solicitud debe ser JSON y su tipo de contenido debe ser `application/json`.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = El cuerpo de la solicitud no es JSON válido: línea { $line }, columna { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = El cuerpo de la solicitud debe ser una matriz con al menos un error.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = El cuerpo de la solicitud contiene más de { $limit } errores.
# en: An error must be an object with a `code` and, where the code has arguments, with `args`.
SRV422004 = Un error debe ser un objeto con `code` y, si el código tiene argumentos, con `args`.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = El catálogo no contiene el código `{ $code }`.
# en: `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }` requiere el argumento `{ $argument }`.
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }` no tiene el argumento `{ $argument }`.
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = El argumento `{ $argument }` de `{ $code }` debe ser una cadena.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = El argumento `{ $argument }` de `{ $code }` debe ser un número.
# en: The header of the request is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = El encabezado de la solicitud supera los { $limit } bytes.
# en: The service failed to answer. The failure is not in the request.
SRV500001 = El servicio no pudo responder. La causa no está en la solicitud.

## Statuses

# en: Bad request
status-400 = Solicitud incorrecta
# en: Unauthorized
status-401 = No autorizado
# en: Payment required
status-402 = Pago obligatorio
# en: Forbidden
status-403 = Acceso prohibido
# en: Not found
status-404 = No encontrado
# en: Method not allowed
status-405 = Método no permitido
# en: Not acceptable
status-406 = Ningún formato aceptable
# en: Proxy authentication required
status-407 = Autenticación de proxy obligatoria
# en: Request timeout
status-408 = Tiempo de espera de la solicitud agotado
# en: Conflict
status-409 = Conflicto
# en: Gone
status-410 = Ya no está disponible
# en: Length required
status-411 = Longitud obligatoria
# en: Precondition failed
status-412 = Condición previa no cumplida
# en: Content too large
status-413 = Contenido demasiado grande
# en: URI too long
status-414 = URI demasiado largo
# en: Unsupported media type
status-415 = Tipo de contenido no admitido
# en: Range not satisfiable
status-416 = Intervalo solicitado no disponible
# en: Expectation failed
status-417 = Condición esperada no cumplida
# en: Misdirected request
status-421 = Solicitud dirigida a un servidor equivocado
# en: Unprocessable content
status-422 = Contenido imposible de procesar
# en: Locked
status-423 = Recurso bloqueado
# en: Failed dependency
status-424 = Error en una operación previa
# en: Too early
status-425 = Solicitud prematura
# en: Upgrade required
status-426 = Cambio de protocolo obligatorio
# en: Precondition required
status-428 = Condición previa obligatoria
# en: Too many requests
status-429 = Demasiadas solicitudes
# en: Request header fields too large
status-431 = Encabezados de la solicitud demasiado grandes
# en: Unavailable for legal reasons
status-451 = No disponible por motivos legales
# en: Internal server error
status-500 = Error interno del servidor
# en: Not implemented
status-501 = No implementado
# en: Bad gateway
status-502 = Respuesta no válida del servidor de origen
# en: Service unavailable
status-503 = Servicio no disponible
# en: Gateway timeout
status-504 = Tiempo de espera del servidor de origen agotado
# en: HTTP version not supported
status-505 = Versión de HTTP no admitida
# en: Variant also negotiates
status-506 = Negociación de contenido en bucle
# en: Insufficient storage
status-507 = Espacio de almacenamiento insuficiente
# en: Loop detected
status-508 = Bucle detectado
# en: Network authentication required
status-511 = Autenticación de red obligatoria

## Pages

# en: Error codes
page_title = Códigos de error
# en: Skip to the content
page_skip = Ir al contenido
# en: Language
page_language = Idioma
# en: Search
page_search = Buscar
# en: Code, number or words
page_search_hint = Código, número o palabras
# en: Service
page_service = Servicio
# en: All services
page_all_services = Todos los servicios
# en: Status
page_status = Estado
# en: All statuses
page_all_statuses = Todos los estados
# en: Show
page_find = Mostrar
# en: Show everything
page_reset = Mostrar todo
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } código
   *[other] { $count } códigos
}
# en: Code
page_code = Código
# en: Description
page_description = Descripción
# en: Nothing was found.
page_nothing = No se encontró nada.
# en: Try fewer words, a part of the code, or its number alone.
page_nothing_hint = Pruebe con menos palabras, una parte del código o solo su número.
# en: Other codes
page_other_codes = Otros códigos
# en: Arguments
page_arguments = Argumentos
# en: text
page_string = texto
# en: number
page_number = número
# en: In every language
page_languages = En todos los idiomas
# en: What a client receives
page_bodies = Lo que recibe un cliente
# en: Copy
page_copy = Copiar
# en: Copied
page_copied = Copiado
# en: Permanent link
page_permalink = Enlace permanente
# en: Not translated yet
page_untranslated = Aún sin traducir
# en: OpenAPI description
page_openapi = Descripción de OpenAPI

## Preview

# en: Preview
preview_title = Vista previa
# en: Messages
preview_show = Mensajes
# en: All
preview_all = Todos
# en: Missing
preview_missing = Faltan
# en: Out of date
preview_stale = Desactualizados
# en: With findings
preview_findings = Con observaciones
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $translated } de { $total } traducidos
# en: English
preview_english = Inglés
# en: About the file
preview_file = Sobre el archivo
# en: The file has an error here. This is the text from before it.
preview_last_good = El archivo tiene un error aquí. Este es el texto anterior.
# en: Error
preview_error = Error
# en: Warning
preview_warning = Advertencia
# en: Note
preview_note = Nota
# en: The preview has ended. Start it again in the terminal.
preview_stopped = La vista previa ha terminado. Iníciela de nuevo en la terminal.
# en: Longer English
preview_accented = Inglés alargado
# en: Mirrored English
preview_mirrored = Inglés reflejado
