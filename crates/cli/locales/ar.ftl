### The built-in messages of the service in Arabic (ar): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms: as in locales/ar.ftl.
###   argument -> وسيطة (plural وسيطات, not وسائط, which are media); array -> مصفوفة; object -> كائن; string -> سلسلة نصية; number -> رقم; catalog -> كتالوج
###   code (of an error) -> رمز; header -> ترويسة; method -> طريقة الطلب; byte -> بايت; content type -> نوع المحتوى; media type -> نوع الوسائط; upstream server -> خادم المنبع (not الخادم المصدر, which is the origin server)
###   authentication -> المصادقة; a client -> تطبيق العميل (العميل alone is the customer); problem (in a file) -> مشكلة; out of date -> قديم; valid -> صالح

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = قيمة معلمة الاستعلام `{ $parameter }` غير صالحة.
# en: There is nothing at this address.
SRV404001 = لا يوجد شيء في هذا العنوان.
# en: The catalog does not have this code.
SRV404002 = لا يحتوي الكتالوج على هذا الرمز.
# en: This address does not support the request method.
SRV405001 = لا يدعم هذا العنوان طريقة الطلب المستخدمة.
# en: The request took too long.
SRV408001 = استغرق الطلب وقتًا أطول من المسموح به.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 262144
SRV413001 = نص الطلب أكبر من الحد المسموح به، وهو { $limit } بايت.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = يجب أن يكون نص الطلب بتنسيق JSON وأن يكون نوع محتواه `application/json`.
# en: The request body must not be compressed.
SRV415002 = يجب ألا يكون نص الطلب مضغوطًا.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = نص الطلب ليس بتنسيق JSON صالح: السطر { $line }، العمود { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = يجب أن يكون نص الطلب مصفوفة تحتوي على خطأ واحد على الأقل.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many errors are allowed, such as 100
SRV422003 = عدد الأخطاء في نص الطلب أكبر من الحد المسموح به، وهو { $limit }.
# en: Each error must be an object with `code`, `args` if the code takes arguments, optionally `pointer`, and nothing else.
SRV422004 = يجب أن يكون كل خطأ كائنًا يحتوي على `code`، وعلى `args` إذا كانت للرمز وسيطات، واختياريًا على `pointer`، ولا شيء غير ذلك.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = لا يحتوي الكتالوج على الرمز `{ $code }`.
# en: `{ $code }` requires the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = يتطلب `{ $code }` الوسيطة `{ $argument }`.
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = لا يتضمن `{ $code }` الوسيطة `{ $argument }`.
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = يجب أن تكون الوسيطة `{ $argument }` الخاصة بـ `{ $code }` سلسلة نصية.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = يجب أن تكون الوسيطة `{ $argument }` الخاصة بـ `{ $code }` رقمًا.
# en: The argument `{ $argument }` of `{ $code }` is a duplicate. Pass it once.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422010 = الوسيطة `{ $argument }` الخاصة بـ `{ $code }` مكررة. مرّرها مرة واحدة فقط.
# en: The request headers are larger than { $limit } bytes.
# $limit (Number) - how many bytes are allowed, such as 32768
SRV431001 = ترويسات الطلب أكبر من الحد المسموح به، وهو { $limit } بايت.
# en: The service could not respond. The problem is not with your request.
SRV500001 = تعذّر على الخدمة الرد. المشكلة ليست في طلبك.

## Pages

# en: Error codes
page_title = رموز الأخطاء
# en: Skip to content
page_skip = الانتقال إلى المحتوى
# en: Language
page_language = اللغة
# en: Search
page_search = بحث
# en: Code, number or words
page_search_hint = رمز أو رقم أو كلمات
# en: Service
page_service = الخدمة
# en: All services
page_all_services = كل الخدمات
# en: Status
page_status = الحالة
# en: All statuses
page_all_statuses = كل الحالات
# en: Show
page_find = عرض
# en: Show everything
page_reset = عرض الكل
# en: { $count ->
# en:     [one] { $count } code
# en:    *[other] { $count } codes
# en: }
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [zero] لا توجد رموز
    [one] رمز واحد
    [two] رمزان
    [few] { $count } رموز
    [many] { $count } رمزًا
   *[other] { $count } رمز
}
# en: Code
page_code = الرمز
# en: Description
page_description = الوصف
# en: No results.
page_nothing = لا توجد نتائج.
# en: Try fewer words, part of the code or just its number.
page_nothing_hint = جرّب كلمات أقل، أو جزءًا من الرمز، أو رقمه فقط.
# en: Other codes
page_other_codes = رموز أخرى
# en: Arguments
page_arguments = الوسيطات
# en: string
page_string = سلسلة نصية
# en: number
page_number = رقم
# en: Translations
page_languages = الترجمات
# en: What a client receives
page_bodies = ما يتلقاه تطبيق العميل
# en: Copy
page_copy = نسخ
# en: Copied
page_copied = تم النسخ
# en: Permanent link
page_permalink = الرابط الدائم
# en: Not translated yet
page_untranslated = لا توجد ترجمة بعد
# en: OpenAPI description
page_openapi = وصف OpenAPI

## Preview

# en: Preview
preview_title = معاينة
# en: Messages
preview_show = الرسائل
# en: All
preview_all = الكل
# en: Missing
preview_missing = بلا ترجمة
# en: Out of date
preview_stale = ترجمتها قديمة
# en: With problems
preview_findings = بها مشكلات
# en: { $count ->
# en:     [one] { $count } message
# en:    *[other] { $count } messages
# en: }
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [zero] لا توجد رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = المترجَم: { $translated } من { $total }
# en: English
preview_english = الإنجليزية
# en: The file as a whole
preview_file = الملف بأكمله
# en: The file has an error here. This is the last valid text.
preview_last_good = يوجد خطأ في الملف هنا. النص المعروض هو آخر نص صالح.
# en: Error
preview_error = خطأ
# en: Warning
preview_warning = تحذير
# en: Note
preview_note = ملاحظة
# en: The preview has stopped. Restart it from the terminal.
preview_stopped = توقفت المعاينة. أعِد تشغيلها من الطرفية.
# en: Accented, longer English
preview_accented = إنجليزية مطوّلة بعلامات تشكيل
# en: Mirrored English
preview_mirrored = إنجليزية معكوسة
