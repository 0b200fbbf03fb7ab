### The built-in messages of the service in Simplified Chinese (zh-Hans): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/zh-Hans.ftl.
###   argument -> 参数 (as a parameter; the two never meet here but in SRV400001, a 查询参数); array -> 数组; object -> 对象; string -> 字符串; number -> 数字; content type -> 内容类型; media type -> 媒体类型; header -> 标头; method -> 方法; code (of an error) -> 代码; status -> 状态码
###   catalog -> 错误代码目录 (a bare 目录 is a folder); words (of a search) -> 关键词; upgrade -> 升级; upstream server -> 上游服务器; representation -> 表示形式

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = 查询参数`{ $parameter }`的值无效。
# en: There is nothing at this address.
SRV404001 = 此地址没有任何内容。
# en: The catalog does not have this code.
SRV404002 = 错误代码目录中没有此代码。
# en: This address does not support the request method.
SRV405001 = 此地址不支持该请求方法。
# en: The request took too long.
SRV408001 = 请求耗时过长。
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = 请求正文超过{ $limit }字节。
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = 请求正文必须为JSON，且其内容类型必须为`application/json`。
# en: The request body must not be compressed.
SRV415002 = 请求正文不得压缩。
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = 请求正文不是有效的JSON：第{ $line }行，第{ $column }列。
# en: The request body must be an array with at least one error.
SRV422002 = 请求正文必须是至少包含一个错误的数组。
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = 请求正文包含的错误超过{ $limit }个。
# en: Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
SRV422004 = 每个错误都必须是对象：必须包含`code`，代码有参数时还必须包含`args`，可以包含`pointer`，不得包含其他内容。
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = 错误代码目录中没有代码`{ $code }`。
# en: `{ $code }` requires the argument `{ $argument }`.
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
# en: The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = `{ $code }`的参数`{ $argument }`重复。请只传递一次。
# en: The request headers are larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = 请求标头超过{ $limit }字节。
# en: The service could not respond. The problem is not with your request.
SRV500001 = 服务未能响应。问题不在于您的请求。

## Pages

# en: Error codes
page_title = 错误代码
# en: Skip to content
page_skip = 跳到主要内容
# en: Language
page_language = 语言
# en: Search
page_search = 搜索
# en: Code, number or words
page_search_hint = 代码、编号或关键词
# en: Service
page_service = 服务
# en: All services
page_all_services = 所有服务
# en: Status
page_status = 状态码
# en: All statuses
page_all_statuses = 所有状态码
# en: Show
page_find = 显示
# en: Show everything
page_reset = 显示全部
# en: { $count ->
# en:     [one] { $count } code
# en:    *[other] { $count } codes
# en: }
# $count (Number) - how many codes are shown, such as 194
page_count = { $count }个代码
# en: Code
page_code = 代码
# en: Description
page_description = 说明
# en: No results.
page_nothing = 未找到结果。
# en: Try fewer words, part of the code or just its number.
page_nothing_hint = 请减少关键词，或者仅输入代码的一部分，或仅输入编号。
# en: Other codes
page_other_codes = 其他代码
# en: Arguments
page_arguments = 参数
# en: string
page_string = 字符串
# en: number
page_number = 数字
# en: Translations
page_languages = 各语言译文
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
page_openapi = OpenAPI描述

## Preview

# en: Preview
preview_title = 预览
# en: Messages
preview_show = 消息
# en: All
preview_all = 全部
# en: Missing
preview_missing = 未翻译
# en: Out of date
preview_stale = 译文需更新
# en: With problems
preview_findings = 存在问题
# en: { $count ->
# en:     [one] { $count } message
# en:    *[other] { $count } messages
# en: }
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count }条消息
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = 共{ $total }条，已翻译{ $translated }条
# en: English
preview_english = 英语
# en: The file as a whole
preview_file = 整个文件
# en: The file has an error here. This is the last valid text.
preview_last_good = 文件此处有错误。当前显示的是最近一次有效的文本。
# en: Error
preview_error = 错误
# en: Warning
preview_warning = 警告
# en: Note
preview_note = 提示
# en: The preview has stopped. Restart it from the terminal.
preview_stopped = 预览已停止。请在终端中重新启动预览。
# en: Accented, longer English
preview_accented = 带重音符号的加长英文
# en: Mirrored English
preview_mirrored = 镜像英文
