### The engine's own words in Japanese (ja): drafted by machine, read again by machine; no native speaker yet.
###
### Terms and typography: as in locales/ja.ftl.
###   argument -> 引数; array -> 配列; object -> オブジェクト; string -> 文字列; number -> 数値; content type -> コンテンツタイプ; header -> ヘッダー; method -> メソッド; code (of an error) -> コード; catalog -> カタログ

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = クエリパラメーター`{ $parameter }`の値が無効です。
# en: There is nothing at this address.
SRV404001 = このアドレスには何もありません。
# en: The catalog does not have this code.
SRV404002 = このコードはカタログにありません。
# en: This address does not support the method of the request.
SRV405001 = このアドレスでは、リクエストのメソッドはサポートされていません。
# en: The request took too long.
SRV408001 = リクエストに時間がかかりすぎました。
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = リクエスト本文が{ $limit }バイトを超えています。
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = リクエスト本文はJSONで、コンテンツタイプは`application/json`である必要があります。
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = リクエスト本文が有効なJSONではありません：{ $line }行目、{ $column }列目。
# en: The request body must be an array with at least one error.
SRV422002 = リクエスト本文は、1つ以上のエラーを含む配列である必要があります。
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = リクエスト本文に{ $limit }件を超えるエラーが含まれています。
# en: An error must be an object with a `code` and, where the code has arguments, with `args`.
SRV422004 = エラーは、`code`を含み、コードに引数がある場合は`args`も含むオブジェクトである必要があります。
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = コード`{ $code }`はカタログにありません。
# en: `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }`には引数`{ $argument }`が必要です。
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }`に引数`{ $argument }`はありません。
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = `{ $code }`の引数`{ $argument }`は文字列である必要があります。
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = `{ $code }`の引数`{ $argument }`は数値である必要があります。
# en: The header of the request is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = リクエストのヘッダーが{ $limit }バイトを超えています。
# en: The service failed to answer. The failure is not in the request.
SRV500001 = サービスは応答できませんでした。原因はリクエストにはありません。

## Statuses

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
status-406 = 受け入れ可能な形式がありません
# en: Proxy authentication required
status-407 = プロキシでの認証が必要です
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
status-415 = サポートされていないコンテンツタイプです
# en: Range not satisfiable
status-416 = リクエストされた範囲は利用できません
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
status-426 = プロトコルの変更が必要です
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
status-502 = 上流サーバーからの応答が無効です
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
status-508 = ループが検出されました
# en: Network authentication required
status-511 = ネットワークでの認証が必要です
