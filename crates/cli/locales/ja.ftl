### The built-in messages of the service in Japanese (ja): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms and typography: as in locales/ja.ftl.
###   argument -> 引数; array -> 配列; object -> オブジェクト; string -> 文字列; number -> 数値; content type -> コンテンツタイプ; media type -> メディアタイプ; header -> ヘッダー; method -> メソッド; code (of an error) -> コード; catalog -> カタログ
###   error -> エラー; out of date -> 要更新; upstream server -> 上流サーバー; upgrade -> アップグレード; representation -> 表現

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = クエリパラメーター`{ $parameter }`の値が無効です。
# en: There is nothing at this address.
SRV404001 = このアドレスには何もありません。
# en: The catalog does not have this code.
SRV404002 = このコードはカタログにありません。
# en: This address does not support the request method.
SRV405001 = このアドレスは、リクエストで使用されたメソッドをサポートしていません。
# en: The request took too long.
SRV408001 = リクエストに時間がかかりすぎました。
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = リクエスト本文が{ $limit }バイトを超えています。
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = リクエスト本文はJSONで、コンテンツタイプは`application/json`である必要があります。
# en: The request body must not be compressed.
SRV415002 = リクエスト本文を圧縮することはできません。
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = リクエスト本文が有効なJSONではありません：{ $line }行目、{ $column }列目。
# en: The request body must be an array with at least one error.
SRV422002 = リクエスト本文は、1つ以上のエラーを含む配列である必要があります。
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = リクエスト本文に{ $limit }件を超えるエラーが含まれています。
# en: Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
SRV422004 = 各エラーは、`code`、コードに引数がある場合は`args`、必要に応じて`pointer`を含み、それ以外を含まないオブジェクトである必要があります。
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = コード`{ $code }`はカタログにありません。
# en: `{ $code }` requires the argument `{ $argument }`.
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
# en: The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = `{ $code }`の引数`{ $argument }`が重複しています。1回だけ渡してください。
# en: The request headers are larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = リクエストのヘッダーが{ $limit }バイトを超えています。
# en: The service could not respond. The problem is not with your request.
SRV500001 = サービスが応答できませんでした。リクエストに問題はありません。

## Pages

# en: Error codes
page_title = エラーコード
# en: Skip to content
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
# en: { $count ->
# en:     [one] { $count } code
# en:    *[other] { $count } codes
# en: }
# $count (Number) - how many codes are shown, such as 194
page_count = { $count }件のコード
# en: Code
page_code = コード
# en: Description
page_description = 説明
# en: No results.
page_nothing = 該当する結果がありません。
# en: Try fewer words, part of the code or just its number.
page_nothing_hint = 語句を減らすか、コードの一部、または番号だけで検索してください。
# en: Other codes
page_other_codes = その他のコード
# en: Arguments
page_arguments = 引数
# en: string
page_string = 文字列
# en: number
page_number = 数値
# en: Translations
page_languages = 翻訳
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
page_openapi = OpenAPI定義

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
preview_stale = 要更新
# en: With problems
preview_findings = 問題あり
# en: { $count ->
# en:     [one] { $count } message
# en:    *[other] { $count } messages
# en: }
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count }件のメッセージ
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $total }件中{ $translated }件が翻訳済み
# en: English
preview_english = 英語
# en: The file as a whole
preview_file = ファイル全体
# en: The file has an error here. This is the last valid text.
preview_last_good = ファイルのこの箇所にエラーがあります。表示されているのは、最後に有効だったテキストです。
# en: Error
preview_error = エラー
# en: Warning
preview_warning = 警告
# en: Note
preview_note = 情報
# en: The preview has stopped. Restart it from the terminal.
preview_stopped = プレビューが停止しました。ターミナルから再度起動してください。
# en: Accented, longer English
preview_accented = 英語（アクセント記号付き、伸長）
# en: Mirrored English
preview_mirrored = 英語（左右反転）
