### The built-in messages of the service in Spanish (es): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/es.ftl.
###   argument -> argumento; array -> matriz; object -> objeto; string -> cadena; number -> número; content type -> tipo de contenido; media type -> tipo de medio; header -> encabezado; method -> método; code (of an error) -> código; catalog -> catálogo
###   a client -> la aplicación cliente; upstream server -> servidor ascendente (the "servidor de origen" of HTTP is the origin server); range -> rango; … required (a title) -> se requiere …; out of date -> desactualizado

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = El parámetro de consulta `{ $parameter }` tiene un valor no válido.
# en: There is nothing at this address.
SRV404001 = No hay nada en esta dirección.
# en: The catalog does not have this code.
SRV404002 = El catálogo no contiene este código.
# en: This address does not support the request method.
SRV405001 = Esta dirección no admite el método de la solicitud.
# en: The request took too long.
SRV408001 = La solicitud tardó demasiado.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = El cuerpo de la solicitud supera los { $limit } bytes.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = El cuerpo de la solicitud debe ser JSON y su tipo de contenido debe ser `application/json`.
# en: The request body must not be compressed.
SRV415002 = El cuerpo de la solicitud no debe estar comprimido.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = El cuerpo de la solicitud no es JSON válido: línea { $line }, columna { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = El cuerpo de la solicitud debe ser una matriz con al menos un error.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = El cuerpo de la solicitud contiene más de { $limit } errores.
# en: Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
SRV422004 = Cada error debe ser un objeto con `code`, `args` si el código tiene argumentos, opcionalmente `pointer` y nada más.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = El catálogo no contiene el código `{ $code }`.
# en: `{ $code }` requires the argument `{ $argument }`.
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
# en: The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = El argumento `{ $argument }` de `{ $code }` está duplicado. Páselo una sola vez.
# en: The request headers are larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = Los encabezados de la solicitud superan los { $limit } bytes.
# en: The service could not respond. The problem is not with your request.
SRV500001 = El servicio no pudo responder. El problema no está en su solicitud.

## Pages

# en: Error codes
page_title = Códigos de error
# en: Skip to content
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
# en: { $count ->
# en:     [one] { $count } code
# en:    *[other] { $count } codes
# en: }
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } código
   *[other] { $count } códigos
}
# en: Code
page_code = Código
# en: Description
page_description = Descripción
# en: No results.
page_nothing = No hay resultados.
# en: Try fewer words, part of the code or just its number.
page_nothing_hint = Pruebe con menos palabras, una parte del código o solo su número.
# en: Other codes
page_other_codes = Otros códigos
# en: Arguments
page_arguments = Argumentos
# en: string
page_string = cadena
# en: number
page_number = número
# en: Translations
page_languages = Traducciones
# en: What a client receives
page_bodies = Lo que recibe la aplicación cliente
# en: Copy
page_copy = Copiar
# en: Copied
page_copied = Copiado
# en: Permanent link
page_permalink = Enlace permanente
# en: Not translated yet
page_untranslated = Aún sin traducir
# en: OpenAPI description
page_openapi = Descripción OpenAPI

## Preview

# en: Preview
preview_title = Vista previa
# en: Messages
preview_show = Mensajes
# en: All
preview_all = Todos
# en: Missing
preview_missing = Sin traducción
# en: Out of date
preview_stale = Traducción desactualizada
# en: With problems
preview_findings = Con problemas
# en: { $count ->
# en:     [one] { $count } message
# en:    *[other] { $count } messages
# en: }
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
# en: The file as a whole
preview_file = El archivo en su conjunto
# en: The file has an error here. This is the last valid text.
preview_last_good = El archivo tiene un error aquí. Se muestra el último texto válido.
# en: Error
preview_error = Error
# en: Warning
preview_warning = Advertencia
# en: Note
preview_note = Nota
# en: The preview has stopped. Restart it from the terminal.
preview_stopped = La vista previa se detuvo. Reiníciela desde la terminal.
# en: Accented, longer English
preview_accented = Inglés alargado con acentos
# en: Mirrored English
preview_mirrored = Inglés reflejado
