### Arabic (Modern Standard Arabic, ar): drafted by machine and read by a second machine reader; no native speaker has read it yet.
###
### Terms (English -> Arabic)
### hub -> مركز (المركز، المراكز): Hubster's own documentation calls a hub "the center where all configurations are managed"; Microsoft's Event Hubs and IoT Hub are مركز too
### integration -> تكامل (التكامل)
### tenant -> مستأجر (المستأجر)
### client (an application) -> تطبيق العميل; client secret -> سر العميل (the established compound)
### customer (a person) -> العميل; never used alone for a client
### scope -> نطاق (نطاقات); range -> نطاق القيم
### claim -> مطالبة
### secret -> سر
### token -> الرمز المميز
### provider -> موفّر; authentication provider -> موفّر المصادقة; Identity Server -> خادم الهوية
### external login -> تسجيل الدخول الخارجي
### request -> طلب; request body, root body -> نص الطلب; response body -> نص الاستجابة
### root body section -> قسم المستوى الأعلى من نص الطلب; section -> قسم
### token / conversation / external login / Direct Inbound request -> طلب …; user / client request -> الطلب الخاص بـ…
### property -> خاصية; parameter -> معلمة; query parameter -> معلمة الاستعلام; element -> عنصر; collection -> مجموعة; value -> قيمة
### format -> تنسيق; type -> نوع; id (in words) -> معرّف; resource -> مورد; operation -> عملية; action -> إجراء
### conversation -> محادثة; message -> رسالة; agent (a person) -> مندوب (as in Microsoft Dynamics 365; not وكيل, which is now read as an AI agent); bot -> روبوت; channel -> قناة; command -> أمر; administrator -> المسؤول
### web-endpoint -> نقطة نهاية ويب; runtime -> وقت التشغيل; upload -> تحميل; category -> فئة; technical support -> الدعم الفني
### configured -> هُيِّئ (not configured: لم يُهيَّأ); assigned -> تعيين; detected -> رُصد; issue -> مشكلة; error -> خطأ
### provided, supplied -> المقدَّم (of values, parameters, properties); provided, specified (of tenants, hubs, integrations and the like) -> المحدَّد
### Location (a message type) -> الموقع الجغرافي (Location); Criteria -> معايير البحث (Criteria)
### Hubster, Direct Inbound, Message Spark, cid, iId -> unchanged
###
### Phrases (English -> Arabic)
### not found -> لم يُعثر على …; could not find -> تعذّر العثور على …
### does not exist -> غير موجود; already exists -> موجود بالفعل
### missing -> مفقود; required property is missing -> إحدى الخصائص المطلوبة … مفقودة; required query parameter -> إحدى معلمات الاستعلام المطلوبة
### required, requested -> مطلوب
### requires … to be present -> يلزم وجود … في …; must contain -> يجب أن يحتوي على
### not supplied, not provided -> لم يُقدَّم
### invalid, not valid -> غير صالح; bad request -> طلب غير صالح; bad format -> تنسيق غير صحيح; not in proper format -> ليس بالتنسيق الصحيح
### expected to be a valid … value -> يُتوقَّع أن تكون المعلمة قيمة … صالحة
### out of range -> خارج نطاق القيم المسموح بها; out of predefined range -> خارج نطاق القيم المحدَّد مسبقًا; empty -> فارغ; not supported -> غير مدعوم
### expectation failed -> لم يُستوفَ الشرط المتوقَّع; timed out -> انتهت مهلة …; aborted -> أُوقف قبل اكتماله; paused -> أُوقف مؤقتًا; terminated -> أُنهي
### forbidden -> محظور; unauthorized -> غير مصرَّح به; not allowed, not permissible -> غير مسموح به
### not implemented -> غير مطبَّق; not available, unavailable -> غير متوفر; disabled -> معطَّل; unknown -> غير معروف
### please -> يُرجى; contact -> الاتصال بـ; check with -> مراجعة
### has failed -> فشل; encountered a … related issue -> حدثت في … مشكلة متعلقة بـ…; unauthorized issue -> مشكلة في تصريح الوصول

## Statuses

# en: OK response is correct. The body of the response will include the data requested.
status-200 = الاستجابة صحيحة (OK). سيتضمن نص الاستجابة البيانات المطلوبة.
# en: OK response is correct. No response content will be returned.
status-201 = الاستجابة صحيحة (OK). لن يُعاد أي محتوى في الاستجابة.
# en: Bad request. The body of the response will have more info.
status-400 = طلب غير صالح. سيتضمن نص الاستجابة مزيدًا من المعلومات.
# en: Unauthorized. Your token is invalid.
status-401 = غير مصرَّح به. رمزك المميز غير صالح.
# en: Forbidden. You do not have access to the requested resource.
status-403 = الوصول محظور. ليس لديك حق الوصول إلى المورد المطلوب.
# en: Not found. The requested resource does not exist.
status-404 = لم يُعثر على المورد. المورد المطلوب غير موجود.
# en: Timed out. Your request was timed out.
status-408 = انتهت المهلة. انتهت مهلة طلبك.
# en: Conflict. Your request has caused a conflict.
status-409 = تعارض. تسبّب طلبك في حدوث تعارض.
# en: Not available. The request you are trying to invoke is no longer available.
status-410 = غير متوفر. لم يعد الطلب الذي تحاول استدعاءه متوفرًا.
# en: Expectation Failed. The operation was aborted.
# HTTP 417: the condition that the request expects (its Expect header) was not met; a bare "التوقّع" would read as a forecast.
status-417 = لم يُستوفَ الشرط المتوقَّع. أُوقفت العملية قبل اكتمالها.
# en: Too many requests. You have reached your API usage limits.
status-429 = عدد الطلبات كبير جدًا. لقد بلغت حدود الاستخدام المسموح بها لواجهة برمجة التطبيقات (API).
# en: Internal server error. There was an internal issue with the Hubster service.
status-500 = خطأ داخلي في الخادم. حدثت مشكلة داخلية في خدمة Hubster.
# en: Not implemented. The service you requested is not implemented.
status-501 = غير مطبَّق. الخدمة التي طلبتها غير مطبَّقة.
# en: Service unavailable. The Hubster service is unavailable.
status-503 = الخدمة غير متوفرة. خدمة Hubster غير متوفرة.

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

# en: System Error.
common-000100 = خطأ في النظام.
# en: Forbidden.
common-000101 = الوصول محظور.
# en: Unauthorized access.
common-000102 = وصول غير مصرَّح به.
# en: Requested operation is not implemented.
common-000103 = العملية المطلوبة غير مطبَّقة.
# en: Requested resource or operation is not available.
common-000104 = المورد المطلوب أو العملية المطلوبة غير متوفرة.
# en: Requested resource was not found.
common-000105 = لم يُعثر على المورد المطلوب.
# en: Resource you are trying to create already exists.
common-000106 = المورد الذي تحاول إنشاءه موجود بالفعل.
# en: Current request or operation is not valid.
common-000107 = الطلب الحالي أو العملية الحالية غير صالحة.
# en: Request took too long to execute and timed out.
common-000108 = استغرق تنفيذ الطلب وقتًا أطول من اللازم، فانتهت مهلته.
# en: Requested action was aborted.
common-000109 = أُوقف الإجراء المطلوب قبل اكتماله.
# en: Requested action is not allowed.
common-000110 = الإجراء المطلوب غير مسموح به.
# en: Required query parameter was not supplied.
common-000200 = لم تُقدَّم إحدى معلمات الاستعلام المطلوبة.
# en: One or more parameters have invalid format.
common-000201 = تنسيق معلمة واحدة أو أكثر غير صالح.
# en: Please correct supplied format for used parameter(s).
common-000202 = يُرجى تصحيح تنسيق المعلمة أو المعلمات المستخدمة.
# en: Provided `GUID` has bad format.
common-000203 = تنسيق قيمة `GUID` المقدَّمة غير صحيح.
# en: Provided date has bad format.
common-000204 = تنسيق التاريخ المقدَّم غير صحيح.
# en: One or more parameters have invalid date format.
common-000205 = تنسيق التاريخ في معلمة واحدة أو أكثر غير صالح.
# en: Provided parameter value is not supported (out of range).
common-000206 = قيمة المعلمة المقدَّمة غير مدعومة (خارج نطاق القيم المسموح بها).
# en: Provided parameter is out of predefined range.
common-000207 = المعلمة المقدَّمة خارج نطاق القيم المحدَّد مسبقًا.
# en: Provided parameter has to be greater than zero.
common-000208 = يجب أن تكون المعلمة المقدَّمة أكبر من الصفر.
# en: Parameter must be greater than or equal to zero.
common-000209 = يجب أن تكون المعلمة أكبر من الصفر أو مساوية له.
# en: Invalid Number format provided.
common-000210 = تنسيق الرقم المقدَّم غير صالح.
# en: Invalid email format provided.
common-000211 = تنسيق عنوان البريد الإلكتروني المقدَّم غير صالح.
# en: Criteria parameter is required when supplying a `searchBy` parameter.
# "Criteria" has no backticks in English: it may be a word or the parameter's name, so it is translated (search criteria, for `searchBy`) and the English word is kept beside it.
common-000212 = معلمة معايير البحث (Criteria) مطلوبة عند تقديم المعلمة `searchBy`.

## Identity

# en: Token request root body was empty.
IDT000300 = نص طلب الرمز المميز فارغ.
# en: Token request is missing required property.
IDT000301 = إحدى الخصائص المطلوبة في طلب الرمز المميز مفقودة.
# en: Token request operation has failed while authenticating user.
IDT000302 = فشلت عملية طلب الرمز المميز أثناء مصادقة المستخدم.
# en: Token request has invalid client scopes.
IDT000303 = نطاقات تطبيق العميل في طلب الرمز المميز غير صالحة.
# en: Token request could not find `Client`.
IDT000397 = تعذّر العثور على `Client` عند معالجة طلب الرمز المميز.
# en: User request root body was empty.
IDT005000 = نص الطلب الخاص بالمستخدم فارغ.
# en: User request required property is missing.
IDT005001 = إحدى الخصائص المطلوبة في الطلب الخاص بالمستخدم مفقودة.
# en: User email is not in proper format.
IDT005002 = عنوان البريد الإلكتروني للمستخدم ليس بالتنسيق الصحيح.
# en: User request can have only one claim of type `name`.
IDT005003 = لا يمكن أن يحتوي الطلب الخاص بالمستخدم إلا على مطالبة واحدة من النوع `name`.
# en: User provider type is not supported.
# "provider" is read as the identity provider of the user, not a supplier.
IDT005004 = نوع الموفّر الخاص بالمستخدم غير مدعوم.
# en: User is not allowed to manage password through Hubster's Identity Server.
IDT005005 = لا يُسمح للمستخدم بإدارة كلمة المرور عبر خادم الهوية في Hubster.
# en: User `name` is already taken.
IDT005096 = قيمة `name` للمستخدم محجوزة بالفعل.
# en: User not found.
IDT005097 = لم يُعثر على المستخدم.
# en: Claim type is missing.
IDT005100 = نوع المطالبة مفقود.
# en: Claim type is not allowed.
IDT005101 = نوع المطالبة غير مسموح به.
# en: Claim/value has been defined more than once and is not permissible.
IDT005102 = عُرّفت المطالبة/القيمة أكثر من مرة، وهذا غير مسموح به.
# en: Client request root body was empty.
IDT005200 = نص الطلب الخاص بتطبيق العميل فارغ.
# en: Client request required property is missing.
IDT005201 = إحدى الخصائص المطلوبة في الطلب الخاص بتطبيق العميل مفقودة.
# en: Client must contain at least one `Scope`.
IDT005202 = يجب أن يحتوي تطبيق العميل على `Scope` واحد على الأقل.
# en: Client duplicate scopes detected.
IDT005203 = رُصدت نطاقات مكرَّرة لتطبيق العميل.
# en: Client scopes cannot contain any empty strings.
IDT005204 = لا يمكن أن تحتوي نطاقات تطبيق العميل على أي سلاسل نصية فارغة.
# en: Specified client scope does not exist.
IDT005205 = نطاق تطبيق العميل المحدَّد غير موجود.
# en: Client `Id` already exists.
IDT005206 = قيمة `Id` لتطبيق العميل موجودة بالفعل.
# en: Client `tenant Id` does not exist.
IDT005207 = قيمة `tenant Id` لتطبيق العميل غير موجودة.
# en: Client token name already exists.
IDT005208 = اسم الرمز المميز لتطبيق العميل موجود بالفعل.
# en: Client not found.
IDT005297 = لم يُعثر على تطبيق العميل.
# en: Client secret empty root body was supplied.
IDT005300 = نص الطلب المقدَّم الخاص بسر العميل فارغ.
# en: Client secret required property is missing.
IDT005301 = إحدى الخصائص المطلوبة لسر العميل مفقودة.
# en: Client secret not found.
IDT005397 = لم يُعثر على سر العميل.
# en: Tenant empty root body was supplied.
IDT005400 = نص الطلب المقدَّم الخاص بالمستأجر فارغ.
# en: Tenant required property is missing.
IDT005401 = إحدى الخصائص المطلوبة للمستأجر مفقودة.
# en: Tenant already exists.
IDT005402 = المستأجر موجود بالفعل.
# en: Tenant not found.
IDT005497 = لم يُعثر على المستأجر.
# en: External login request root body was empty.
IDT005500 = نص طلب تسجيل الدخول الخارجي فارغ.
# en: External login required property is missing.
IDT005501 = إحدى الخصائص المطلوبة لتسجيل الدخول الخارجي مفقودة.
# en: External login does not support specified authentication provider.
IDT005502 = موفّر المصادقة المحدَّد غير مدعوم في تسجيل الدخول الخارجي.

## Portal

# en: Root body section is missing.
PRT000300 = قسم المستوى الأعلى من نص الطلب مفقود.
# en: Required property is missing.
PRT000301 = إحدى الخصائص المطلوبة مفقودة.
# en: Property has an invalid type.
PRT000302 = نوع الخاصية غير صالح.
# en: Validation failed. Property not supported.
PRT000303 = فشل التحقق من الصحة. الخاصية غير مدعومة.
# en: Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000304 = تنسيق معلمة الطلب غير صحيح. يُتوقَّع أن تكون المعلمة قيمة `decimal` صالحة.
# en: Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000305 = تنسيق معلمة الطلب غير صحيح. يُتوقَّع أن تكون المعلمة قيمة `GUID` صالحة.
# en: Request collection must contain one or more elements.
PRT000306 = يجب أن تحتوي المجموعة الواردة في الطلب على عنصر واحد أو أكثر.
# en: Message was empty.
PRT000307 = الرسالة فارغة.
# en: Request body must contain Location, either an address and/or latitude/longitude coordinates.
# "Location" has no backticks in English: it is the message type that Hubster's documentation calls Location, so it is translated and the English word is kept beside it.
PRT000308 = يجب أن يحتوي نص الطلب على الموقع الجغرافي (Location) في صورة عنوان أو إحداثيات خط العرض/خط الطول أو كليهما.
# en: Tenant already exists.
PRT000400 = المستأجر موجود بالفعل.
# en: User already exists.
PRT000401 = المستخدم موجود بالفعل.
# en: User not found.
PRT000599 = لم يُعثر على المستخدم.
# en: Name already exists.
PRT000600 = الاسم موجود بالفعل.
# en: Hub not found.
PRT000699 = لم يُعثر على المركز.
# en: An integration with the same name already exists.
PRT000700 = يوجد بالفعل تكامل بالاسم نفسه.
# en: An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000701 = سبق تعيين تكامل بالاسم نفسه لأحد المراكز. لا يمكنك إضافة هذه القناة إلا مرة واحدة على مستوى جميع المراكز.
# en: Integration not found.
PRT000799 = لم يُعثر على التكامل.

## Engine

# en: Provided tenant is invalid.
ENG002000 = المستأجر المحدَّد غير صالح.
# en: Your account is disabled.
ENG002001 = حسابك معطَّل.
# en: Account evaluation period has expired.
# "evaluation period" is read as the trial period of the account, not a review of it.
ENG002002 = انتهت الفترة التجريبية للحساب.
# en: Conversation request requires `body` to be present.
ENG003000 = يلزم وجود `body` في طلب المحادثة.
# en: Conversation request is missing required property.
ENG003001 = إحدى الخصائص المطلوبة في طلب المحادثة مفقودة.
# en: Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG003002 = تنسيق معلمة طلب المحادثة غير صحيح. يُتوقَّع أن تكون المعلمة قيمة `GUID` صالحة.
# en: Direct Inbound request requires `body` to be present.
ENG005000 = يلزم وجود `body` في طلب Direct Inbound.
# en: Direct Inbound request is missing required property.
ENG005001 = إحدى الخصائص المطلوبة في طلب Direct Inbound مفقودة.
# en: Direct Inbound request does not support provided property.
ENG005002 = الخاصية المقدَّمة غير مدعومة في طلب Direct Inbound.
# en: Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005003 = يجب أن يحتوي طلب Direct Inbound على أحد القسمين التاليين: `root.message` أو `root.action`.
# en: Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
# "one root with the following sections: A or B" is read as one top-level element that holds one of the two.
ENG005004 = لا يمكن أن يحتوي طلب Direct Inbound إلا على عنصر واحد في المستوى الأعلى يضم أحد القسمين التاليين: `root.message` أو `root.action`.
# en: Direct Inbound request collection must contain one or more elements.
ENG005015 = يجب أن تحتوي المجموعة الواردة في طلب Direct Inbound على عنصر واحد أو أكثر.
# en: Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005020 = تنسيق معلمة طلب Direct Inbound غير صحيح. يُتوقَّع أن تكون المعلمة قيمة `GUID` صالحة.
# en: Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005021 = تنسيق معلمة طلب Direct Inbound غير صحيح. يُتوقَّع أن تكون المعلمة قيمة `decimal` صالحة.
# en: Direct Inbound request body was empty.
ENG005023 = نص طلب Direct Inbound فارغ.
# en: Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005024 = يجب أن يحتوي نص طلب Direct Inbound على `Location` في صورة `address` أو إحداثيات `latitude/longitude` أو كليهما.
# en: Hub does not exist.
ENG005500 = المركز غير موجود.
# en: Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
# "configured" is read with the integration: an integration of an agent or bot that is set up for customer messages.
ENG005501 = لم يُهيَّأ في المركز المحدَّد أي تكامل لمندوب أو روبوت لتلقي رسائل العملاء أو التفاعل معها.
# en: Provided integration does not exist.
ENG006000 = التكامل المحدَّد غير موجود.
# en: Provided conversation does not exist.
ENG006500 = المحادثة المحدَّدة غير موجودة.
# en: Customer is no longer responding to messages.
ENG006501 = لم يعد العميل يرد على الرسائل.
# en: Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006502 = أُنهي تكاملك مع Hubster ولم يعد نشطًا. يُرجى الاتصال بالمسؤول.
# en: Conversation was paused.
ENG006503 = أُوقفت المحادثة مؤقتًا.
# en: Conversation encountered a web related issue.
ENG007500 = حدثت في المحادثة مشكلة متعلقة بالويب.
# en: Conversation encountered a web security related issue.
ENG007501 = حدثت في المحادثة مشكلة متعلقة بأمان الويب.
# en: Conversation encountered a runtime related issue.
ENG007502 = حدثت في المحادثة مشكلة متعلقة بوقت التشغيل.
# en: Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
# "unauthorized issue" is read as a problem of authorization on the customer's side.
ENG007510 = تعذّر على العميل تلقي رسالتك. يرجع ذلك إلى مشكلة في تصريح الوصول من جانبه. يُرجى مراجعة المسؤول.
# en: A web related issue was detected on Hub.
ENG007511 = رُصدت في المركز مشكلة متعلقة بالويب.
# en: An unreachable web-endpoint was detected on Hub.
ENG007512 = رُصدت في المركز نقطة نهاية ويب يتعذّر الوصول إليها.
# en: Message Spark encountered a web related issue.
ENG008000 = حدثت في Message Spark مشكلة متعلقة بالويب.
# en: Message Spark encountered a web security related issue.
ENG008001 = حدثت في Message Spark مشكلة متعلقة بأمان الويب.
# en: Message Spark encountered a runtime related issue.
ENG008002 = حدثت في Message Spark مشكلة متعلقة بوقت التشغيل.
# en: No upload files were provided.
ENG008500 = لم تُقدَّم أي ملفات لتحميلها.
# en: Invalid `URL` was provided.
ENG008501 = عنوان `URL` المقدَّم غير صالح.
# en: File you submitted was not received by the other party.
ENG008502 = لم يستلم الطرف الآخر الملف الذي أرسلته.
# en: The other party tried to send you a file but failed.
ENG008503 = حاول الطرف الآخر إرسال ملف إليك، لكن المحاولة فشلت.
# en: Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
# "in front of the double colon" is read by its example and by the API's own commands (`::trans`, `::resp`): the command follows the double colon.
ENG009000 = أمر غير صالح. يجب كتابة أمر فعلي بعد النقطتين الرأسيتين المزدوجتين، مثل `::mycommand [args]...`
# en: Unknown command.
ENG009001 = أمر غير معروف.
# en: Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = لم يُعثر على الأمر. يُرجى كتابة `::{ $command } --list` لعرض القائمة الكاملة للأوامر المتوفرة.
# en: No commands have been configured for this hub.
ENG009201 = لم تُهيَّأ أي أوامر لهذا المركز.
# en: No commands were found for the category.
ENG009202 = لم يُعثر على أي أوامر لهذه الفئة.
# en: There was an error while executing command. Please contact technical support.
ENG009299 = حدث خطأ أثناء تنفيذ الأمر. يُرجى الاتصال بالدعم الفني.

## Events

# en: Missing conversation id (cid).
EVT001000 = معرّف المحادثة (cid) مفقود.
# en: Missing integration Id (iId).
EVT001001 = معرّف التكامل (iId) مفقود.
# en: Access forbidden to this conversation.
EVT001002 = الوصول إلى هذه المحادثة محظور.
