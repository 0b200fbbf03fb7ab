### Neutral titles of the HTTP statuses in Japanese (ja): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/ja.ftl and crates/cli/locales/ja.ftl.

# en: Bad request
status-400 = リクエストが正しくありません
# en: Unauthorized
status-401 = 認証されていません
# en: Payment required
status-402 = 支払いが必要です
# en: Forbidden
status-403 = アクセスが禁止されています
# en: Not found
status-404 = 見つかりません
# en: Method not allowed
status-405 = メソッドが許可されていません
# en: Not acceptable
status-406 = 受け入れ可能なリソース表現がありません
# en: Proxy authentication required
status-407 = プロキシ認証が必要です
# en: Request timeout
status-408 = リクエストがタイムアウトしました
# en: Conflict
status-409 = 競合が発生しました
# en: Gone
status-410 = 利用できなくなりました
# en: Length required
status-411 = 長さの指定が必要です
# en: Precondition failed
status-412 = 前提条件が満たされていません
# en: Content too large
status-413 = コンテンツが大きすぎます
# en: URI too long
status-414 = URIが長すぎます
# en: Unsupported media type
status-415 = サポートされていないメディアタイプです
# en: Range not satisfiable
status-416 = リクエストされた範囲を満たせません
# en: Expectation failed
status-417 = 期待される条件が満たされていません
# en: Misdirected request
status-421 = リクエストの送信先が正しくありません
# en: Unprocessable content
status-422 = コンテンツを処理できません
# en: Locked
status-423 = リソースがロックされています
# en: Failed dependency
status-424 = 前提となる操作に失敗しました
# en: Too early
status-425 = リクエストが早すぎます
# en: Upgrade required
status-426 = プロトコルのアップグレードが必要です
# en: Precondition required
status-428 = 前提条件の指定が必要です
# en: Too many requests
status-429 = リクエストが多すぎます
# en: Request header fields too large
status-431 = リクエストのヘッダーが大きすぎます
# en: Unavailable for legal reasons
status-451 = 法的な理由により利用できません
# en: Internal server error
status-500 = 内部サーバーエラーです
# en: Not implemented
status-501 = 実装されていません
# en: Bad gateway
status-502 = 上流サーバーからのレスポンスが無効です
# en: Service unavailable
status-503 = サービスを利用できません
# en: Gateway timeout
status-504 = 上流サーバーがタイムアウトしました
# en: HTTP version not supported
status-505 = サポートされていないHTTPバージョンです
# en: Variant also negotiates
status-506 = コンテンツネゴシエーションが循環しています
# en: Insufficient storage
status-507 = ストレージの空き容量が不足しています
# en: Loop detected
status-508 = 無限ループが検出されました
# en: Network authentication required
status-511 = ネットワーク認証が必要です
