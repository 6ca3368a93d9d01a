### The JSON interface: its document, and what can go wrong with a call.

## Document

api-title = Yingda 应答
api-description = The acts of a citizen hotline as JSON. Staff sign in for a bearer token; requesters bring the query code of their case. Every writing call brings an Idempotency-Key: the same key does the same thing once. If-Match: "version" refuses a write on a case that has changed since. Failures are problem documents in the language of Accept-Language.
api-sign-in = Sign in and get a bearer token
api-sign-out = End this session
api-queues = My queues with their counts
api-list-cases = A page of a queue, by due date
api-register = Register a submission as a case
api-show-case = A case with its clocks, its timeline and the acts on offer
api-facts = The facts of a case as they stand in the record
api-indicators = Figures beside their published targets
api-behind = The cases behind a figure
api-policy = A closed list of the policy pack
api-file = File a request; answers with its number and query code
api-follow = Follow one’s own request

## Parameters

api-parameter-number = The number of the case
api-parameter-id = The id of the indicator
api-parameter-list = Which list
api-parameter-queue = A queue of one’s role, as named by /queues
api-parameter-state = Only cases in this state
api-parameter-cursor = Where the page before ended, from its next
api-parameter-limit = Cases a page
api-parameter-from = First local day
api-parameter-through = Last local day
api-parameter-unit = Only this unit
api-parameter-idempotency-key = 8 to 128 visible characters; the same key does the same thing once
api-parameter-if-match = The version seen, in quotes
api-parameter-query-code = The query code on the receipt

## Statuses

api-status-200 = Done, or done before under the same key
api-status-201 = Made
api-status-204 = Nothing more to say
api-status-400 = The call cannot be read, or lacks its key
api-status-401 = Not signed in
api-status-403 = Known, but not for this caller
api-status-404 = Nothing there, or nothing this caller may know of
api-status-409 = The key was used for something else
api-status-412 = The case has changed since the version seen
api-status-413 = Too large
api-status-415 = Not application/json
api-status-422 = Fields that do not fit, or a refusal by the rules
api-status-429 = Too many tries; see Retry-After
api-status-500 = Our fault

## Problems

problem-idempotency-key = Idempotency-Key missing
problem-idempotency-key-detail = Send an Idempotency-Key header of 8 to 128 visible ASCII characters; the same key does the same thing once.
problem-if-match = If-Match unreadable
problem-if-match-detail = If-Match must hold the version seen, in quotes, such as "7".
problem-media-type = Not JSON
problem-media-type-detail = Send the body as application/json.
problem-json = Body unreadable
problem-json-detail = The body must be one JSON object of fields.
problem-login = Not signed in
problem-login-detail = Login or password is wrong, or the account is disabled.
problem-page = No such page
problem-page-detail = The cursor, state, dates or page size in the address do not fit.
problem-query-code = No such request
problem-query-code-detail = No request of that number with that query code.
problem-fields = Fields that do not fit
problem-fields-detail = { $count ->
    [one] { $count } field does not fit; see fields.
   *[other] { $count } fields do not fit; see fields.
}
problem-refused = Refused by the rules
problem-stale = The case has changed
problem-stale-detail = You saw version { $seen }; it is now version { $now }. Read it again and decide.
