### Neutral titles of the HTTP statuses in Arabic (ar): drafted by machine, read twice by machine; no native speaker yet.
###
### Terms: as in locales/ar.ftl and crates/cli/locales/ar.ftl.

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
status-406 = لا يتوفر تمثيل مقبول للمورد
# en: Proxy authentication required
status-407 = تلزم المصادقة لدى الخادم الوكيل
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
status-415 = نوع الوسائط غير مدعوم
# en: Range not satisfiable
status-416 = تتعذّر تلبية نطاق البيانات المطلوب
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
status-426 = تلزم ترقية البروتوكول
# en: Precondition required
status-428 = يلزم تحديد شرط مسبق
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
status-502 = استجابة غير صالحة من خادم المنبع
# en: Service unavailable
status-503 = الخدمة غير متوفرة
# en: Gateway timeout
status-504 = انتهت مهلة خادم المنبع
# en: HTTP version not supported
status-505 = إصدار HTTP غير مدعوم
# en: Variant also negotiates
status-506 = حلقة في التفاوض على المحتوى
# en: Insufficient storage
status-507 = مساحة التخزين غير كافية
# en: Loop detected
status-508 = رُصدت حلقة لا نهائية
# en: Network authentication required
status-511 = تلزم المصادقة لدى الشبكة
