### Hubster REST API error descriptions in Brazilian Portuguese (pt-BR): drafted by machine and read by a second machine reader, no native speaker yet.
###
### Register: formal, impersonal where the English is, otherwise você; plain imperative without "por favor". Present tense for states ("was empty" -> "está vazio").
### Typography: "Web" with a capital, e-mail with a hyphen, no space before marks, colon before examples and lists; product names take the article (do Hubster, do Direct Inbound, no Message Spark).
###
### Terms
###   administrator -> administrador; agent -> atendente (a person, so not "agente", which now reads as an AI agent); bot -> bot; channel -> canal; hub -> hub
###   customer -> cliente; the other party -> o outro participante
###   client (Identity) -> aplicativo cliente; client secret -> segredo do cliente (fixed term; never "cliente" alone: that is the customer)
###   tenant -> locatário; account -> conta; user -> usuário; claim -> declaração; scope -> escopo; secret -> segredo; token -> token
###   integration -> integração; conversation -> conversa; command -> comando; category -> categoria
###   request -> solicitação; operation -> operação; action -> ação; resource -> recurso
###   root body, request body -> corpo da solicitação; root section -> seção raiz; root -> raiz
###   property -> propriedade; parameter -> parâmetro; element -> elemento; collection -> coleção; section -> seção; string -> string
###   query parameter -> parâmetro de consulta; request parameter -> parâmetro da solicitação; criteria -> critérios
###   user request, client request -> solicitação relativa ao usuário, ao aplicativo cliente (not "solicitação do usuário", which is one that the user makes); client secret, tenant empty root body -> O corpo fornecido na solicitação relativa ao …
###   external login -> login externo; provider -> provedor; Identity Server -> servidor de identidade; password -> senha
###   web endpoint -> endpoint da Web; email -> e-mail; upload -> upload; to type -> digitar; to invoke, to execute -> executar; id, Id -> ID; double colon -> dois-pontos duplos
###   issue -> problema; error -> erro; web related -> relacionado à Web; web security related -> relacionado à segurança da Web; runtime related -> de tempo de execução
###   Hubster, Direct Inbound, Message Spark, cid, iId -> unchanged; Location -> unchanged, as "um objeto Location"
###
### Phrases
###   not found -> não encontrado; was not found, were not found -> não foi encontrado; does not exist -> não existe; already exists -> já existe
###   already taken -> já está em uso; is missing -> falta (em, de …); required -> obrigatório; requires … to be present -> a presença de … é obrigatória
###   empty -> vazio; was not supplied -> não foi informado
###   provided, supplied -> informado (a value, or a thing pointed at), fornecido (a file, a body); specified -> especificado; requested -> solicitado
###   invalid, not valid -> inválido; bad format, invalid format -> formato inválido; not in proper format -> não está no formato correto
###   expected to be a valid … value -> espera-se um valor … válido
###   not supported -> não há suporte para …; does not support -> não oferece suporte a …
###   not allowed, not permissible -> não é permitido; user is not allowed to -> não tem permissão para; unauthorized -> não autorizado; forbidden -> acesso proibido
###   out of range -> fora do intervalo; timed out -> excedeu o tempo limite; aborted -> interrompido; paused -> pausado; expired -> expirou; terminated -> encerrado
###   not available -> não disponível; unavailable -> indisponível; unreachable -> inacessível; disabled -> desativado; not implemented -> não implementado; no longer -> não … mais
###   failed -> falha em …, falhou; failed to -> não conseguiu; encountered an issue -> apresentou um problema; there was an issue, an error -> ocorreu um problema, um erro; was detected -> foi detectado
###   can have, can contain only one -> pode conter apenas um; must contain one or more elements -> deve conter um ou mais elementos; one or more parameters -> um ou mais parâmetros
###   please contact … -> entre em contato com …; please check with … -> consulte …; you are trying to -> você está tentando
###   either A and/or B -> A, B ou ambos

## Statuses

# en: OK response is correct. The body of the response will include the data requested.
status-200 = OK. A resposta está correta. O corpo da resposta contém os dados solicitados.

# en: OK response is correct. No response content will be returned.
status-201 = OK. A resposta está correta. Nenhum conteúdo é retornado na resposta.

# en: Bad request. The body of the response will have more info.
status-400 = Solicitação inválida. O corpo da resposta contém mais informações.

# en: Unauthorized. Your token is invalid.
status-401 = Não autorizado. Seu token é inválido.

# en: Forbidden. You do not have access to the requested resource.
status-403 = Acesso proibido. Você não tem acesso ao recurso solicitado.

# en: Not found. The requested resource does not exist.
status-404 = Não encontrado. O recurso solicitado não existe.

# en: Timed out. Your request was timed out.
status-408 = Tempo limite excedido. Sua solicitação excedeu o tempo limite.

# en: Conflict. Your request has caused a conflict.
status-409 = Conflito. Sua solicitação causou um conflito.

# en: Not available. The request you are trying to invoke is no longer available.
status-410 = Não disponível. A solicitação que você está tentando executar não está mais disponível.

# en: Expectation Failed. The operation was aborted.
# Note: the API answers 417 for an operation that is not valid or was aborted (*000107, *000109), so a condition that is not met; the usual "Falha na expectativa" is a calque that says little.
status-417 = Condição esperada não atendida. A operação foi interrompida.

# en: Too many requests. You have reached your API usage limits.
status-429 = Excesso de solicitações. Você atingiu seus limites de uso da API.

# en: Internal server error. There was an internal issue with the Hubster service.
status-500 = Erro interno do servidor. Ocorreu um problema interno no serviço do Hubster.

# en: Not implemented. The service you requested is not implemented.
status-501 = Não implementado. O serviço que você solicitou não está implementado.

# en: Service unavailable. The Hubster service is unavailable.
status-503 = Serviço indisponível. O serviço do Hubster está indisponível.

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

# en: System Error.
common-000100 = Erro do sistema.

# en: Forbidden.
common-000101 = Acesso proibido.

# en: Unauthorized access.
common-000102 = Acesso não autorizado.

# en: Requested operation is not implemented.
common-000103 = A operação solicitada não está implementada.

# en: Requested resource or operation is not available.
common-000104 = O recurso ou a operação solicitada não está disponível.

# en: Requested resource was not found.
common-000105 = O recurso solicitado não foi encontrado.

# en: Resource you are trying to create already exists.
common-000106 = O recurso que você está tentando criar já existe.

# en: Current request or operation is not valid.
common-000107 = A solicitação ou a operação atual é inválida.

# en: Request took too long to execute and timed out.
common-000108 = A execução da solicitação demorou demais e excedeu o tempo limite.

# en: Requested action was aborted.
common-000109 = A ação solicitada foi interrompida.

# en: Requested action is not allowed.
common-000110 = A ação solicitada não é permitida.

# en: Required query parameter was not supplied.
common-000200 = Um parâmetro de consulta obrigatório não foi informado.

# en: One or more parameters have invalid format.
common-000201 = Um ou mais parâmetros têm formato inválido.

# en: Please correct supplied format for used parameter(s).
common-000202 = Corrija o formato usado no parâmetro ou nos parâmetros informados.

# en: Provided `GUID` has bad format.
common-000203 = O `GUID` informado tem formato inválido.

# en: Provided date has bad format.
common-000204 = A data informada tem formato inválido.

# en: One or more parameters have invalid date format.
common-000205 = Um ou mais parâmetros têm formato de data inválido.

# en: Provided parameter value is not supported (out of range).
common-000206 = Não há suporte para o valor informado no parâmetro (fora do intervalo).

# en: Provided parameter is out of predefined range.
common-000207 = O parâmetro informado está fora do intervalo predefinido.

# en: Provided parameter has to be greater than zero.
common-000208 = O parâmetro informado deve ser maior que zero.

# en: Parameter must be greater than or equal to zero.
common-000209 = O parâmetro deve ser maior ou igual a zero.

# en: Invalid Number format provided.
common-000210 = O número informado tem formato inválido.

# en: Invalid email format provided.
common-000211 = O e-mail informado tem formato inválido.

# en: Criteria parameter is required when supplying a `searchBy` parameter.
# Note: "Criteria" may be the parameter's literal name; without backticks in English, it is read as a plain word. Definite: it is the one parameter that goes with `searchBy`.
common-000212 = O parâmetro de critérios é obrigatório quando o parâmetro `searchBy` é informado.

## Identity

# en: Token request root body was empty.
IDT000300 = O corpo da solicitação de token está vazio.

# en: Token request is missing required property.
IDT000301 = Falta uma propriedade obrigatória na solicitação de token.

# en: Token request operation has failed while authenticating user.
IDT000302 = Falha na operação de solicitação de token ao autenticar o usuário.

# en: Token request has invalid client scopes.
IDT000303 = A solicitação de token contém escopos inválidos do aplicativo cliente.

# en: Token request could not find `Client`.
IDT000397 = O `Client` da solicitação de token não foi encontrado.

# en: User request root body was empty.
IDT005000 = O corpo da solicitação relativa ao usuário está vazio.

# en: User request required property is missing.
IDT005001 = Falta uma propriedade obrigatória na solicitação relativa ao usuário.

# en: User email is not in proper format.
IDT005002 = O e-mail do usuário não está no formato correto.

# en: User request can have only one claim of type `name`.
IDT005003 = A solicitação relativa ao usuário pode conter apenas uma declaração do tipo `name`.

# en: User provider type is not supported.
IDT005004 = Não há suporte para o tipo de provedor do usuário.

# en: User is not allowed to manage password through Hubster's Identity Server.
IDT005005 = O usuário não tem permissão para gerenciar a senha por meio do servidor de identidade do Hubster.

# en: User `name` is already taken.
IDT005096 = O `name` do usuário já está em uso.

# en: User not found.
IDT005097 = Usuário não encontrado.

# en: Claim type is missing.
IDT005100 = Falta o tipo de declaração.

# en: Claim type is not allowed.
IDT005101 = O tipo de declaração não é permitido.

# en: Claim/value has been defined more than once and is not permissible.
IDT005102 = O par declaração/valor foi definido mais de uma vez, o que não é permitido.

# en: Client request root body was empty.
IDT005200 = O corpo da solicitação relativa ao aplicativo cliente está vazio.

# en: Client request required property is missing.
IDT005201 = Falta uma propriedade obrigatória na solicitação relativa ao aplicativo cliente.

# en: Client must contain at least one `Scope`.
IDT005202 = O aplicativo cliente deve conter pelo menos um `Scope`.

# en: Client duplicate scopes detected.
IDT005203 = Foram detectados escopos duplicados no aplicativo cliente.

# en: Client scopes cannot contain any empty strings.
IDT005204 = Os escopos do aplicativo cliente não podem conter strings vazias.

# en: Specified client scope does not exist.
IDT005205 = O escopo especificado para o aplicativo cliente não existe.

# en: Client `Id` already exists.
IDT005206 = O `Id` do aplicativo cliente já existe.

# en: Client `tenant Id` does not exist.
IDT005207 = O `tenant Id` do aplicativo cliente não existe.

# en: Client token name already exists.
IDT005208 = O nome do token do aplicativo cliente já existe.

# en: Client not found.
IDT005297 = Aplicativo cliente não encontrado.

# en: Client secret empty root body was supplied.
# Note: "segredo do cliente" is the fixed OAuth term; in it alone, "cliente" is the application, not the customer.
IDT005300 = O corpo fornecido na solicitação relativa ao segredo do cliente está vazio.

# en: Client secret required property is missing.
IDT005301 = Falta uma propriedade obrigatória do segredo do cliente.

# en: Client secret not found.
IDT005397 = Segredo do cliente não encontrado.

# en: Tenant empty root body was supplied.
IDT005400 = O corpo fornecido na solicitação relativa ao locatário está vazio.

# en: Tenant required property is missing.
IDT005401 = Falta uma propriedade obrigatória do locatário.

# en: Tenant already exists.
IDT005402 = O locatário já existe.

# en: Tenant not found.
IDT005497 = Locatário não encontrado.

# en: External login request root body was empty.
IDT005500 = O corpo da solicitação de login externo está vazio.

# en: External login required property is missing.
IDT005501 = Falta uma propriedade obrigatória do login externo.

# en: External login does not support specified authentication provider.
IDT005502 = O login externo não oferece suporte ao provedor de autenticação especificado.

## Portal

# en: Root body section is missing.
PRT000300 = Falta a seção raiz no corpo da solicitação.

# en: Required property is missing.
PRT000301 = Falta uma propriedade obrigatória.

# en: Property has an invalid type.
PRT000302 = O tipo da propriedade é inválido.

# en: Validation failed. Property not supported.
PRT000303 = Falha na validação. Não há suporte para a propriedade.

# en: Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000304 = Um parâmetro da solicitação tem formato inválido. Espera-se um valor `decimal` válido.

# en: Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000305 = Um parâmetro da solicitação tem formato inválido. Espera-se um valor `GUID` válido.

# en: Request collection must contain one or more elements.
PRT000306 = A coleção da solicitação deve conter um ou mais elementos.

# en: Message was empty.
PRT000307 = A mensagem está vazia.

# en: Request body must contain Location, either an address and/or latitude/longitude coordinates.
# Note: Location is the message type of that name, not a property; "um objeto" marks the English word as a name.
PRT000308 = O corpo da solicitação deve conter um objeto Location com um endereço, coordenadas de latitude/longitude ou ambos.

# en: Tenant already exists.
PRT000400 = O locatário já existe.

# en: User already exists.
PRT000401 = O usuário já existe.

# en: User not found.
PRT000599 = Usuário não encontrado.

# en: Name already exists.
PRT000600 = O nome já existe.

# en: Hub not found.
PRT000699 = Hub não encontrado.

# en: An integration with the same name already exists.
PRT000700 = Já existe uma integração com o mesmo nome.

# en: An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000701 = Uma integração com o mesmo nome já foi atribuída a um hub. Você só pode adicionar este canal uma vez no conjunto de todos os hubs.

# en: Integration not found.
PRT000799 = Integração não encontrada.

## Engine

# en: Provided tenant is invalid.
ENG002000 = O locatário informado é inválido.

# en: Your account is disabled.
ENG002001 = Sua conta está desativada.

# en: Account evaluation period has expired.
ENG002002 = O período de avaliação da conta expirou.

# en: Conversation request requires `body` to be present.
ENG003000 = A presença de `body` é obrigatória na solicitação de conversa.

# en: Conversation request is missing required property.
ENG003001 = Falta uma propriedade obrigatória na solicitação de conversa.

# en: Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG003002 = Um parâmetro da solicitação de conversa tem formato inválido. Espera-se um valor `GUID` válido.

# en: Direct Inbound request requires `body` to be present.
ENG005000 = A presença de `body` é obrigatória na solicitação do Direct Inbound.

# en: Direct Inbound request is missing required property.
ENG005001 = Falta uma propriedade obrigatória na solicitação do Direct Inbound.

# en: Direct Inbound request does not support provided property.
ENG005002 = A solicitação do Direct Inbound não oferece suporte à propriedade informada.

# en: Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005003 = A solicitação do Direct Inbound deve conter uma das seguintes seções: `root.message` ou `root.action`.

# en: Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
ENG005004 = A solicitação do Direct Inbound pode conter apenas uma raiz, com uma das seguintes seções: `root.message` ou `root.action`.

# en: Direct Inbound request collection must contain one or more elements.
ENG005015 = A coleção da solicitação do Direct Inbound deve conter um ou mais elementos.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005020 = Um parâmetro da solicitação do Direct Inbound tem formato inválido. Espera-se um valor `GUID` válido.

# en: Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005021 = Um parâmetro da solicitação do Direct Inbound tem formato inválido. Espera-se um valor `decimal` válido.

# en: Direct Inbound request body was empty.
ENG005023 = O corpo da solicitação do Direct Inbound está vazio.

# en: Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005024 = O corpo da solicitação do Direct Inbound deve conter um objeto `Location` com um endereço (`address`), coordenadas `latitude/longitude` ou ambos.

# en: Hub does not exist.
ENG005500 = O hub não existe.

# en: Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
ENG005501 = O hub informado não tem nenhuma integração de atendente ou de bot configurada para receber mensagens de clientes ou interagir com elas.

# en: Provided integration does not exist.
ENG006000 = A integração informada não existe.

# en: Provided conversation does not exist.
ENG006500 = A conversa informada não existe.

# en: Customer is no longer responding to messages.
ENG006501 = O cliente não responde mais às mensagens.

# en: Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006502 = Sua integração com o Hubster foi encerrada e não está mais ativa. Entre em contato com seu administrador.

# en: Conversation was paused.
ENG006503 = A conversa foi pausada.

# en: Conversation encountered a web related issue.
ENG007500 = A conversa apresentou um problema relacionado à Web.

# en: Conversation encountered a web security related issue.
ENG007501 = A conversa apresentou um problema relacionado à segurança da Web.

# en: Conversation encountered a runtime related issue.
ENG007502 = A conversa apresentou um problema de tempo de execução.

# en: Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
ENG007510 = O cliente não conseguiu receber sua mensagem. Isso ocorreu devido a um problema de autorização do lado dele. Consulte seu administrador.

# en: A web related issue was detected on Hub.
ENG007511 = Foi detectado no hub um problema relacionado à Web.

# en: An unreachable web-endpoint was detected on Hub.
ENG007512 = Foi detectado no hub um endpoint da Web inacessível.

# en: Message Spark encountered a web related issue.
ENG008000 = O Message Spark apresentou um problema relacionado à Web.

# en: Message Spark encountered a web security related issue.
ENG008001 = O Message Spark apresentou um problema relacionado à segurança da Web.

# en: Message Spark encountered a runtime related issue.
ENG008002 = O Message Spark apresentou um problema de tempo de execução.

# en: No upload files were provided.
ENG008500 = Nenhum arquivo para upload foi fornecido.

# en: Invalid `URL` was provided.
ENG008501 = A `URL` informada é inválida.

# en: File you submitted was not received by the other party.
ENG008502 = O outro participante não recebeu o arquivo que você enviou.

# en: The other party tried to send you a file but failed.
ENG008503 = O outro participante tentou enviar um arquivo para você, mas o envio falhou.

# en: Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
# Note: the English says "in front of"; its example, and the commands themselves, have the command after the double colon.
ENG009000 = Comando inválido. É necessário informar o comando propriamente dito depois dos dois-pontos duplos, por exemplo: `::mycommand [args]...`

# en: Unknown command.
ENG009001 = Comando desconhecido.

# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = O comando não foi encontrado. Digite `::{ $command } --list` para ver a lista completa de comandos disponíveis.

# en: No commands have been configured for this hub.
ENG009201 = Nenhum comando foi configurado para este hub.

# en: No commands were found for the category.
ENG009202 = Nenhum comando foi encontrado para a categoria.

# en: There was an error while executing command. Please contact technical support.
ENG009299 = Ocorreu um erro ao executar o comando. Entre em contato com o suporte técnico.

## Events

# en: Missing conversation id (cid).
EVT001000 = Falta o ID da conversa (cid).

# en: Missing integration Id (iId).
EVT001001 = Falta o ID da integração (iId).

# en: Access forbidden to this conversation.
EVT001002 = O acesso a esta conversa é proibido.
