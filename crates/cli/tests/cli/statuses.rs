use snapbox::str;

use crate::{prints, run};

#[test]
fn a_table() {
    prints(
        run("statuses"),
        str![[r#"
Status  Description
200     OK response is correct. The body of the response will include the data
        requested.
201     OK response is correct. No response content will be returned.
400     Bad request. The body of the response will have more info.
401     Unauthorized. Your token is invalid.
403     Forbidden. You do not have access to the requested resource.
404     Not found. The requested resource does not exist.
408     Timed out. Your request was timed out.
409     Conflict. Your request has caused a conflict.
410     Not available. The request you are trying to invoke is no longer
        available.
417     Expectation Failed. The operation was aborted.
429     Too many requests. You have reached your API usage limits.
500     Internal server error. There was an internal issue with the Hubster
        service.
501     Not implemented. The service you requested is not implemented.
503     Service unavailable. The Hubster service is unavailable.

"#]],
    );
    prints(
        run("statuses --locale fr"),
        str![[r#"
Status  Description
200     OK. La réponse est correcte. Le corps de la réponse contient les données
        demandées.
201     OK. La réponse est correcte. Aucun contenu n’est renvoyé dans la
        réponse.
400     Requête incorrecte. Le corps de la réponse contient des informations
        complémentaires.
401     Non autorisé. Votre jeton n’est pas valide.
403     Accès interdit. Vous n’avez pas accès à la ressource demandée.
404     Introuvable. La ressource demandée n’existe pas.
408     Délai d’attente dépassé. Votre requête a dépassé le délai d’attente.
409     Conflit. Votre requête a provoqué un conflit.
410     Non disponible. La requête que vous tentez d’exécuter n’est plus
        disponible.
417     Condition attendue non satisfaite. L’opération a été abandonnée.
429     Trop de requêtes. Vous avez atteint vos limites d’utilisation de l’API.
500     Erreur interne du serveur. Un problème interne s’est produit dans le
        service Hubster.
501     Non implémenté. Le service que vous avez demandé n’est pas implémenté.
503     Service indisponible. Le service Hubster est indisponible.

"#]],
    );
}

#[test]
fn json() {
    prints(
        run("statuses --format json"),
        str![[r#"
[
{"status":200,"description":"OK response is correct. The body of the response will include the data requested.","locale":"en"},
{"status":201,"description":"OK response is correct. No response content will be returned.","locale":"en"},
{"status":400,"description":"Bad request. The body of the response will have more info.","locale":"en"},
{"status":401,"description":"Unauthorized. Your token is invalid.","locale":"en"},
{"status":403,"description":"Forbidden. You do not have access to the requested resource.","locale":"en"},
{"status":404,"description":"Not found. The requested resource does not exist.","locale":"en"},
{"status":408,"description":"Timed out. Your request was timed out.","locale":"en"},
{"status":409,"description":"Conflict. Your request has caused a conflict.","locale":"en"},
{"status":410,"description":"Not available. The request you are trying to invoke is no longer available.","locale":"en"},
{"status":417,"description":"Expectation Failed. The operation was aborted.","locale":"en"},
{"status":429,"description":"Too many requests. You have reached your API usage limits.","locale":"en"},
{"status":500,"description":"Internal server error. There was an internal issue with the Hubster service.","locale":"en"},
{"status":501,"description":"Not implemented. The service you requested is not implemented.","locale":"en"},
{"status":503,"description":"Service unavailable. The Hubster service is unavailable.","locale":"en"}
]

"#]],
    );
}
