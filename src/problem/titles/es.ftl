### Neutral titles of the HTTP statuses in Spanish (es): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/es.ftl and crates/cli/locales/es.ftl.

# en: Bad request
status-400 = Solicitud incorrecta
# en: Unauthorized
status-401 = No autorizado
# en: Payment required
status-402 = Se requiere un pago
# en: Forbidden
status-403 = Acceso prohibido
# en: Not found
status-404 = No encontrado
# en: Method not allowed
status-405 = Método no permitido
# en: Not acceptable
status-406 = Ninguna representación aceptable
# en: Proxy authentication required
status-407 = Se requiere autenticación de proxy
# en: Request timeout
status-408 = Tiempo de espera de la solicitud agotado
# en: Conflict
status-409 = Conflicto
# en: Gone
status-410 = Ya no está disponible
# en: Length required
status-411 = Se requiere la longitud
# en: Precondition failed
status-412 = Condición previa no cumplida
# en: Content too large
status-413 = Contenido demasiado grande
# en: URI too long
status-414 = URI demasiado largo
# en: Unsupported media type
status-415 = Tipo de medio no admitido
# en: Range not satisfiable
status-416 = Rango solicitado imposible de satisfacer
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
status-426 = Se requiere una actualización del protocolo
# en: Precondition required
status-428 = Se requiere una condición previa
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
status-502 = Respuesta no válida del servidor ascendente
# en: Service unavailable
status-503 = Servicio no disponible
# en: Gateway timeout
status-504 = Tiempo de espera del servidor ascendente agotado
# en: HTTP version not supported
status-505 = Versión de HTTP no admitida
# en: Variant also negotiates
status-506 = Negociación de contenido en bucle
# en: Insufficient storage
status-507 = Espacio de almacenamiento insuficiente
# en: Loop detected
status-508 = Bucle infinito detectado
# en: Network authentication required
status-511 = Se requiere autenticación de red
