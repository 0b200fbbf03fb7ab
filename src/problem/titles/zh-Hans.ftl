### Neutral titles of the HTTP statuses in Simplified Chinese (zh-Hans): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/zh-Hans.ftl and crates/cli/locales/zh-Hans.ftl.

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
status-406 = 没有可接受的资源表示形式
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
status-415 = 不支持的媒体类型
# en: Range not satisfiable
status-416 = 无法满足所请求的范围
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
status-426 = 需要升级协议
# en: Precondition required
status-428 = 需要指定前提条件
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
status-508 = 检测到无限循环
# en: Network authentication required
status-511 = 需要网络身份验证
