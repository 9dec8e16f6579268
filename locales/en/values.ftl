# Values in words: dates, periods, bounds, events.

date = { $day } { $month } { $year }
date-of-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

count-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
count-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
 }
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
count-business-days = { $count ->
    [one] { $count } business day
   *[other] { $count } business days
 }
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }

bound-exact = { $period }
bound-at-most = at most { $period }
bound-at-least = at least { $period }

period-from = { $period } from { $event }
trigger-collection = the collection of the data
trigger-last-contact = the last contact initiated by the person
trigger-last-activity = the last activity
trigger-last-visit = the last visit
trigger-end-of-contract = the end of the contract
trigger-end-of-relationship = the end of the relationship
trigger-end-of-studies = the end of the studies
trigger-account-closure = the closure of the account
trigger-receipt-of-request = receipt of the request
trigger-publication = publication
trigger-consent = consent
trigger-withdrawal-of-consent = the withdrawal of consent
trigger-deposit = the setting of the tracker
trigger-decision = the decision
trigger-application = the application
trigger-order = the order
trigger-payment = payment
trigger-issue = the issue of the document
trigger-close-of-financial-year = the close of the financial year
trigger-conclusion-of-contract = the conclusion of the contract
trigger-recording = the recording
trigger-end-of-procedure = the end of the procedure
trigger-objection = the objection
trigger-last-operation = the last operation
trigger-end-of-year = the end of the calendar year
trigger-answer = the answer to the request
trigger-payment-default = the default of payment
trigger-connection = the connection
trigger-breach = the data breach
trigger-death = death

lifetime-session = duration of the session
