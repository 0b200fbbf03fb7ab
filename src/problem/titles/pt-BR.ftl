### Neutral titles of the HTTP statuses in Brazilian Portuguese (pt-BR): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/pt-BR.ftl and crates/cli/locales/pt-BR.ftl.

# en: Bad request
status-400 = Solicitação inválida
# en: Unauthorized
status-401 = Não autorizado
# en: Payment required
status-402 = Pagamento necessário
# en: Forbidden
status-403 = Acesso proibido
# en: Not found
status-404 = Não encontrado
# en: Method not allowed
status-405 = Método não permitido
# en: Not acceptable
status-406 = Nenhuma representação aceitável
# en: Proxy authentication required
status-407 = Autenticação de proxy necessária
# en: Request timeout
status-408 = Tempo limite da solicitação excedido
# en: Conflict
status-409 = Conflito
# en: Gone
status-410 = Não está mais disponível
# en: Length required
status-411 = Comprimento necessário
# en: Precondition failed
status-412 = Condição prévia não atendida
# en: Content too large
status-413 = Conteúdo grande demais
# en: URI too long
status-414 = URI longo demais
# en: Unsupported media type
status-415 = Tipo de mídia sem suporte
# en: Range not satisfiable
status-416 = Intervalo solicitado impossível de atender
# en: Expectation failed
status-417 = Condição esperada não atendida
# en: Misdirected request
status-421 = Solicitação enviada ao servidor errado
# en: Unprocessable content
status-422 = Conteúdo impossível de processar
# en: Locked
status-423 = Recurso bloqueado
# en: Failed dependency
status-424 = Falha em uma operação prévia
# en: Too early
status-425 = Solicitação prematura
# en: Upgrade required
status-426 = Atualização do protocolo necessária
# en: Precondition required
status-428 = Condição prévia necessária
# en: Too many requests
status-429 = Excesso de solicitações
# en: Request header fields too large
status-431 = Cabeçalhos da solicitação grandes demais
# en: Unavailable for legal reasons
status-451 = Indisponível por motivos legais
# en: Internal server error
status-500 = Erro interno do servidor
# en: Not implemented
status-501 = Não implementado
# en: Bad gateway
status-502 = Resposta inválida do servidor upstream
# en: Service unavailable
status-503 = Serviço indisponível
# en: Gateway timeout
status-504 = Tempo limite do servidor upstream excedido
# en: HTTP version not supported
status-505 = Versão do HTTP sem suporte
# en: Variant also negotiates
status-506 = Negociação de conteúdo em loop
# en: Insufficient storage
status-507 = Espaço de armazenamento insuficiente
# en: Loop detected
status-508 = Loop infinito detectado
# en: Network authentication required
status-511 = Autenticação de rede necessária
