### Hubster REST API error descriptions in Japanese (ja): drafted by machine and read by a second machine reader, no native speaker yet.
###
### Register: です・ます, impersonal; 〜してください where English says please, otherwise statements; present tense for states ("was empty" -> 空です).
### Typography: 。、（）： full width; ・ only in 緯度・経度; digits and Latin half width; no space between Japanese and Latin or code spans, none within katakana compounds; long vowels as in パラメーター, ユーザー, サーバー, but カテゴリ, クエリ.
###
### Terms
###   hub -> ハブ; integration -> 統合 (a countable noun, as in Google's Dialogflow, "LINE 統合"; not インテグレーション); agent, bot integration -> エージェント統合, ボット統合 (エージェントの統合 would read as merging agents); channel -> チャネル; conversation -> 会話; message -> メッセージ
###   administrator -> 管理者; agent -> エージェント; bot -> ボット; customer -> 顧客; the other party -> 相手; technical support -> テクニカルサポート
###   client (Identity) -> クライアント; client secret -> クライアントシークレット; client scope -> クライアントスコープ; scope -> スコープ
###   tenant -> テナント; user -> ユーザー; claim -> クレーム (Microsoft has クレーム and, in older pages, 要求, which reads as "request"); token -> トークン; password -> パスワード
###   provider -> プロバイダー; authentication provider -> 認証プロバイダー; external login -> 外部ログイン; Identity Server -> IDサーバー
###   request -> リクエスト; requested -> リクエストされた; response -> レスポンス; operation -> 操作 (of a token request: 処理); action -> アクション; resource -> リソース; to invoke, to execute -> 実行する; interact with (messages) -> 処理する
###   token, conversation, external login, Direct Inbound request -> 〜リクエスト; user, client, client secret, tenant request -> 〜に関するリクエスト (テナントのリクエスト would be one that the tenant makes)
###   root body, request body -> リクエスト本文, リクエストの本文; response body -> レスポンス本文; root section -> 最上位のセクション; root -> ルート; section -> セクション
###   property -> プロパティ; parameter -> パラメーター; query parameter -> クエリパラメーター; element -> 要素; collection -> コレクション; value -> 値
###   type (of a claim or provider) -> 種類; type (of a property) -> 型; format -> 形式; id -> ID; email -> メールアドレス; range -> 範囲
###   command -> コマンド; category -> カテゴリ; account -> アカウント; evaluation period -> 評価期間; upload -> アップロードする
###   web endpoint -> Webエンドポイント; issue -> 問題; web related -> Web関連の; web security related -> Webセキュリティ関連の; runtime related -> ランタイム関連の
###   Criteria parameter -> 検索条件（Criteria）パラメーター; double colon -> ダブルコロン; an actual command -> コマンド本体; latitude/longitude coordinates (no code) -> 緯度・経度の座標
###   Location, Hubster, Direct Inbound, Message Spark, cid, iId -> unchanged
###
### Phrases
###   not found, could not find -> 見つかりません; does not exist -> 存在しません; already exists -> すでに存在します; already taken -> すでに使用されています
###   required property -> 必須プロパティ; is missing -> 〜がありません; required (parameter) -> 必須の, 必須です; was not supplied, not provided -> 指定されていません
###   requires … to be present, must contain -> 〜には〜が必要です; has to be, must be, expected to be -> 〜である必要があります; can have only one, can only contain one, only once -> 1つ（1回）しか〜できません
###   provided, supplied, specified -> 指定された; configured -> 設定された; assigned -> 割り当てられた; detected -> 検出された
###   invalid, not valid -> 無効; disabled -> 無効化された; bad format, invalid format -> 形式が正しくありません; not in proper format -> 正しい形式ではありません; bad request -> リクエストが正しくありません
###   empty -> 空です; out of range -> 範囲外; predefined range -> 所定の範囲; expectation failed -> 期待される条件が満たされていません; not supported -> サポートされていません; not implemented -> 実装されていません; unknown -> 不明な; unreachable -> 到達できない
###   unauthorized (401) -> 認証されていない; unauthorized issue -> 認証の問題; on their end -> 顧客側; forbidden -> アクセスが禁止されている; not allowed, not permissible -> 許可されていない
###   not available, unavailable -> 利用できません; no longer available, no longer responding -> 利用できなくなりました, 応答しなくなりました; no longer active -> 現在はアクティブではありません; timed out -> タイムアウトしました; aborted -> 中止されました
###   expired -> 終了した; terminated -> 解除された; paused -> 一時停止された; has failed -> 〜に失敗しました; tried but failed -> 〜しようとしましたが、失敗しました; failed to -> 〜できませんでした; encountered an issue -> 〜で問題が発生しました
###   please type -> 〜と入力してください; please contact … -> 〜にお問い合わせください; please check with … -> 〜に確認してください; A and/or B -> A、B、またはその両方

## Statuses

# en: OK response is correct. The body of the response will include the data requested.
status-200 = レスポンスは正常です（OK）。レスポンス本文には、リクエストされたデータが含まれます。

# en: OK response is correct. No response content will be returned.
status-201 = レスポンスは正常です（OK）。レスポンスのコンテンツは返されません。

# en: Bad request. The body of the response will have more info.
status-400 = リクエストが正しくありません。レスポンス本文に詳細が含まれます。

# en: Unauthorized. Your token is invalid.
# Note: "Unauthorized" is the name of HTTP 401, which means that valid credentials are absent: 認証, not 許可 or 権限 (those would read as 403).
status-401 = 認証されていません。トークンが無効です。

# en: Forbidden. You do not have access to the requested resource.
status-403 = アクセスが禁止されています。リクエストされたリソースへのアクセス権がありません。

# en: Not found. The requested resource does not exist.
status-404 = 見つかりません。リクエストされたリソースは存在しません。

# en: Timed out. Your request was timed out.
status-408 = タイムアウトです。リクエストがタイムアウトしました。

# en: Conflict. Your request has caused a conflict.
status-409 = 競合エラーです。リクエストによって競合が発生しました。

# en: Not available. The request you are trying to invoke is no longer available.
status-410 = 利用できません。実行しようとしているリクエストは利用できなくなりました。

# en: Expectation Failed. The operation was aborted.
# Note: the API answers 417 for an operation that is not valid or was aborted (*000107, *000109), so a condition that is not met (期待 alone would read as a hope).
status-417 = 期待される条件が満たされていません。操作は中止されました。

# en: Too many requests. You have reached your API usage limits.
status-429 = リクエストが多すぎます。APIの利用上限に達しました。

# en: Internal server error. There was an internal issue with the Hubster service.
status-500 = 内部サーバーエラーです。Hubsterサービスの内部で問題が発生しました。

# en: Not implemented. The service you requested is not implemented.
status-501 = 実装されていません。リクエストされたサービスは実装されていません。

# en: Service unavailable. The Hubster service is unavailable.
status-503 = サービスを利用できません。Hubsterサービスは現在利用できません。

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

# en: System Error.
common-000100 = システムエラーです。

# en: Forbidden.
common-000101 = アクセスが禁止されています。

# en: Unauthorized access.
common-000102 = 認証されていないアクセスです。

# en: Requested operation is not implemented.
common-000103 = リクエストされた操作は実装されていません。

# en: Requested resource or operation is not available.
common-000104 = リクエストされたリソースまたは操作は利用できません。

# en: Requested resource was not found.
common-000105 = リクエストされたリソースが見つかりません。

# en: Resource you are trying to create already exists.
common-000106 = 作成しようとしているリソースはすでに存在します。

# en: Current request or operation is not valid.
common-000107 = 現在のリクエストまたは操作は無効です。

# en: Request took too long to execute and timed out.
common-000108 = リクエストの実行に時間がかかりすぎたため、タイムアウトしました。

# en: Requested action was aborted.
common-000109 = リクエストされたアクションは中止されました。

# en: Requested action is not allowed.
common-000110 = リクエストされたアクションは許可されていません。

# en: Required query parameter was not supplied.
common-000200 = 必須のクエリパラメーターが指定されていません。

# en: One or more parameters have invalid format.
common-000201 = 1つ以上のパラメーターの形式が正しくありません。

# en: Please correct supplied format for used parameter(s).
common-000202 = 使用しているパラメーターの形式を修正してください。

# en: Provided `GUID` has bad format.
common-000203 = 指定された`GUID`の形式が正しくありません。

# en: Provided date has bad format.
common-000204 = 指定された日付の形式が正しくありません。

# en: One or more parameters have invalid date format.
common-000205 = 1つ以上のパラメーターの日付形式が正しくありません。

# en: Provided parameter value is not supported (out of range).
common-000206 = 指定されたパラメーターの値はサポートされていません（範囲外）。

# en: Provided parameter is out of predefined range.
common-000207 = 指定されたパラメーターは所定の範囲外です。

# en: Provided parameter has to be greater than zero.
common-000208 = 指定されたパラメーターは0より大きい値である必要があります。

# en: Parameter must be greater than or equal to zero.
common-000209 = パラメーターは0以上の値である必要があります。

# en: Invalid Number format provided.
common-000210 = 指定された数値の形式が正しくありません。

# en: Invalid email format provided.
common-000211 = 指定されたメールアドレスの形式が正しくありません。

# en: Criteria parameter is required when supplying a `searchBy` parameter.
# Note: "Criteria" may be the parameter's literal name; without backticks in English, it is translated, with the English word beside it: right in both readings.
common-000212 = `searchBy`パラメーターを指定する場合は、検索条件（Criteria）パラメーターが必須です。

## Identity

# en: Token request root body was empty.
IDT000300 = トークンリクエストの本文が空です。

# en: Token request is missing required property.
IDT000301 = トークンリクエストに必須プロパティがありません。

# en: Token request operation has failed while authenticating user.
IDT000302 = ユーザーの認証中に、トークンリクエストの処理に失敗しました。

# en: Token request has invalid client scopes.
IDT000303 = トークンリクエストに無効なクライアントスコープが含まれています。

# en: Token request could not find `Client`.
IDT000397 = トークンリクエストの`Client`が見つかりません。

# en: User request root body was empty.
IDT005000 = ユーザーに関するリクエストの本文が空です。

# en: User request required property is missing.
IDT005001 = ユーザーに関するリクエストに必須プロパティがありません。

# en: User email is not in proper format.
IDT005002 = ユーザーのメールアドレスが正しい形式ではありません。

# en: User request can have only one claim of type `name`.
IDT005003 = ユーザーに関するリクエストでは、種類が`name`のクレームは1つしか指定できません。

# en: User provider type is not supported.
IDT005004 = ユーザーのプロバイダーの種類はサポートされていません。

# en: User is not allowed to manage password through Hubster's Identity Server.
IDT005005 = このユーザーには、HubsterのIDサーバーを通じたパスワードの管理が許可されていません。

# en: User `name` is already taken.
IDT005096 = ユーザーの`name`はすでに使用されています。

# en: User not found.
IDT005097 = ユーザーが見つかりません。

# en: Claim type is missing.
IDT005100 = クレームの種類がありません。

# en: Claim type is not allowed.
IDT005101 = この種類のクレームは許可されていません。

# en: Claim/value has been defined more than once and is not permissible.
IDT005102 = クレームと値の組み合わせが複数回定義されていますが、これは許可されていません。

# en: Client request root body was empty.
IDT005200 = クライアントに関するリクエストの本文が空です。

# en: Client request required property is missing.
IDT005201 = クライアントに関するリクエストに必須プロパティがありません。

# en: Client must contain at least one `Scope`.
IDT005202 = クライアントには、少なくとも1つの`Scope`が必要です。

# en: Client duplicate scopes detected.
IDT005203 = クライアントスコープの重複が検出されました。

# en: Client scopes cannot contain any empty strings.
IDT005204 = クライアントスコープに空の文字列を含めることはできません。

# en: Specified client scope does not exist.
IDT005205 = 指定されたクライアントスコープは存在しません。

# en: Client `Id` already exists.
IDT005206 = クライアントの`Id`はすでに存在します。

# en: Client `tenant Id` does not exist.
IDT005207 = クライアントの`tenant Id`は存在しません。

# en: Client token name already exists.
IDT005208 = クライアントのトークン名はすでに存在します。

# en: Client not found.
IDT005297 = クライアントが見つかりません。

# en: Client secret empty root body was supplied.
IDT005300 = クライアントシークレットに関するリクエストの本文が空です。

# en: Client secret required property is missing.
IDT005301 = クライアントシークレットの必須プロパティがありません。

# en: Client secret not found.
IDT005397 = クライアントシークレットが見つかりません。

# en: Tenant empty root body was supplied.
IDT005400 = テナントに関するリクエストの本文が空です。

# en: Tenant required property is missing.
IDT005401 = テナントの必須プロパティがありません。

# en: Tenant already exists.
IDT005402 = このテナントはすでに存在します。

# en: Tenant not found.
IDT005497 = テナントが見つかりません。

# en: External login request root body was empty.
IDT005500 = 外部ログインリクエストの本文が空です。

# en: External login required property is missing.
IDT005501 = 外部ログインの必須プロパティがありません。

# en: External login does not support specified authentication provider.
IDT005502 = 外部ログインでは、指定された認証プロバイダーはサポートされていません。

## Portal

# en: Root body section is missing.
PRT000300 = リクエスト本文に最上位のセクションがありません。

# en: Required property is missing.
PRT000301 = 必須プロパティがありません。

# en: Property has an invalid type.
PRT000302 = プロパティの型が無効です。

# en: Validation failed. Property not supported.
PRT000303 = 検証に失敗しました。サポートされていないプロパティです。

# en: Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000304 = リクエストパラメーターの形式が正しくありません。有効な`decimal`値である必要があります。

# en: Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000305 = リクエストパラメーターの形式が正しくありません。有効な`GUID`値である必要があります。

# en: Request collection must contain one or more elements.
PRT000306 = リクエストのコレクションには、1つ以上の要素が必要です。

# en: Message was empty.
PRT000307 = メッセージが空です。

# en: Request body must contain Location, either an address and/or latitude/longitude coordinates.
# Note: Location is the message type of that name, not a property; kept in English as in ENG005024.
PRT000308 = リクエスト本文には、Location（住所、緯度・経度の座標、またはその両方）が必要です。

# en: Tenant already exists.
PRT000400 = このテナントはすでに存在します。

# en: User already exists.
PRT000401 = このユーザーはすでに存在します。

# en: User not found.
PRT000599 = ユーザーが見つかりません。

# en: Name already exists.
PRT000600 = この名前はすでに存在します。

# en: Hub not found.
PRT000699 = ハブが見つかりません。

# en: An integration with the same name already exists.
PRT000700 = 同じ名前の統合がすでに存在します。

# en: An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000701 = 同じ名前の統合がすでにハブに割り当てられています。このチャネルは、すべてのハブを通じて1回しか追加できません。

# en: Integration not found.
PRT000799 = 統合が見つかりません。

## Engine

# en: Provided tenant is invalid.
ENG002000 = 指定されたテナントは無効です。

# en: Your account is disabled.
ENG002001 = お使いのアカウントは無効化されています。

# en: Account evaluation period has expired.
ENG002002 = アカウントの評価期間が終了しました。

# en: Conversation request requires `body` to be present.
ENG003000 = 会話リクエストには`body`が必要です。

# en: Conversation request is missing required property.
ENG003001 = 会話リクエストに必須プロパティがありません。

# en: Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG003002 = 会話リクエストのパラメーターの形式が正しくありません。有効な`GUID`値である必要があります。

# en: Direct Inbound request requires `body` to be present.
ENG005000 = Direct Inboundリクエストには`body`が必要です。

# en: Direct Inbound request is missing required property.
ENG005001 = Direct Inboundリクエストに必須プロパティがありません。

# en: Direct Inbound request does not support provided property.
ENG005002 = Direct Inboundリクエストでは、指定されたプロパティはサポートされていません。

# en: Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005003 = Direct Inboundリクエストには、`root.message`または`root.action`のいずれかのセクションが必要です。

# en: Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
ENG005004 = Direct Inboundリクエストには、`root.message`または`root.action`のいずれかのセクションを持つルートを1つしか含めることができません。

# en: Direct Inbound request collection must contain one or more elements.
ENG005015 = Direct Inboundリクエストのコレクションには、1つ以上の要素が必要です。

# en: Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005020 = Direct Inboundリクエストのパラメーターの形式が正しくありません。有効な`GUID`値である必要があります。

# en: Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005021 = Direct Inboundリクエストのパラメーターの形式が正しくありません。有効な`decimal`値である必要があります。

# en: Direct Inbound request body was empty.
ENG005023 = Direct Inboundリクエストの本文が空です。

# en: Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005024 = Direct Inboundリクエストの本文には、`Location`（`address`、`latitude/longitude`座標、またはその両方）が必要です。

# en: Hub does not exist.
ENG005500 = ハブが存在しません。

# en: Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
ENG005501 = 指定されたハブには、顧客からのメッセージを受信または処理するエージェント統合もボット統合も設定されていません。

# en: Provided integration does not exist.
ENG006000 = 指定された統合は存在しません。

# en: Provided conversation does not exist.
ENG006500 = 指定された会話は存在しません。

# en: Customer is no longer responding to messages.
ENG006501 = 顧客はメッセージに応答しなくなりました。

# en: Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006502 = お使いのHubster統合は解除されており、現在はアクティブではありません。管理者にお問い合わせください。

# en: Conversation was paused.
ENG006503 = 会話は一時停止されています。

# en: Conversation encountered a web related issue.
ENG007500 = 会話でWeb関連の問題が発生しました。

# en: Conversation encountered a web security related issue.
ENG007501 = 会話でWebセキュリティ関連の問題が発生しました。

# en: Conversation encountered a runtime related issue.
ENG007502 = 会話でランタイム関連の問題が発生しました。

# en: Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
# Note: "an unauthorized issue" is read as an answer 401 from the customer's side, hence 認証 as in status-401.
ENG007510 = 顧客はメッセージを受信できませんでした。顧客側の認証の問題が原因です。管理者に確認してください。

# en: A web related issue was detected on Hub.
ENG007511 = ハブでWeb関連の問題が検出されました。

# en: An unreachable web-endpoint was detected on Hub.
ENG007512 = 到達できないWebエンドポイントがハブで検出されました。

# en: Message Spark encountered a web related issue.
ENG008000 = Message SparkでWeb関連の問題が発生しました。

# en: Message Spark encountered a web security related issue.
ENG008001 = Message SparkでWebセキュリティ関連の問題が発生しました。

# en: Message Spark encountered a runtime related issue.
ENG008002 = Message Sparkでランタイム関連の問題が発生しました。

# en: No upload files were provided.
ENG008500 = アップロードするファイルが指定されていません。

# en: Invalid `URL` was provided.
ENG008501 = 指定された`URL`は無効です。

# en: File you submitted was not received by the other party.
ENG008502 = 送信したファイルは相手に届きませんでした。

# en: The other party tried to send you a file but failed.
ENG008503 = 相手がファイルを送信しようとしましたが、失敗しました。

# en: Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
# Note: the English says "in front of"; its example, and the commands themselves, have the command after the double colon.
ENG009000 = 無効なコマンドです。ダブルコロンの後にコマンド本体を入力する必要があります。例：`::mycommand [args]...`

# en: Unknown command.
ENG009001 = 不明なコマンドです。

# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = コマンドが見つかりません。利用できるすべてのコマンドの一覧を表示するには、`::{ $command } --list`と入力してください。

# en: No commands have been configured for this hub.
ENG009201 = このハブにはコマンドが設定されていません。

# en: No commands were found for the category.
ENG009202 = このカテゴリのコマンドは見つかりません。

# en: There was an error while executing command. Please contact technical support.
ENG009299 = コマンドの実行中にエラーが発生しました。テクニカルサポートにお問い合わせください。

## Events

# en: Missing conversation id (cid).
EVT001000 = 会話ID（cid）がありません。

# en: Missing integration Id (iId).
EVT001001 = 統合のID（iId）がありません。

# en: Access forbidden to this conversation.
EVT001002 = この会話へのアクセスは禁止されています。
