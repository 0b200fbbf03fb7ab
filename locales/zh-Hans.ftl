### Hubster REST API error descriptions in Simplified Chinese (zh-Hans): drafted by machine and read by a second machine reader, no native speaker yet.
###
### Register: 您, formal and impersonal; 请 only where English says please; present state for "was" ("was empty" -> 为空).
### Typography: full-width 。，：（）, “ ” for quotation; / stays half-width; no space between Chinese and Latin, digits or code spans.
###
### Terms
###   hub -> Hub (no Chinese word: a bare 中心 reads as an ordinary "center"); integration -> 集成; channel -> 渠道; conversation -> 会话; message -> 消息
###   administrator -> 管理员; agent -> 人工客服 (a person, against the bot; 坐席 is call-center usage, 代理 and 智能体 are software); bot -> 机器人; Agent or Bot integration -> 人工客服集成或机器人集成; customer -> 客户; on their end -> 客户方; the other party -> 对方; technical support -> 技术支持
###   client (Identity) -> 客户端; client secret -> 客户端密钥 (as in Google's documentation; Microsoft's 客户端密码 would read as a password); scope -> 作用域 (not 范围: that is range); claim -> 声明; token -> 令牌
###   tenant -> 租户; user -> 用户; account -> 账户; password -> 密码; evaluation period -> 试用期; email -> 电子邮件地址
###   authenticate -> 身份验证; provider -> 提供程序; authentication provider -> 身份验证提供程序; external login -> 外部登录; Identity Server -> 身份服务器
###   request -> 请求; requested -> 所请求的; token, conversation, external login, Direct Inbound request -> …请求; request about a user, client, client secret, tenant -> …相关请求; to invoke (a request) -> 发起
###   root body, request body -> 请求正文, …请求的正文; response body -> 响应正文; root section -> 根级部分; root -> 根节点; section -> 部分
###   operation, action -> 操作 (both, as in Microsoft's documentation); resource -> 资源; response -> 响应; service -> 服务
###   property -> 属性; parameter -> 参数; query parameter -> 查询参数; value -> 值; element -> 元素; collection -> 集合; type -> 类型; format -> 格式; range -> 范围; id -> ID
###   command -> 命令; category -> 类别; double colon -> 双冒号; an actual command -> 具体的命令; upload -> 上传; to type -> 输入
###   web endpoint -> Web端点; issue -> 问题; web related -> Web相关; web security related -> Web安全相关; runtime related -> 运行时相关
###   Criteria -> 条件（Criteria）; address and/or latitude/longitude coordinates (no code) -> 地址、经纬度坐标
###   Hubster, Direct Inbound, Message Spark, Location, cid, iId -> unchanged
###
### Phrases
###   not found, could not find, no … were found -> 未找到; does not exist -> 不存在; already exists -> 已存在; already taken -> 已被占用
###   missing -> 缺少; required property -> 必需属性; required query parameter -> 必需的查询参数; is required (Criteria) -> 必须提供; was not supplied, not provided -> 未提供
###   requires … to be present, must contain -> 必须包含; has to be, must be -> 必须; expected to be -> 应为; can have only, can only -> 只能; only once across all -> 在所有…中总共只能…一次
###   provided -> 所提供的 (a value), 指定的 (a tenant, hub, integration, conversation); specified -> 指定的; supplied -> 提供 (left out in common-000202 beside 所用, and where an empty body was supplied)
###   invalid, not valid -> 无效; bad format, invalid format -> 格式无效; not in proper format -> 格式不正确; bad request -> 请求错误; expectation failed -> 未满足预期条件; empty -> 为空
###   not supported -> 不支持; not implemented -> 未实现, 尚未实现; not allowed, not permissible -> 不允许; unauthorized -> 未经授权 (unauthorized issue -> 授权问题); forbidden -> 禁止访问
###   out of range -> 超出范围; timed out -> 超时; aborted -> 中止; terminated -> 终止; expired -> 结束; paused -> 暂停; disabled -> 禁用
###   not available, unavailable -> 不可用; no longer -> 不再; unknown -> 未知; unreachable -> 无法访问; failed -> 失败, 未能; detected -> 检测到
###   encountered an issue -> 出现…问题; there was an error -> 出错; configured -> 配置; assigned -> 分配; with the same name -> 同名
###   interact with messages -> 处理消息; please contact … -> 请联系…; please check with … -> 请咨询…; either A and/or B -> A或B，也可同时提供两者

## Statuses

# en: OK response is correct. The body of the response will include the data requested.
status-200 = 响应正常（OK）。响应正文包含所请求的数据。

# en: OK response is correct. No response content will be returned.
status-201 = 响应正常（OK）。不返回响应内容。

# en: Bad request. The body of the response will have more info.
status-400 = 请求错误。响应正文包含更多信息。

# en: Unauthorized. Your token is invalid.
status-401 = 未经授权。您的令牌无效。

# en: Forbidden. You do not have access to the requested resource.
status-403 = 禁止访问。您无权访问所请求的资源。

# en: Not found. The requested resource does not exist.
status-404 = 未找到。所请求的资源不存在。

# en: Timed out. Your request was timed out.
status-408 = 超时。您的请求已超时。

# en: Conflict. Your request has caused a conflict.
status-409 = 冲突。您的请求引发了冲突。

# en: Not available. The request you are trying to invoke is no longer available.
status-410 = 不可用。您尝试发起的请求已不再可用。

# en: Expectation Failed. The operation was aborted.
# Note: the API answers 417 for an operation that is not valid or was aborted (*000107, *000109), so a condition that is not met; 预期失败 would read as "a failure was expected".
status-417 = 未满足预期条件。操作已中止。

# en: Too many requests. You have reached your API usage limits.
status-429 = 请求过多。您的API使用量已达上限。

# en: Internal server error. There was an internal issue with the Hubster service.
status-500 = 内部服务器错误。Hubster服务出现内部问题。

# en: Not implemented. The service you requested is not implemented.
status-501 = 未实现。您请求的服务尚未实现。

# en: Service unavailable. The Hubster service is unavailable.
status-503 = 服务不可用。Hubster服务不可用。

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

# en: System Error.
common-000100 = 系统错误。

# en: Forbidden.
common-000101 = 禁止访问。

# en: Unauthorized access.
common-000102 = 未经授权的访问。

# en: Requested operation is not implemented.
common-000103 = 所请求的操作尚未实现。

# en: Requested resource or operation is not available.
common-000104 = 所请求的资源或操作不可用。

# en: Requested resource was not found.
common-000105 = 未找到所请求的资源。

# en: Resource you are trying to create already exists.
common-000106 = 您尝试创建的资源已存在。

# en: Current request or operation is not valid.
common-000107 = 当前请求或操作无效。

# en: Request took too long to execute and timed out.
common-000108 = 请求执行时间过长，已超时。

# en: Requested action was aborted.
common-000109 = 所请求的操作已中止。

# en: Requested action is not allowed.
common-000110 = 不允许执行所请求的操作。

# en: Required query parameter was not supplied.
common-000200 = 未提供必需的查询参数。

# en: One or more parameters have invalid format.
common-000201 = 一个或多个参数的格式无效。

# en: Please correct supplied format for used parameter(s).
common-000202 = 请更正所用参数的格式。

# en: Provided `GUID` has bad format.
common-000203 = 所提供的`GUID`格式无效。

# en: Provided date has bad format.
common-000204 = 所提供的日期格式无效。

# en: One or more parameters have invalid date format.
common-000205 = 一个或多个参数的日期格式无效。

# en: Provided parameter value is not supported (out of range).
common-000206 = 不支持所提供的参数值（超出范围）。

# en: Provided parameter is out of predefined range.
common-000207 = 所提供的参数超出预定义范围。

# en: Provided parameter has to be greater than zero.
common-000208 = 所提供的参数必须大于零。

# en: Parameter must be greater than or equal to zero.
common-000209 = 参数必须大于或等于零。

# en: Invalid Number format provided.
common-000210 = 所提供的数字格式无效。

# en: Invalid email format provided.
common-000211 = 所提供的电子邮件地址格式无效。

# en: Criteria parameter is required when supplying a `searchBy` parameter.
# Note: "Criteria" may be the parameter's literal name; without backticks in English, it is translated, with the English word beside it: right in both readings.
common-000212 = 提供`searchBy`参数时，必须同时提供条件（Criteria）参数。

## Identity

# en: Token request root body was empty.
IDT000300 = 令牌请求的正文为空。

# en: Token request is missing required property.
IDT000301 = 令牌请求缺少必需属性。

# en: Token request operation has failed while authenticating user.
IDT000302 = 对用户进行身份验证时，令牌请求操作失败。

# en: Token request has invalid client scopes.
IDT000303 = 令牌请求包含无效的客户端作用域。

# en: Token request could not find `Client`.
IDT000397 = 处理令牌请求时未找到`Client`。

# en: User request root body was empty.
# Note: "user request" is a request about a user; 用户请求 would read as a request that a user makes (client, client secret, tenant: the same).
IDT005000 = 用户相关请求的正文为空。

# en: User request required property is missing.
IDT005001 = 用户相关请求缺少必需属性。

# en: User email is not in proper format.
IDT005002 = 用户的电子邮件地址格式不正确。

# en: User request can have only one claim of type `name`.
IDT005003 = 用户相关请求只能包含一个类型为`name`的声明。

# en: User provider type is not supported.
IDT005004 = 不支持该用户的提供程序类型。

# en: User is not allowed to manage password through Hubster's Identity Server.
IDT005005 = 不允许该用户通过Hubster的身份服务器管理密码。

# en: User `name` is already taken.
IDT005096 = 用户的`name`已被占用。

# en: User not found.
IDT005097 = 未找到用户。

# en: Claim type is missing.
IDT005100 = 缺少声明类型。

# en: Claim type is not allowed.
IDT005101 = 不允许使用该声明类型。

# en: Claim/value has been defined more than once and is not permissible.
IDT005102 = 同一声明/值被多次定义，这是不允许的。

# en: Client request root body was empty.
IDT005200 = 客户端相关请求的正文为空。

# en: Client request required property is missing.
IDT005201 = 客户端相关请求缺少必需属性。

# en: Client must contain at least one `Scope`.
IDT005202 = 客户端必须至少包含一个`Scope`。

# en: Client duplicate scopes detected.
IDT005203 = 检测到重复的客户端作用域。

# en: Client scopes cannot contain any empty strings.
IDT005204 = 客户端作用域不能包含空字符串。

# en: Specified client scope does not exist.
IDT005205 = 指定的客户端作用域不存在。

# en: Client `Id` already exists.
IDT005206 = 客户端的`Id`已存在。

# en: Client `tenant Id` does not exist.
IDT005207 = 客户端的`tenant Id`不存在。

# en: Client token name already exists.
IDT005208 = 客户端令牌名称已存在。

# en: Client not found.
IDT005297 = 未找到客户端。

# en: Client secret empty root body was supplied.
IDT005300 = 客户端密钥相关请求的正文为空。

# en: Client secret required property is missing.
IDT005301 = 客户端密钥缺少必需属性。

# en: Client secret not found.
IDT005397 = 未找到客户端密钥。

# en: Tenant empty root body was supplied.
IDT005400 = 租户相关请求的正文为空。

# en: Tenant required property is missing.
IDT005401 = 租户缺少必需属性。

# en: Tenant already exists.
IDT005402 = 租户已存在。

# en: Tenant not found.
IDT005497 = 未找到租户。

# en: External login request root body was empty.
IDT005500 = 外部登录请求的正文为空。

# en: External login required property is missing.
IDT005501 = 外部登录缺少必需属性。

# en: External login does not support specified authentication provider.
IDT005502 = 外部登录不支持指定的身份验证提供程序。

## Portal

# en: Root body section is missing.
PRT000300 = 请求正文缺少根级部分。

# en: Required property is missing.
PRT000301 = 缺少必需属性。

# en: Property has an invalid type.
PRT000302 = 属性的类型无效。

# en: Validation failed. Property not supported.
PRT000303 = 验证失败。不支持该属性。

# en: Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000304 = 请求参数的格式无效。应为有效的`decimal`值。

# en: Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000305 = 请求参数的格式无效。应为有效的`GUID`值。

# en: Request collection must contain one or more elements.
PRT000306 = 请求中的集合必须包含一个或多个元素。

# en: Message was empty.
PRT000307 = 消息为空。

# en: Request body must contain Location, either an address and/or latitude/longitude coordinates.
# Note: Location is the message type of that name, not a property; kept in English, as in ENG005024.
PRT000308 = 请求正文必须包含Location，并提供地址或经纬度坐标，也可同时提供两者。

# en: Tenant already exists.
PRT000400 = 租户已存在。

# en: User already exists.
PRT000401 = 用户已存在。

# en: User not found.
PRT000599 = 未找到用户。

# en: Name already exists.
PRT000600 = 名称已存在。

# en: Hub not found.
PRT000699 = 未找到Hub。

# en: An integration with the same name already exists.
PRT000700 = 同名集成已存在。

# en: An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000701 = 同名集成已分配给某个Hub。该渠道在所有Hub中总共只能添加一次。

# en: Integration not found.
PRT000799 = 未找到集成。

## Engine

# en: Provided tenant is invalid.
ENG002000 = 指定的租户无效。

# en: Your account is disabled.
ENG002001 = 您的账户已被禁用。

# en: Account evaluation period has expired.
# Note: "evaluation period" is the trial period of an account: 试用期, not 评估期.
ENG002002 = 账户试用期已结束。

# en: Conversation request requires `body` to be present.
ENG003000 = 会话请求必须包含`body`。

# en: Conversation request is missing required property.
ENG003001 = 会话请求缺少必需属性。

# en: Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG003002 = 会话请求参数的格式无效。应为有效的`GUID`值。

# en: Direct Inbound request requires `body` to be present.
ENG005000 = Direct Inbound请求必须包含`body`。

# en: Direct Inbound request is missing required property.
ENG005001 = Direct Inbound请求缺少必需属性。

# en: Direct Inbound request does not support provided property.
ENG005002 = Direct Inbound请求不支持所提供的属性。

# en: Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005003 = Direct Inbound请求必须包含以下部分之一：`root.message`或`root.action`。

# en: Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
# Note: "or" is exclusive: Hubster's documentation gives one activity a message or an event, never both (that one of them is required is ENG005003).
ENG005004 = Direct Inbound请求只能包含一个根节点，该节点只能包含以下部分之一：`root.message`或`root.action`。

# en: Direct Inbound request collection must contain one or more elements.
ENG005015 = Direct Inbound请求中的集合必须包含一个或多个元素。

# en: Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005020 = Direct Inbound请求参数的格式无效。应为有效的`GUID`值。

# en: Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005021 = Direct Inbound请求参数的格式无效。应为有效的`decimal`值。

# en: Direct Inbound request body was empty.
ENG005023 = Direct Inbound请求的正文为空。

# en: Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005024 = Direct Inbound请求正文必须包含`Location`，并提供`address`或`latitude/longitude`坐标，也可同时提供两者。

# en: Hub does not exist.
ENG005500 = Hub不存在。

# en: Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
ENG005501 = 指定的Hub未配置任何用于接收或处理客户消息的人工客服集成或机器人集成。

# en: Provided integration does not exist.
ENG006000 = 指定的集成不存在。

# en: Provided conversation does not exist.
ENG006500 = 指定的会话不存在。

# en: Customer is no longer responding to messages.
ENG006501 = 客户已不再回复消息。

# en: Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006502 = 您的Hubster集成已终止，不再处于活动状态。请联系管理员。

# en: Conversation was paused.
ENG006503 = 会话已暂停。

# en: Conversation encountered a web related issue.
ENG007500 = 会话出现Web相关问题。

# en: Conversation encountered a web security related issue.
ENG007501 = 会话出现Web安全相关问题。

# en: Conversation encountered a runtime related issue.
ENG007502 = 会话出现运行时相关问题。

# en: Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
# Note: "an unauthorized issue" is read as an answer 401 from the customer's side.
ENG007510 = 客户未能收到您的消息。这是客户方的授权问题所致。请咨询管理员。

# en: A web related issue was detected on Hub.
ENG007511 = 检测到Hub存在Web相关问题。

# en: An unreachable web-endpoint was detected on Hub.
ENG007512 = 检测到Hub存在无法访问的Web端点。

# en: Message Spark encountered a web related issue.
ENG008000 = Message Spark出现Web相关问题。

# en: Message Spark encountered a web security related issue.
ENG008001 = Message Spark出现Web安全相关问题。

# en: Message Spark encountered a runtime related issue.
ENG008002 = Message Spark出现运行时相关问题。

# en: No upload files were provided.
ENG008500 = 未提供要上传的文件。

# en: Invalid `URL` was provided.
ENG008501 = 所提供的`URL`无效。

# en: File you submitted was not received by the other party.
ENG008502 = 对方未收到您提交的文件。

# en: The other party tried to send you a file but failed.
ENG008503 = 对方尝试向您发送文件，但发送失败。

# en: Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
# Note: the English says "in front of"; its example, and the commands themselves, have the command after the double colon.
ENG009000 = 命令无效。双冒号后面必须有具体的命令，例如`::mycommand [args]...`

# en: Unknown command.
ENG009001 = 未知命令。

# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = 未找到命令。请输入`::{ $command } --list`以查看可用命令的完整列表。

# en: No commands have been configured for this hub.
ENG009201 = 该Hub未配置任何命令。

# en: No commands were found for the category.
ENG009202 = 未找到该类别的命令。

# en: There was an error while executing command. Please contact technical support.
ENG009299 = 执行命令时出错。请联系技术支持。

## Events

# en: Missing conversation id (cid).
EVT001000 = 缺少会话ID（cid）。

# en: Missing integration Id (iId).
EVT001001 = 缺少集成ID（iId）。

# en: Access forbidden to this conversation.
EVT001002 = 禁止访问该会话。
