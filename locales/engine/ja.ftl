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

## Pages

# en: Error codes
page_title = エラーコード
# en: Skip to the content
page_skip = 本文へ移動
# en: Language
page_language = 言語
# en: Search
page_search = 検索
# en: Code, number or words
page_search_hint = コード、番号、語句
# en: Service
page_service = サービス
# en: All services
page_all_services = すべてのサービス
# en: Status
page_status = ステータス
# en: All statuses
page_all_statuses = すべてのステータス
# en: Show
page_find = 表示
# en: Show everything
page_reset = すべて表示
# $count (Number) - how many codes are shown, such as 194
page_count = { $count }件のコード
# en: Code
page_code = コード
# en: Description
page_description = 説明
# en: Nothing was found.
page_nothing = 該当するものがありません。
# en: Try fewer words, a part of the code, or its number alone.
page_nothing_hint = 語句を減らすか、コードの一部、または番号だけで検索してください。
# en: Other codes
page_other_codes = その他のコード
# en: Arguments
page_arguments = 引数
# en: text
page_string = テキスト
# en: number
page_number = 数値
# en: In every language
page_languages = 各言語での表示
# en: What a client receives
page_bodies = クライアントが受け取る内容
# en: Copy
page_copy = コピー
# en: Copied
page_copied = コピーしました
# en: Permanent link
page_permalink = 固定リンク
# en: Not translated yet
page_untranslated = 未翻訳
# en: OpenAPI description
page_openapi = OpenAPIの定義

## Preview

# en: Preview
preview_title = プレビュー
# en: Messages
preview_show = メッセージ
# en: All
preview_all = すべて
# en: Missing
preview_missing = 未翻訳
# en: Out of date
preview_stale = 古い
# en: With findings
preview_findings = 指摘あり
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count }件のメッセージ
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $total }件中{ $translated }件を翻訳済み
# en: English
preview_english = 英語
# en: About the file
preview_file = ファイルについて
# en: The file has an error here. This is the text from before it.
preview_last_good = ファイルのこの箇所に誤りがあります。表示しているのは直前のテキストです。
# en: Error
preview_error = エラー
# en: Warning
preview_warning = 警告
# en: Note
preview_note = 注記
# en: The preview has ended. Start it again in the terminal.
preview_stopped = プレビューは終了しました。ターミナルで再度開始してください。
# en: Longer English
preview_accented = 長くした英語
# en: Mirrored English
preview_mirrored = 左右反転した英語
