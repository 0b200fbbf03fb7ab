### The engine's own words, for every catalog: what the service refuses, and neutral names of HTTP statuses.
### The codes and their HTTP statuses stand in src/engine.rs, one line a code.

## Refusals of the service

# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = The query parameter `{ $parameter }` has an invalid value.
SRV404001 = There is nothing at this address.
SRV404002 = The catalog does not have this code.
SRV405001 = This address does not support the method of the request.
SRV408001 = The request took too long.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = The request body is larger than { $limit } bytes.
SRV415001 = The request body must be JSON and its content type must be `application/json`.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = The request body is not valid JSON: line { $line }, column { $column }.
SRV422002 = The request body must be an array with at least one error.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = The request body has more than { $limit } errors.
SRV422004 = An error must be an object with a `code` and, where the code has arguments, with `args`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = The argument `{ $argument }` of `{ $code }` must be a number.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = The header of the request is larger than { $limit } bytes.
SRV500001 = The service failed to answer. The failure is not in the request.

## Statuses

status-400 = Bad request
status-401 = Unauthorized
status-402 = Payment required
status-403 = Forbidden
status-404 = Not found
status-405 = Method not allowed
status-406 = Not acceptable
status-407 = Proxy authentication required
status-408 = Request timeout
status-409 = Conflict
status-410 = Gone
status-411 = Length required
status-412 = Precondition failed
status-413 = Content too large
status-414 = URI too long
status-415 = Unsupported media type
status-416 = Range not satisfiable
status-417 = Expectation failed
status-421 = Misdirected request
status-422 = Unprocessable content
status-423 = Locked
status-424 = Failed dependency
status-425 = Too early
status-426 = Upgrade required
status-428 = Precondition required
status-429 = Too many requests
status-431 = Request header fields too large
status-451 = Unavailable for legal reasons
status-500 = Internal server error
status-501 = Not implemented
status-502 = Bad gateway
status-503 = Service unavailable
status-504 = Gateway timeout
status-505 = HTTP version not supported
status-506 = Variant also negotiates
status-507 = Insufficient storage
status-508 = Loop detected
status-511 = Network authentication required

## Pages

page_title = Error codes
page_skip = Skip to the content
page_language = Language
page_search = Search
page_search_hint = Code, number or words
page_service = Service
page_all_services = All services
page_status = Status
page_all_statuses = All statuses
page_find = Show
page_reset = Show everything
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
page_code = Code
page_description = Description
page_nothing = Nothing was found.
page_nothing_hint = Try fewer words, a part of the code, or its number alone.
page_other_codes = Other codes
page_arguments = Arguments
page_string = text
page_number = number
page_languages = In every language
page_bodies = What a client receives
page_copy = Copy
page_copied = Copied
page_permalink = Permanent link
page_untranslated = Not translated yet
page_openapi = OpenAPI description

## Preview

preview_title = Preview
preview_show = Messages
preview_all = All
preview_missing = Missing
preview_stale = Out of date
preview_findings = With findings
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $translated } of { $total } translated
preview_english = English
preview_file = About the file
preview_last_good = The file has an error here. This is the text from before it.
preview_error = Error
preview_warning = Warning
preview_note = Note
preview_stopped = The preview has ended. Start it again in the terminal.
preview_accented = Longer English
preview_mirrored = Mirrored English
