### The built-in messages of the service in Brazilian Portuguese (pt-BR): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/pt-BR.ftl.
###   argument -> argumento; array -> matriz; object -> objeto; string -> string; number -> número; content type -> tipo de conteúdo; media type -> tipo de mídia; header -> cabeçalho; method -> método; code (of an error) -> código; catalog -> catálogo
###   a client -> o aplicativo cliente; upstream server -> servidor upstream ("servidor de origem" is the origin server); not supported (a title) -> … sem suporte; … required (a title) -> … necessário; out of date -> desatualizado

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = O parâmetro de consulta `{ $parameter }` tem um valor inválido.
# en: There is nothing at this address.
SRV404001 = Não há nada neste endereço.
# en: The catalog does not have this code.
SRV404002 = O catálogo não contém este código.
# en: This address does not support the request method.
SRV405001 = Este endereço não oferece suporte ao método da solicitação.
# en: The request took too long.
SRV408001 = A solicitação demorou demais.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = O corpo da solicitação ultrapassa { $limit } bytes.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = O corpo da solicitação deve ser JSON e seu tipo de conteúdo deve ser `application/json`.
# en: The request body must not be compressed.
SRV415002 = O corpo da solicitação não deve estar compactado.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = O corpo da solicitação não é um JSON válido: linha { $line }, coluna { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = O corpo da solicitação deve ser uma matriz com pelo menos um erro.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = O corpo da solicitação contém mais de { $limit } erros.
# en: Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
SRV422004 = Cada erro deve ser um objeto com `code`, `args` se o código tiver argumentos, opcionalmente `pointer` e nada mais.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = O catálogo não contém o código `{ $code }`.
# en: `{ $code }` requires the argument `{ $argument }`.
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
# en: The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = O argumento `{ $argument }` de `{ $code }` está duplicado. Passe-o uma única vez.
# en: The request headers are larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = Os cabeçalhos da solicitação ultrapassam { $limit } bytes.
# en: The service could not respond. The problem is not with your request.
SRV500001 = O serviço não conseguiu responder. O problema não está na sua solicitação.

## Pages

# en: Error codes
page_title = Códigos de erro
# en: Skip to content
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
page_description = Descrição
# en: No results.
page_nothing = Nenhum resultado.
# en: Try fewer words, part of the code or just its number.
page_nothing_hint = Tente usar menos palavras, uma parte do código ou apenas o número.
# en: Other codes
page_other_codes = Outros códigos
# en: Arguments
page_arguments = Argumentos
# en: string
page_string = string
# en: number
page_number = número
# en: Translations
page_languages = Traduções
# en: What a client receives
page_bodies = O que o aplicativo cliente recebe
# en: Copy
page_copy = Copiar
# en: Copied
page_copied = Copiado
# en: Permanent link
page_permalink = Link permanente
# en: Not translated yet
page_untranslated = Ainda sem tradução
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
preview_missing = Sem tradução
# en: Out of date
preview_stale = Tradução desatualizada
# en: With problems
preview_findings = Com problemas
# en: { $count ->
# en:     [one] { $count } message
# en:    *[other] { $count } messages
# en: }
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
# en: The file as a whole
preview_file = O arquivo como um todo
# en: The file has an error here. This is the last valid text.
preview_last_good = O arquivo tem um erro aqui. O texto exibido é o último texto válido.
# en: Error
preview_error = Erro
# en: Warning
preview_warning = Aviso
# en: Note
preview_note = Observação
# en: The preview has stopped. Restart it from the terminal.
preview_stopped = A pré-visualização foi encerrada. Reinicie-a pelo terminal.
# en: Accented, longer English
preview_accented = Inglês alongado com acentos
# en: Mirrored English
preview_mirrored = Inglês espelhado
