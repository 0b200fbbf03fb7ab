### The engine's own words in Simplified Chinese (zh-Hans): drafted by machine, read again by machine; no native speaker yet.
###
### Terms and typography: as in locales/zh-Hans.ftl.
###   argument -> 参数 (as a parameter; the two never meet here but in SRV400001, a 查询参数); array -> 数组; object -> 对象; string -> 字符串; number -> 数字; content type -> 内容类型; header -> 标头; method -> 方法; code (of an error) -> 代码; catalog -> 目录

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = 查询参数`{ $parameter }`的值无效。
# en: There is nothing at this address.
SRV404001 = 此地址没有任何内容。
# en: The catalog does not have this code.
SRV404002 = 目录中没有此代码。
# en: This address does not support the method of the request.
SRV405001 = 此地址不支持该请求方法。
# en: The request took too long.
SRV408001 = 请求耗时过长。
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = 请求正文超过{ $limit }字节。
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = 请求正文必须为JSON，且其内容类型必须为`application/json`。
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = 请求正文不是有效的JSON：第{ $line }行，第{ $column }列。
# en: The request body must be an array with at least one error.
SRV422002 = 请求正文必须是至少包含一个错误的数组。
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = 请求正文包含的错误超过{ $limit }个。
# en: An error must be an object with a `code` and, where the code has arguments, with `args`.
SRV422004 = 错误必须是包含`code`的对象；如果该代码有参数，还必须包含`args`。
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = 目录中没有代码`{ $code }`。
# en: `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }`需要参数`{ $argument }`。
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }`没有参数`{ $argument }`。
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = `{ $code }`的参数`{ $argument }`必须是字符串。
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = `{ $code }`的参数`{ $argument }`必须是数字。
# en: The header of the request is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = 请求标头超过{ $limit }字节。
# en: The service failed to answer. The failure is not in the request.
SRV500001 = 服务未能响应。原因不在请求。

## Statuses

# en: Bad request
status-400 = 请求错误
# en: Unauthorized
status-401 = 未经授权
# en: Payment required
status-402 = 需要付款
# en: Forbidden
status-403 = 禁止访问
# en: Not found
status-404 = 未找到
# en: Method not allowed
status-405 = 不允许使用该方法
# en: Not acceptable
status-406 = 没有可接受的格式
# en: Proxy authentication required
status-407 = 需要代理身份验证
# en: Request timeout
status-408 = 请求超时
# en: Conflict
status-409 = 冲突
# en: Gone
status-410 = 不再可用
# en: Length required
status-411 = 需要指定长度
# en: Precondition failed
status-412 = 未满足前提条件
# en: Content too large
status-413 = 内容过大
# en: URI too long
status-414 = URI过长
# en: Unsupported media type
status-415 = 不支持的内容类型
# en: Range not satisfiable
status-416 = 所请求的范围不可用
# en: Expectation failed
status-417 = 未满足预期条件
# en: Misdirected request
status-421 = 请求发往了错误的服务器
# en: Unprocessable content
status-422 = 无法处理内容
# en: Locked
status-423 = 资源已锁定
# en: Failed dependency
status-424 = 所依赖的操作失败
# en: Too early
status-425 = 请求过早
# en: Upgrade required
status-426 = 需要更换协议
# en: Precondition required
status-428 = 需要前提条件
# en: Too many requests
status-429 = 请求过多
# en: Request header fields too large
status-431 = 请求标头过大
# en: Unavailable for legal reasons
status-451 = 因法律原因不可用
# en: Internal server error
status-500 = 内部服务器错误
# en: Not implemented
status-501 = 未实现
# en: Bad gateway
status-502 = 上游服务器的响应无效
# en: Service unavailable
status-503 = 服务不可用
# en: Gateway timeout
status-504 = 上游服务器超时
# en: HTTP version not supported
status-505 = 不支持的HTTP版本
# en: Variant also negotiates
status-506 = 内容协商出现循环
# en: Insufficient storage
status-507 = 存储空间不足
# en: Loop detected
status-508 = 检测到循环
# en: Network authentication required
status-511 = 需要网络身份验证

## Pages

# en: Error codes
page_title = 错误代码
# en: Skip to the content
page_skip = 跳到正文
# en: Language
page_language = 语言
# en: Search
page_search = 搜索
# en: Code, number or words
page_search_hint = 代码、编号或文字
# en: Service
page_service = 服务
# en: All services
page_all_services = 所有服务
# en: Status
page_status = 状态
# en: All statuses
page_all_statuses = 所有状态
# en: Show
page_find = 显示
# en: Show everything
page_reset = 显示全部
# $count (Number) - how many codes are shown, such as 194
page_count = { $count } 个代码
# en: Code
page_code = 代码
# en: Description
page_description = 说明
# en: Nothing was found.
page_nothing = 未找到任何内容。
# en: Try fewer words, a part of the code, or its number alone.
page_nothing_hint = 请减少文字，或只输入代码的一部分或编号。
# en: Other codes
page_other_codes = 其他代码
# en: Arguments
page_arguments = 参数
# en: text
page_string = 文本
# en: number
page_number = 数字
# en: In every language
page_languages = 各语言文本
# en: What a client receives
page_bodies = 客户端收到的内容
# en: Copy
page_copy = 复制
# en: Copied
page_copied = 已复制
# en: Permanent link
page_permalink = 永久链接
# en: Not translated yet
page_untranslated = 尚未翻译
# en: OpenAPI description
page_openapi = OpenAPI 描述

## Preview

# en: Preview
preview_title = 预览
# en: Messages
preview_show = 消息
# en: All
preview_all = 全部
# en: Missing
preview_missing = 缺失
# en: Out of date
preview_stale = 已过时
# en: With findings
preview_findings = 有问题
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count } 条消息
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = 已翻译 { $translated } / { $total }
# en: English
preview_english = 英语
# en: About the file
preview_file = 关于文件
# en: The file has an error here. This is the text from before it.
preview_last_good = 文件此处有错误。显示的是出错之前的文本。
# en: Error
preview_error = 错误
# en: Warning
preview_warning = 警告
# en: Note
preview_note = 提示
# en: The preview has ended. Start it again in the terminal.
preview_stopped = 预览已结束。请在终端重新启动。
# en: Longer English
preview_accented = 加长英语
# en: Mirrored English
preview_mirrored = 镜像英语
