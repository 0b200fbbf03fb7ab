//! The error codes of the Hubster REST API: 194 codes of four services, 14 statuses.
//!
//! The codes, their statuses and their English descriptions come from the API's own
//! documentation. Twenty-four numbers occur in all four services with the same text, which is
//! written once (`common-000105`). Status 404 is not in the documentation's table of
//! statuses, although four codes use it: it is added here.

use crate::catalog::Body;
use crate::problem::hubster::HubsterBody;

/// The body that the documentation of the Hubster API describes: the number of each code, and the
/// code at the end of its text. Its schema is `docs/schemas/hubster.json`.
///
/// Another catalog selects it with the clause `body hubster` of [`catalog!`](crate::catalog).
pub const BODY: Body = Body::new(&HubsterBody);

crate::catalog! {
    mod hubster in "locales/"
        body hubster
        services { IDT "Identity", PRT "Portal", ENG "Engine", EVT "Events" }
        statuses { 200, 201, 400, 401, 403, 404, 408, 409, 410, 417, 429, 500, 501, 503 }
    {
        IDT000100 500 = "common-000100";
        IDT000101 403 = "common-000101";
        IDT000102 401 = "common-000102";
        IDT000103 501 = "common-000103";
        IDT000104 410 = "common-000104";
        IDT000105 404 = "common-000105";
        IDT000106 409 = "common-000106";
        IDT000107 417 = "common-000107";
        IDT000108 408 = "common-000108";
        IDT000109 417 = "common-000109";
        IDT000110 403 = "common-000110";
        IDT000200 400 = "common-000200";
        IDT000201 400 = "common-000201";
        IDT000202 400 = "common-000202";
        IDT000203 400 = "common-000203";
        IDT000204 400 = "common-000204";
        IDT000205 400 = "common-000205";
        IDT000206 400 = "common-000206";
        IDT000207 400 = "common-000207";
        IDT000208 400 = "common-000208";
        IDT000209 400 = "common-000209";
        IDT000210 400 = "common-000210";
        IDT000211 400 = "common-000211";
        IDT000212 400 = "common-000212";
        IDT000300 400;
        IDT000301 400;
        IDT000302 400;
        IDT000303 400;
        IDT000397 400;
        IDT005000 400;
        IDT005001 400;
        IDT005002 400;
        IDT005003 400;
        IDT005004 400;
        IDT005005 400;
        IDT005096 400;
        IDT005097 400;
        IDT005100 400;
        IDT005101 400;
        IDT005102 400;
        IDT005200 400;
        IDT005201 400;
        IDT005202 400;
        IDT005203 400;
        IDT005204 400;
        IDT005205 400;
        IDT005206 400;
        IDT005207 400;
        IDT005208 400;
        IDT005297 400;
        IDT005300 400;
        IDT005301 400;
        IDT005397 400;
        IDT005400 400;
        IDT005401 400;
        IDT005402 400;
        IDT005497 400;
        IDT005500 400;
        IDT005501 400;
        IDT005502 400;
        PRT000100 500 = "common-000100";
        PRT000101 403 = "common-000101";
        PRT000102 401 = "common-000102";
        PRT000103 501 = "common-000103";
        PRT000104 410 = "common-000104";
        PRT000105 404 = "common-000105";
        PRT000106 409 = "common-000106";
        PRT000107 417 = "common-000107";
        PRT000108 408 = "common-000108";
        PRT000109 417 = "common-000109";
        PRT000110 403 = "common-000110";
        PRT000200 400 = "common-000200";
        PRT000201 400 = "common-000201";
        PRT000202 400 = "common-000202";
        PRT000203 400 = "common-000203";
        PRT000204 400 = "common-000204";
        PRT000205 400 = "common-000205";
        PRT000206 400 = "common-000206";
        PRT000207 400 = "common-000207";
        PRT000208 400 = "common-000208";
        PRT000209 400 = "common-000209";
        PRT000210 400 = "common-000210";
        PRT000211 400 = "common-000211";
        PRT000212 400 = "common-000212";
        PRT000300 400;
        PRT000301 400;
        PRT000302 400;
        PRT000303 400;
        PRT000304 400;
        PRT000305 400;
        PRT000306 400;
        PRT000307 400;
        PRT000308 400;
        PRT000400 400;
        PRT000401 400;
        PRT000599 400;
        PRT000600 400;
        PRT000699 400;
        PRT000700 400;
        PRT000701 400;
        PRT000799 400;
        ENG000100 500 = "common-000100";
        ENG000101 403 = "common-000101";
        ENG000102 401 = "common-000102";
        ENG000103 501 = "common-000103";
        ENG000104 410 = "common-000104";
        ENG000105 404 = "common-000105";
        ENG000106 409 = "common-000106";
        ENG000107 417 = "common-000107";
        ENG000108 408 = "common-000108";
        ENG000109 417 = "common-000109";
        ENG000110 403 = "common-000110";
        ENG000200 400 = "common-000200";
        ENG000201 400 = "common-000201";
        ENG000202 400 = "common-000202";
        ENG000203 400 = "common-000203";
        ENG000204 400 = "common-000204";
        ENG000205 400 = "common-000205";
        ENG000206 400 = "common-000206";
        ENG000207 400 = "common-000207";
        ENG000208 400 = "common-000208";
        ENG000209 400 = "common-000209";
        ENG000210 400 = "common-000210";
        ENG000211 400 = "common-000211";
        ENG000212 400 = "common-000212";
        ENG002000 400;
        ENG002001 400;
        ENG002002 400;
        ENG003000 400;
        ENG003001 400;
        ENG003002 400;
        ENG005000 400;
        ENG005001 400;
        ENG005002 400;
        ENG005003 400;
        ENG005004 400;
        ENG005015 400;
        ENG005020 400;
        ENG005021 400;
        ENG005023 400;
        ENG005024 400;
        ENG005500 400;
        ENG005501 400;
        ENG006000 400;
        ENG006500 400;
        ENG006501 400;
        ENG006502 400;
        ENG006503 400;
        ENG007500 400;
        ENG007501 400;
        ENG007502 400;
        ENG007510 400;
        ENG007511 400;
        ENG007512 400;
        ENG008000 400;
        ENG008001 400;
        ENG008002 400;
        ENG008500 400;
        ENG008501 400;
        ENG008502 400;
        ENG008503 400;
        ENG009000 400;
        ENG009001 400;
        ENG009200 400 (command);
        ENG009201 400;
        ENG009202 400;
        ENG009299 400;
        EVT000100 500 = "common-000100";
        EVT000101 403 = "common-000101";
        EVT000102 401 = "common-000102";
        EVT000103 501 = "common-000103";
        EVT000104 410 = "common-000104";
        EVT000105 404 = "common-000105";
        EVT000106 409 = "common-000106";
        EVT000107 417 = "common-000107";
        EVT000108 408 = "common-000108";
        EVT000109 417 = "common-000109";
        EVT000110 403 = "common-000110";
        EVT000200 400 = "common-000200";
        EVT000201 400 = "common-000201";
        EVT000202 400 = "common-000202";
        EVT000203 400 = "common-000203";
        EVT000204 400 = "common-000204";
        EVT000205 400 = "common-000205";
        EVT000206 400 = "common-000206";
        EVT000207 400 = "common-000207";
        EVT000208 400 = "common-000208";
        EVT000209 400 = "common-000209";
        EVT000210 400 = "common-000210";
        EVT000211 400 = "common-000211";
        EVT000212 400 = "common-000212";
        EVT001000 400;
        EVT001001 400;
        EVT001002 400;
    }
}

pub use hubster::*;
