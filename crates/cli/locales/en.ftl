### The built-in messages of the service, its pages and the preview.
### Their codes and HTTP statuses are in src/builtin.rs, one line per code.

## Refusals of the service

# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = The query parameter `{ $parameter }` has an invalid value.
SRV404001 = There is nothing at this address.
SRV404002 = The catalog does not have this code.
SRV405001 = This address does not support the request method.
SRV408001 = The request took too long.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = The request body is larger than { $limit } bytes.
SRV415001 = The request body must be JSON and its content type must be `application/json`.
SRV415002 = The request body must not be compressed.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = The request body is not valid JSON: line { $line }, column { $column }.
SRV422002 = The request body must be an array with at least one error.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = The request body has more than { $limit } errors.
SRV422004 = Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = `{ $code }` requires the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = The request headers are larger than { $limit } bytes.
SRV500001 = The service could not respond. The problem is not with your request.

## Pages

page_title = Error codes
page_skip = Skip to content
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
page_nothing = No results.
page_nothing_hint = Try fewer words, part of the code or just its number.
page_other_codes = Other codes
page_arguments = Arguments
page_string = string
page_number = number
page_languages = Translations
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
preview_findings = With problems
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = { $translated } of { $total } translated
preview_english = English
preview_file = The file as a whole
preview_last_good = The file has an error here. This is the last valid text.
preview_error = Error
preview_warning = Warning
preview_note = Note
preview_stopped = The preview has stopped. Restart it from the terminal.
preview_accented = Accented, longer English
preview_mirrored = Mirrored English
