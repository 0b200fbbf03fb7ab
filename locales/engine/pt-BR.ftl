### The engine's own words in Brazilian Portuguese (pt-BR): drafted by machine, read again by machine; no native speaker yet.
###
### Terms and typography: as in locales/pt-BR.ftl.
###   argument -> argumento; array -> matriz; string -> string; content type -> tipo de conteúdo; header -> cabeçalho; method -> método; upstream server -> servidor de origem

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = O parâmetro de consulta `{ $parameter }` tem um valor inválido.
# en: There is nothing at this address.
SRV404001 = Não há nada neste endereço.
# en: The catalog does not have this code.
SRV404002 = O catálogo não contém este código.
# en: This address does not support the method of the request.
SRV405001 = Este endereço não oferece suporte ao método da solicitação.
# en: The request took too long.
SRV408001 = A solicitação demorou demais.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = O corpo da solicitação é maior que { $limit } bytes.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = O corpo da solicitação deve ser JSON e seu tipo de conteúdo deve ser `application/json`.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = O corpo da solicitação não é um JSON válido: linha { $line }, coluna { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = O corpo da solicitação deve ser uma matriz com pelo menos um erro.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = O corpo da solicitação contém mais de { $limit } erros.
# en: An error must be an object with a `code` and, where the code has arguments, with `args`.
SRV422004 = Um erro deve ser um objeto com `code` e, se o código tiver argumentos, com `args`.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = O catálogo não contém o código `{ $code }`.
# en: `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }` exige o argumento `{ $argument }`.
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }` não tem o argumento `{ $argument }`.
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = O argumento `{ $argument }` de `{ $code }` deve ser uma string.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = O argumento `{ $argument }` de `{ $code }` deve ser um número.
# en: The header of the request is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = O cabeçalho da solicitação é maior que { $limit } bytes.
# en: The service failed to answer. The failure is not in the request.
SRV500001 = O serviço não conseguiu responder. A causa não está na solicitação.

## Statuses

# en: Bad request
status-400 = Solicitação inválida
# en: Unauthorized
status-401 = Não autorizado
# en: Payment required
status-402 = Pagamento obrigatório
# en: Forbidden
status-403 = Acesso proibido
# en: Not found
status-404 = Não encontrado
# en: Method not allowed
status-405 = Método não permitido
# en: Not acceptable
status-406 = Nenhum formato aceitável
# en: Proxy authentication required
status-407 = Autenticação de proxy obrigatória
# en: Request timeout
status-408 = Tempo limite da solicitação excedido
# en: Conflict
status-409 = Conflito
# en: Gone
status-410 = Não está mais disponível
# en: Length required
status-411 = Comprimento obrigatório
# en: Precondition failed
status-412 = Condição prévia não atendida
# en: Content too large
status-413 = Conteúdo grande demais
# en: URI too long
status-414 = URI longo demais
# en: Unsupported media type
status-415 = Não há suporte para o tipo de conteúdo
# en: Range not satisfiable
status-416 = Intervalo solicitado não disponível
# en: Expectation failed
status-417 = Condição esperada não atendida
# en: Misdirected request
status-421 = Solicitação enviada ao servidor errado
# en: Unprocessable content
status-422 = Não é possível processar o conteúdo
# en: Locked
status-423 = Recurso bloqueado
# en: Failed dependency
status-424 = Falha em uma operação prévia
# en: Too early
status-425 = Solicitação prematura
# en: Upgrade required
status-426 = Mudança de protocolo obrigatória
# en: Precondition required
status-428 = Condição prévia obrigatória
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
status-502 = Resposta inválida do servidor de origem
# en: Service unavailable
status-503 = Serviço indisponível
# en: Gateway timeout
status-504 = Tempo limite do servidor de origem excedido
# en: HTTP version not supported
status-505 = Não há suporte para a versão do HTTP
# en: Variant also negotiates
status-506 = Negociação de conteúdo em loop
# en: Insufficient storage
status-507 = Espaço de armazenamento insuficiente
# en: Loop detected
status-508 = Loop detectado
# en: Network authentication required
status-511 = Autenticação de rede obrigatória

## Pages

# en: Error codes
page_title = Códigos de erro
# en: Skip to the content
page_skip = Ir para o conteúdo
# en: Language
page_language = Idioma
# en: Search
page_search = Pesquisar
# en: Code, number or words
page_search_hint = Código, número ou palavras
# en: Service
page_service = Serviço
# en: All services
page_all_services = Todos os serviços
# en: Status
page_status = Status
# en: All statuses
page_all_statuses = Todos os status
# en: Show
page_find = Mostrar
# en: Show everything
page_reset = Mostrar tudo
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } código
   *[other] { $count } códigos
}
# en: Code
page_code = Código
# en: Description
page_description = Descrição
# en: Nothing was found.
page_nothing = Nada foi encontrado.
# en: Try fewer words, a part of the code, or its number alone.
page_nothing_hint = Tente menos palavras, uma parte do código ou apenas o número.
# en: Other codes
page_other_codes = Outros códigos
# en: Arguments
page_arguments = Argumentos
# en: text
page_string = texto
# en: number
page_number = número
# en: In every language
page_languages = Em todos os idiomas
# en: What a client receives
page_bodies = O que um cliente recebe
# en: Copy
page_copy = Copiar
# en: Copied
page_copied = Copiado
# en: Permanent link
page_permalink = Link permanente
# en: Not translated yet
page_untranslated = Ainda não traduzido
# en: OpenAPI description
page_openapi = Descrição OpenAPI

## Preview

# en: Preview
preview_title = Pré-visualização
# en: Messages
preview_show = Mensagens
# en: All
preview_all = Todas
# en: Missing
preview_missing = Ausentes
# en: Out of date
preview_stale = Desatualizadas
# en: With findings
preview_findings = Com apontamentos
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
}
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $translated } de { $total } traduzidas
# en: English
preview_english = Inglês
# en: About the file
preview_file = Sobre o arquivo
# en: The file has an error here. This is the text from before it.
preview_last_good = O arquivo tem um erro aqui. Este é o texto anterior.
# en: Error
preview_error = Erro
# en: Warning
preview_warning = Aviso
# en: Note
preview_note = Observação
# en: The preview has ended. Start it again in the terminal.
preview_stopped = A pré-visualização terminou. Inicie-a novamente no terminal.
# en: Longer English
preview_accented = Inglês alongado
# en: Mirrored English
preview_mirrored = Inglês espelhado
