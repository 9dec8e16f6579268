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
count-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
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

number-0 = zero
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
number-13 = thirteen
number-14 = fourteen
number-15 = fifteen
number-16 = sixteen
number-17 = seventeen
number-18 = eighteen
number-19 = nineteen
number-20 = twenty
number-21 = twenty-one
number-22 = twenty-two
number-23 = twenty-three
number-24 = twenty-four
number-25 = twenty-five
number-26 = twenty-six
number-27 = twenty-seven
number-28 = twenty-eight
number-29 = twenty-nine
number-30 = thirty
number-31 = thirty-one
number-32 = thirty-two
number-33 = thirty-three
number-34 = thirty-four
number-35 = thirty-five
number-36 = thirty-six
number-37 = thirty-seven
number-38 = thirty-eight
number-39 = thirty-nine
number-40 = forty
number-41 = forty-one
number-42 = forty-two
number-43 = forty-three
number-44 = forty-four
number-45 = forty-five
number-46 = forty-six
number-47 = forty-seven
number-48 = forty-eight
number-49 = forty-nine
number-50 = fifty
number-51 = fifty-one
number-52 = fifty-two
number-53 = fifty-three
number-54 = fifty-four
number-55 = fifty-five
number-56 = fifty-six
number-57 = fifty-seven
number-58 = fifty-eight
number-59 = fifty-nine
number-60 = sixty
number-61 = sixty-one
number-62 = sixty-two
number-63 = sixty-three
number-64 = sixty-four
number-65 = sixty-five
number-66 = sixty-six
number-67 = sixty-seven
number-68 = sixty-eight
number-69 = sixty-nine
number-70 = seventy
number-71 = seventy-one
number-72 = seventy-two
number-73 = seventy-three
number-74 = seventy-four
number-75 = seventy-five
number-76 = seventy-six
number-77 = seventy-seven
number-78 = seventy-eight
number-79 = seventy-nine
number-80 = eighty
number-81 = eighty-one
number-82 = eighty-two
number-83 = eighty-three
number-84 = eighty-four
number-85 = eighty-five
number-86 = eighty-six
number-87 = eighty-seven
number-88 = eighty-eight
number-89 = eighty-nine
number-90 = ninety
number-91 = ninety-one
number-92 = ninety-two
number-93 = ninety-three
number-94 = ninety-four
number-95 = ninety-five
number-96 = ninety-six
number-97 = ninety-seven
number-98 = ninety-eight
number-99 = ninety-nine

# `$amount` is in digits; other languages need `$plural` for the word of the currency.
money = { $currency ->
    [CHF] { $plural ->
       *[other] CHF { $amount }
     }
    [GBP] £{ $amount }
    [USD] US${ $amount }
   *[EUR] €{ $amount }
 }

in-union = in the European Union
in-area = in the European Economic Area
# Countries whose names need an article.
in-country = { $code ->
    [AE] in the { $country }
    [AX] in the { $country }
    [BQ] in the { $country }
    [BS] in the { $country }
    [CC] in the { $country }
    [CF] in the { $country }
    [CK] in the { $country }
    [DO] in the { $country }
    [FK] in the { $country }
    [FM] in the { $country }
    [FO] in the { $country }
    [GB] in the { $country }
    [GM] in the { $country }
    [HM] in the { $country }
    [IM] in the { $country }
    [IO] in the { $country }
    [KM] in the { $country }
    [KY] in the { $country }
    [MH] in the { $country }
    [MP] in the { $country }
    [MV] in the { $country }
    [NL] in the { $country }
    [PH] in the { $country }
    [PN] in the { $country }
    [PS] in the { $country }
    [SB] in the { $country }
    [TC] in the { $country }
    [TF] in the { $country }
    [UM] in the { $country }
    [US] in the { $country }
    [VG] in the { $country }
    [VI] in the { $country }
   *[other] in { $country }
 }

# A text by its language, as the subject of a sentence.
text-in-fr = the French
text-in-en = the English
