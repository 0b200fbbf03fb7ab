use std::process::Output;

use fluent_catalog::hubster;
use snapbox::str;

use crate::{prints, program, run, run_with};

#[test]
fn a_table() {
    prints(
        run("list --service EVT"),
        str![[r#"
Code       Status  Description
EVT000100  500     System Error.
EVT000101  403     Forbidden.
EVT000102  401     Unauthorized access.
EVT000103  501     Requested operation is not implemented.
EVT000104  410     Requested resource or operation is not available.
EVT000105  404     Requested resource was not found.
EVT000106  409     Resource you are trying to create already exists.
EVT000107  417     Current request or operation is not valid.
EVT000108  408     Request took too long to execute and timed out.
EVT000109  417     Requested action was aborted.
EVT000110  403     Requested action is not allowed.
EVT000200  400     Required query parameter was not supplied.
EVT000201  400     One or more parameters have invalid format.
EVT000202  400     Please correct supplied format for used parameter(s).
EVT000203  400     Provided `GUID` has bad format.
EVT000204  400     Provided date has bad format.
EVT000205  400     One or more parameters have invalid date format.
EVT000206  400     Provided parameter value is not supported (out of range).
EVT000207  400     Provided parameter is out of predefined range.
EVT000208  400     Provided parameter has to be greater than zero.
EVT000209  400     Parameter must be greater than or equal to zero.
EVT000210  400     Invalid Number format provided.
EVT000211  400     Invalid email format provided.
EVT000212  400     Criteria parameter is required when supplying a `searchBy`
                   parameter.
EVT001000  400     Missing conversation id (cid).
EVT001001  400     Missing integration Id (iId).
EVT001002  400     Access forbidden to this conversation.

"#]],
    );
}

#[test]
fn a_table_in_another_language_and_width() {
    prints(
        run_with(&[("COLUMNS", "50")], "list --service evt --locale fr"),
        str![[r#"
Code       Status  Description
EVT000100  500     Erreur système.
EVT000101  403     Accès interdit.
EVT000102  401     Accès non autorisé.
EVT000103  501     L’opération demandée n’est pas
                   implémentée.
EVT000104  410     La ressource ou l’opération
                   demandée n’est pas disponible.
EVT000105  404     La ressource demandée est
                   introuvable.
EVT000106  409     La ressource que vous tentez de
                   créer existe déjà.
EVT000107  417     La requête ou l’opération en
                   cours n’est pas valide.
EVT000108  408     L’exécution de la requête a
                   pris trop de temps et le délai
                   d’attente a été dépassé.
EVT000109  417     L’action demandée a été
                   abandonnée.
EVT000110  403     L’action demandée n’est pas
                   autorisée.
EVT000200  400     Un paramètre de chaîne de
                   requête obligatoire n’a pas été
                   fourni.
EVT000201  400     Le format d’un ou de plusieurs
                   paramètres n’est pas valide.
EVT000202  400     Corrigez le format fourni pour
                   le ou les paramètres utilisés.
EVT000203  400     Le format du `GUID` fourni
                   n’est pas valide.
EVT000204  400     Le format de la date fournie
                   n’est pas valide.
EVT000205  400     Le format de date d’un ou de
                   plusieurs paramètres n’est pas
                   valide.
EVT000206  400     La valeur fournie pour le
                   paramètre n’est pas prise en
                   charge (hors plage).
EVT000207  400     Le paramètre fourni est hors de
                   la plage prédéfinie.
EVT000208  400     Le paramètre fourni doit être
                   supérieur à zéro.
EVT000209  400     Le paramètre doit être
                   supérieur ou égal à zéro.
EVT000210  400     Le format du nombre fourni
                   n’est pas valide.
EVT000211  400     Le format de l’adresse e-mail
                   fournie n’est pas valide.
EVT000212  400     Le paramètre de critères est
                   obligatoire lorsque le
                   paramètre `searchBy` est
                   fourni.
EVT001000  400     L’identifiant de conversation
                   (cid) est absent.
EVT001001  400     L’identifiant d’intégration
                   (iId) est absent.
EVT001002  400     L’accès à cette conversation
                   est interdit.

"#]],
    );
}

#[test]
fn a_line_a_code_where_there_is_no_width() {
    let mut command = program("list --service Engine --status 400");
    let output: Output = command.env_remove("COLUMNS").output().unwrap();
    prints(
        String::from_utf8(output.stdout).unwrap(),
        str![[r#"
Code       Status  Description
ENG000200  400     Required query parameter was not supplied.
ENG000201  400     One or more parameters have invalid format.
ENG000202  400     Please correct supplied format for used parameter(s).
ENG000203  400     Provided `GUID` has bad format.
ENG000204  400     Provided date has bad format.
ENG000205  400     One or more parameters have invalid date format.
ENG000206  400     Provided parameter value is not supported (out of range).
ENG000207  400     Provided parameter is out of predefined range.
ENG000208  400     Provided parameter has to be greater than zero.
ENG000209  400     Parameter must be greater than or equal to zero.
ENG000210  400     Invalid Number format provided.
ENG000211  400     Invalid email format provided.
ENG000212  400     Criteria parameter is required when supplying a `searchBy` parameter.
ENG002000  400     Provided tenant is invalid.
ENG002001  400     Your account is disabled.
ENG002002  400     Account evaluation period has expired.
ENG003000  400     Conversation request requires `body` to be present.
ENG003001  400     Conversation request is missing required property.
ENG003002  400     Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG005000  400     Direct Inbound request requires `body` to be present.
ENG005001  400     Direct Inbound request is missing required property.
ENG005002  400     Direct Inbound request does not support provided property.
ENG005003  400     Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005004  400     Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
ENG005015  400     Direct Inbound request collection must contain one or more elements.
ENG005020  400     Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005021  400     Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005023  400     Direct Inbound request body was empty.
ENG005024  400     Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005500  400     Hub does not exist.
ENG005501  400     Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
ENG006000  400     Provided integration does not exist.
ENG006500  400     Provided conversation does not exist.
ENG006501  400     Customer is no longer responding to messages.
ENG006502  400     Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006503  400     Conversation was paused.
ENG007500  400     Conversation encountered a web related issue.
ENG007501  400     Conversation encountered a web security related issue.
ENG007502  400     Conversation encountered a runtime related issue.
ENG007510  400     Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
ENG007511  400     A web related issue was detected on Hub.
ENG007512  400     An unreachable web-endpoint was detected on Hub.
ENG008000  400     Message Spark encountered a web related issue.
ENG008001  400     Message Spark encountered a web security related issue.
ENG008002  400     Message Spark encountered a runtime related issue.
ENG008500  400     No upload files were provided.
ENG008501  400     Invalid `URL` was provided.
ENG008502  400     File you submitted was not received by the other party.
ENG008503  400     The other party tried to send you a file but failed.
ENG009000  400     Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
ENG009001  400     Unknown command.
ENG009200  400     Command was not found. Please type `::<command> --list` to see the full list of available commands.
ENG009201  400     No commands have been configured for this hub.
ENG009202  400     No commands were found for the category.
ENG009299  400     There was an error while executing command. Please contact technical support.

"#]],
    );
}

#[test]
fn json() {
    prints(
        run("list --service ENG --status 404 --format json"),
        str![[r#"
[
{"code":"ENG000105","service":"ENG","status":404,"description":"Requested resource was not found.","locale":"en","args":[]}
]

"#]],
    );
    let all = run("list --format json");
    let all: Vec<serde_json::Value> = serde_json::from_str(&all).unwrap();
    let codes: Vec<_> = all
        .iter()
        .map(|entry| entry["code"].as_str().unwrap())
        .collect();
    let known: Vec<_> = hubster::Code::ALL
        .iter()
        .map(|code| code.as_str())
        .collect();
    assert_eq!(codes, known);
    let command = all
        .iter()
        .find(|entry| entry["code"] == "ENG009200")
        .unwrap();
    prints(
        serde_json::to_string_pretty(command).unwrap(),
        str![[r#"
{
  "args": [
    {
      "name": "command",
      "type": "string"
    }
  ],
  "code": "ENG009200",
  "description": "Command was not found. Please type `::<command> --list` to see the full list of available commands.",
  "locale": "en",
  "service": "ENG",
  "status": 400
}
"#]],
    );
}

#[test]
fn csv() {
    prints(
        run("list --service EVT --locale ar --format csv"),
        str![[r#"
code,service,status,description,locale,args
EVT000100,EVT,500,خطأ في النظام.,ar,
EVT000101,EVT,403,الوصول محظور.,ar,
EVT000102,EVT,401,وصول غير مصرَّح به.,ar,
EVT000103,EVT,501,العملية المطلوبة غير مطبَّقة.,ar,
EVT000104,EVT,410,المورد المطلوب أو العملية المطلوبة غير متوفرة.,ar,
EVT000105,EVT,404,لم يُعثر على المورد المطلوب.,ar,
EVT000106,EVT,409,المورد الذي تحاول إنشاءه موجود بالفعل.,ar,
EVT000107,EVT,417,الطلب الحالي أو العملية الحالية غير صالحة.,ar,
EVT000108,EVT,408,استغرق تنفيذ الطلب وقتًا أطول من اللازم، فانتهت مهلته.,ar,
EVT000109,EVT,417,أُوقف الإجراء المطلوب قبل اكتماله.,ar,
EVT000110,EVT,403,الإجراء المطلوب غير مسموح به.,ar,
EVT000200,EVT,400,لم تُقدَّم إحدى معلمات الاستعلام المطلوبة.,ar,
EVT000201,EVT,400,تنسيق معلمة واحدة أو أكثر غير صالح.,ar,
EVT000202,EVT,400,يُرجى تصحيح تنسيق المعلمة أو المعلمات المستخدمة.,ar,
EVT000203,EVT,400,تنسيق قيمة <LRI>`GUID`<PDI> المقدَّمة غير صحيح.,ar,
EVT000204,EVT,400,تنسيق التاريخ المقدَّم غير صحيح.,ar,
EVT000205,EVT,400,تنسيق التاريخ في معلمة واحدة أو أكثر غير صالح.,ar,
EVT000206,EVT,400,قيمة المعلمة المقدَّمة غير مدعومة (خارج نطاق القيم المسموح بها).,ar,
EVT000207,EVT,400,المعلمة المقدَّمة خارج نطاق القيم المحدَّد مسبقًا.,ar,
EVT000208,EVT,400,يجب أن تكون المعلمة المقدَّمة أكبر من الصفر.,ar,
EVT000209,EVT,400,يجب أن تكون المعلمة أكبر من الصفر أو مساوية له.,ar,
EVT000210,EVT,400,تنسيق الرقم المقدَّم غير صالح.,ar,
EVT000211,EVT,400,تنسيق عنوان البريد الإلكتروني المقدَّم غير صالح.,ar,
EVT000212,EVT,400,معلمة معايير البحث (Criteria) مطلوبة عند تقديم المعلمة <LRI>`searchBy`<PDI>.,ar,
EVT001000,EVT,400,معرّف المحادثة (cid) مفقود.,ar,
EVT001001,EVT,400,معرّف التكامل (iId) مفقود.,ar,
EVT001002,EVT,400,الوصول إلى هذه المحادثة محظور.,ar,

"#]],
    );
    let all = run("list --format csv");
    let command = all.lines().find(|line| line.starts_with("ENG009200"));
    prints(
        command.unwrap().to_owned(),
        str![
            "ENG009200,ENG,400,Command was not found. Please type `::<command> --list` to see the full list of available commands.,en,command:string"
        ],
    );
}

#[test]
fn words_are_searched_for() {
    prints(
        run("list 'hub not found'"),
        str![[r#"
Code       Status  Description
PRT000699  400     Hub not found.

"#]],
    );
    prints(
        run("list 9201 --locale fr"),
        str![[r#"
Code       Status  Description
ENG009201  400     Aucune commande n’a été configurée pour ce hub.

"#]],
    );
    prints(
        run("list nothing has these words"),
        str![[r#"
Code  Status  Description

"#]],
    );
}

#[test]
fn an_unknown_service() {
    prints(
        run("list --service XYZ"),
        str![[r#"
--- standard error
error: unknown service `XYZ`; available: IDT (Identity), PRT (Portal), ENG (Engine), EVT (Events)
--- exit 2

"#]],
    );
}

#[test]
fn a_status_that_no_code_has() {
    prints(
        run("list --status 418"),
        str![[r#"
--- standard error
error: no code has the status 418; available: 400, 401, 403, 404, 408, 409, 410, 417, 500, 501
--- exit 2

"#]],
    );
    prints(
        run("list --service EVT --status 200"),
        str![[r#"
--- standard error
error: no code of Events has the status 200; available: 400, 401, 403, 404, 408, 409, 410, 417, 500, 501
--- exit 2

"#]],
    );
    prints(
        run("list --status many"),
        str![[r#"
--- standard error
error: invalid value 'many' for '--status <STATUS>': invalid digit found in string

For more information, try '--help'.
--- exit 2

"#]],
    );
}
