### The error codes of the Hubster REST API: the descriptions in English, the source locale.
### What a code is called and its HTTP status stand in src/hubster.rs, one line a code.

## Statuses

status-200 = OK response is correct. The body of the response will include the data requested.
status-201 = OK response is correct. No response content will be returned.
status-400 = Bad request. The body of the response will have more info.
status-401 = Unauthorized. Your token is invalid.
status-403 = Forbidden. You do not have access to the requested resource.
# Not in the source document, which uses 404 for four codes (*000105); added by this catalog.
status-404 = Not found. The requested resource does not exist.
status-408 = Timed out. Your request was timed out.
status-409 = Conflict. Your request has caused a conflict.
status-410 = Not available. The request you are trying to invoke is no longer available.
status-417 = Expectation Failed. The operation was aborted.
status-429 = Too many requests. You have reached your API usage limits.
status-500 = Internal server error. There was an internal issue with the Hubster service.
status-501 = Not implemented. The service you requested is not implemented.
status-503 = Service unavailable. The Hubster service is unavailable.

## Shared by the four services: common-000105 is the text of IDT000105, PRT000105, ENG000105 and EVT000105

common-000100 = System Error.
common-000101 = Forbidden.
common-000102 = Unauthorized access.
common-000103 = Requested operation is not implemented.
common-000104 = Requested resource or operation is not available.
common-000105 = Requested resource was not found.
common-000106 = Resource you are trying to create already exists.
common-000107 = Current request or operation is not valid.
common-000108 = Request took too long to execute and timed out.
common-000109 = Requested action was aborted.
common-000110 = Requested action is not allowed.
common-000200 = Required query parameter was not supplied.
common-000201 = One or more parameters have invalid format.
common-000202 = Please correct supplied format for used parameter(s).
common-000203 = Provided `GUID` has bad format.
common-000204 = Provided date has bad format.
common-000205 = One or more parameters have invalid date format.
common-000206 = Provided parameter value is not supported (out of range).
common-000207 = Provided parameter is out of predefined range.
common-000208 = Provided parameter has to be greater than zero.
common-000209 = Parameter must be greater than or equal to zero.
common-000210 = Invalid Number format provided.
common-000211 = Invalid email format provided.
common-000212 = Criteria parameter is required when supplying a `searchBy` parameter.

## Identity

IDT000300 = Token request root body was empty.
IDT000301 = Token request is missing required property.
IDT000302 = Token request operation has failed while authenticating user.
IDT000303 = Token request has invalid client scopes.
IDT000397 = Token request could not find `Client`.
IDT005000 = User request root body was empty.
IDT005001 = User request required property is missing.
IDT005002 = User email is not in proper format.
IDT005003 = User request can have only one claim of type `name`.
IDT005004 = User provider type is not supported.
IDT005005 = User is not allowed to manage password through Hubster's Identity Server.
IDT005096 = User `name` is already taken.
IDT005097 = User not found.
IDT005100 = Claim type is missing.
IDT005101 = Claim type is not allowed.
IDT005102 = Claim/value has been defined more than once and is not permissible.
IDT005200 = Client request root body was empty.
IDT005201 = Client request required property is missing.
IDT005202 = Client must contain at least one `Scope`.
IDT005203 = Client duplicate scopes detected.
IDT005204 = Client scopes cannot contain any empty strings.
IDT005205 = Specified client scope does not exist.
IDT005206 = Client `Id` already exists.
IDT005207 = Client `tenant Id` does not exist.
IDT005208 = Client token name already exists.
IDT005297 = Client not found.
IDT005300 = Client secret empty root body was supplied.
IDT005301 = Client secret required property is missing.
IDT005397 = Client secret not found.
IDT005400 = Tenant empty root body was supplied.
IDT005401 = Tenant required property is missing.
IDT005402 = Tenant already exists.
IDT005497 = Tenant not found.
IDT005500 = External login request root body was empty.
IDT005501 = External login required property is missing.
IDT005502 = External login does not support specified authentication provider.

## Portal

PRT000300 = Root body section is missing.
PRT000301 = Required property is missing.
PRT000302 = Property has an invalid type.
PRT000303 = Validation failed. Property not supported.
PRT000304 = Request parameter has bad format. Expected to be a valid `decimal` value.
PRT000305 = Request parameter has bad format. Expected to be a valid `GUID` value.
PRT000306 = Request collection must contain one or more elements.
PRT000307 = Message was empty.
PRT000308 = Request body must contain Location, either an address and/or latitude/longitude coordinates.
PRT000400 = Tenant already exists.
PRT000401 = User already exists.
PRT000599 = User not found.
PRT000600 = Name already exists.
PRT000699 = Hub not found.
PRT000700 = An integration with the same name already exists.
PRT000701 = An integration with the same name has already been assigned to a hub. You can only add this channel once across all hubs.
PRT000799 = Integration not found.

## Engine

ENG002000 = Provided tenant is invalid.
ENG002001 = Your account is disabled.
ENG002002 = Account evaluation period has expired.
ENG003000 = Conversation request requires `body` to be present.
ENG003001 = Conversation request is missing required property.
ENG003002 = Conversation request parameter has bad format. Expected to be a valid `GUID` value.
ENG005000 = Direct Inbound request requires `body` to be present.
ENG005001 = Direct Inbound request is missing required property.
ENG005002 = Direct Inbound request does not support provided property.
ENG005003 = Direct Inbound request must contain one of the following sections: `root.message` or `root.action`.
ENG005004 = Direct Inbound request can only contain one root with the following sections: `root.message` or `root.action`.
ENG005015 = Direct Inbound request collection must contain one or more elements.
ENG005020 = Direct Inbound request parameter has bad format. Expected to be a valid `GUID` value.
ENG005021 = Direct Inbound request parameter has bad format. Expected to be a valid `decimal` value.
ENG005023 = Direct Inbound request body was empty.
ENG005024 = Direct Inbound request body must contain `Location`, either an `address` and/or `latitude/longitude` coordinates.
ENG005500 = Hub does not exist.
ENG005501 = Provided Hub does not have any Agent or Bot integration configured to receive or interact with customer messages.
ENG006000 = Provided integration does not exist.
ENG006500 = Provided conversation does not exist.
ENG006501 = Customer is no longer responding to messages.
ENG006502 = Your Hubster integration has been terminated and is no longer active. Please contact your Administrator.
ENG006503 = Conversation was paused.
ENG007500 = Conversation encountered a web related issue.
ENG007501 = Conversation encountered a web security related issue.
ENG007502 = Conversation encountered a runtime related issue.
ENG007510 = Customer failed to receive your message. This was due to an unauthorized issue on their end. Please check with your Administrator.
ENG007511 = A web related issue was detected on Hub.
ENG007512 = An unreachable web-endpoint was detected on Hub.
ENG008000 = Message Spark encountered a web related issue.
ENG008001 = Message Spark encountered a web security related issue.
ENG008002 = Message Spark encountered a runtime related issue.
ENG008500 = No upload files were provided.
ENG008501 = Invalid `URL` was provided.
ENG008502 = File you submitted was not received by the other party.
ENG008503 = The other party tried to send you a file but failed.
ENG009000 = Invalid command. You must have an actual command in front of the double colon e.g. `::mycommand [args]...`
ENG009001 = Unknown command.
# $command (String) - name of the command the person typed, such as `trans`
ENG009200 = Command was not found. Please type `::{ $command } --list` to see the full list of available commands.
ENG009201 = No commands have been configured for this hub.
ENG009202 = No commands were found for the category.
ENG009299 = There was an error while executing command. Please contact technical support.

## Events

EVT001000 = Missing conversation id (cid).
EVT001001 = Missing integration Id (iId).
EVT001002 = Access forbidden to this conversation.
