### The engine's own words in Arabic (ar): drafted by machine, read again by machine; no native speaker yet.
###
### Terms: as in locales/ar.ftl.
###   argument -> وسيطة; array -> مصفوفة; object -> كائن; string -> سلسلة نصية; catalog -> كتالوج
###   code (of an error) -> رمز; header -> ترويسة; method -> طريقة الطلب; byte -> بايت

## Refusals of the service

# en: The query parameter `{ $parameter }` has an invalid value.
# $parameter (String) - name of the query parameter, such as `status`
SRV400001 = قيمة معلمة الاستعلام `{ $parameter }` غير صالحة.
# en: There is nothing at this address.
SRV404001 = لا يوجد شيء في هذا العنوان.
# en: The catalog does not have this code.
SRV404002 = لا يحتوي الكتالوج على هذا الرمز.
# en: This address does not support the method of the request.
SRV405001 = هذا العنوان لا يدعم طريقة الطلب المستخدمة.
# en: The request took too long.
SRV408001 = استغرق الطلب وقتًا أطول من المسموح به.
# en: The request body is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV413001 = نص الطلب أكبر من الحد المسموح به، وهو { $limit } بايت.
# en: The request body must be JSON and its content type must be `application/json`.
SRV415001 = يجب أن يكون نص الطلب بتنسيق JSON وأن يكون نوع محتواه `application/json`.
# en: The request body is not valid JSON: line { $line }, column { $column }.
# $line (Number) - line of the body, from 1
# $column (Number) - column in the line, from 1
SRV422001 = نص الطلب ليس بتنسيق JSON صالح: السطر { $line }، العمود { $column }.
# en: The request body must be an array with at least one error.
SRV422002 = يجب أن يكون نص الطلب مصفوفة تحتوي على خطأ واحد على الأقل.
# en: The request body has more than { $limit } errors.
# $limit (Number) - how many are allowed, such as 1048576
SRV422003 = عدد الأخطاء في نص الطلب أكبر من الحد المسموح به، وهو { $limit }.
# en: An error must be an object with a `code` and, where the code has arguments, with `args`.
SRV422004 = يجب أن يكون كل خطأ كائنًا يحتوي على `code`، وعلى `args` إذا كانت للرمز وسيطات.
# en: The catalog does not have the code `{ $code }`.
# $code (String) - code that was asked for, such as `ENG009200`
SRV422005 = لا يحتوي الكتالوج على الرمز `{ $code }`.
# en: `{ $code }` needs the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422006 = يحتاج `{ $code }` إلى الوسيطة `{ $argument }`.
# en: `{ $code }` does not have the argument `{ $argument }`.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422007 = ليس لدى `{ $code }` الوسيطة `{ $argument }`.
# en: The argument `{ $argument }` of `{ $code }` must be a string.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422008 = يجب أن تكون الوسيطة `{ $argument }` الخاصة بـ `{ $code }` سلسلة نصية.
# en: The argument `{ $argument }` of `{ $code }` must be a number.
# $code (String) - code that was asked for, such as `ENG009200`
# $argument (String) - name of the argument, such as `command`
SRV422009 = يجب أن تكون الوسيطة `{ $argument }` الخاصة بـ `{ $code }` رقمًا.
# en: The header of the request is larger than { $limit } bytes.
# $limit (Number) - how many are allowed, such as 1048576
SRV431001 = ترويسة الطلب أكبر من الحد المسموح به، وهو { $limit } بايت.
# en: The service failed to answer. The failure is not in the request.
SRV500001 = تعذّر على الخدمة الرد. السبب ليس في الطلب.

## Statuses

# en: Bad request
status-400 = طلب غير صالح
# en: Unauthorized
status-401 = غير مصرَّح به
# en: Payment required
status-402 = يلزم الدفع
# en: Forbidden
status-403 = الوصول محظور
# en: Not found
status-404 = لم يُعثر على المورد
# en: Method not allowed
status-405 = طريقة الطلب غير مسموح بها
# en: Not acceptable
status-406 = لا يتوفر تنسيق مقبول
# en: Proxy authentication required
status-407 = يلزم إثبات الهوية لدى الخادم الوكيل
# en: Request timeout
status-408 = انتهت مهلة الطلب
# en: Conflict
status-409 = تعارض
# en: Gone
status-410 = لم يعد متوفرًا
# en: Length required
status-411 = يلزم تحديد الطول
# en: Precondition failed
status-412 = لم يتحقق الشرط المسبق
# en: Content too large
status-413 = المحتوى أكبر من الحد المسموح به
# en: URI too long
status-414 = معرّف URI أطول من الحد المسموح به
# en: Unsupported media type
status-415 = نوع المحتوى غير مدعوم
# en: Range not satisfiable
status-416 = النطاق المطلوب غير متوفر
# en: Expectation failed
status-417 = لم يُستوفَ الشرط المتوقَّع
# en: Misdirected request
status-421 = طلب موجَّه إلى خادم غير مناسب
# en: Unprocessable content
status-422 = تتعذّر معالجة المحتوى
# en: Locked
status-423 = المورد مقفل
# en: Failed dependency
status-424 = فشلت عملية سابقة مطلوبة
# en: Too early
status-425 = طلب سابق لأوانه
# en: Upgrade required
status-426 = يلزم تغيير البروتوكول
# en: Precondition required
status-428 = يلزم شرط مسبق
# en: Too many requests
status-429 = عدد الطلبات كبير جدًا
# en: Request header fields too large
status-431 = ترويسات الطلب أكبر من الحد المسموح به
# en: Unavailable for legal reasons
status-451 = غير متوفر لأسباب قانونية
# en: Internal server error
status-500 = خطأ داخلي في الخادم
# en: Not implemented
status-501 = غير مطبَّق
# en: Bad gateway
status-502 = استجابة غير صالحة من الخادم المصدر
# en: Service unavailable
status-503 = الخدمة غير متوفرة
# en: Gateway timeout
status-504 = انتهت مهلة الخادم المصدر
# en: HTTP version not supported
status-505 = إصدار HTTP غير مدعوم
# en: Variant also negotiates
status-506 = حلقة في التفاوض على المحتوى
# en: Insufficient storage
status-507 = مساحة التخزين غير كافية
# en: Loop detected
status-508 = رُصدت حلقة
# en: Network authentication required
status-511 = يلزم إثبات الهوية لدى الشبكة

## Pages

# en: Error codes
page_title = رموز الأخطاء
# en: Skip to the content
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
# $count (Number) - how many codes are shown, such as 194
page_count = { $count ->
    [zero] لا رموز
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
# en: Nothing was found.
page_nothing = لم يُعثر على شيء.
# en: Try fewer words, a part of the code, or its number alone.
page_nothing_hint = جرّب كلمات أقل، أو جزءًا من الرمز، أو رقمه وحده.
# en: Other codes
page_other_codes = رموز أخرى
# en: Arguments
page_arguments = الوسائط
# en: text
page_string = نص
# en: number
page_number = عدد
# en: In every language
page_languages = بكل اللغات
# en: What a client receives
page_bodies = ما يتلقاه العميل
# en: Copy
page_copy = نسخ
# en: Copied
page_copied = تم النسخ
# en: Permanent link
page_permalink = رابط دائم
# en: Not translated yet
page_untranslated = لم يُترجم بعد
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
preview_missing = ناقصة
# en: Out of date
preview_stale = قديمة
# en: With findings
preview_findings = عليها ملاحظات
# $count (Number) - how many messages are shown, such as 136
preview_count = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
# en: { $translated } of { $total } translated
# $translated (Number) - how many messages are translated, such as 130
# $total (Number) - how many there are, such as 136
preview_coverage = تُرجم { $translated } من { $total }
# en: English
preview_english = الإنجليزية
# en: About the file
preview_file = عن الملف
# en: The file has an error here. This is the text from before it.
preview_last_good = في الملف خطأ هنا. هذا هو النص السابق له.
# en: Error
preview_error = خطأ
# en: Warning
preview_warning = تحذير
# en: Note
preview_note = ملاحظة
# en: The preview has ended. Start it again in the terminal.
preview_stopped = انتهت المعاينة. شغّلها من جديد في الطرفية.
# en: Longer English
preview_accented = إنجليزية مطوّلة
# en: Mirrored English
preview_mirrored = إنجليزية معكوسة
