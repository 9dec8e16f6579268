# Valeurs en toutes lettres : dates, durées, bornes, événements.

date = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
date-of-month = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

count-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
 }
count-months = { $count } mois
count-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
 }
count-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
count-business-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
 }
count-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
count-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
 }

bound-exact = { $period }
bound-at-most = { $period } au plus
bound-at-least = { $period } au moins

period-from = { $period } à compter { $event }
trigger-collection = de la collecte des données
trigger-last-contact = du dernier contact à l'initiative de la personne
trigger-last-activity = de la dernière activité
trigger-last-visit = de la dernière visite
trigger-end-of-contract = de la fin du contrat
trigger-end-of-relationship = de la fin de la relation
trigger-end-of-studies = de la fin des études
trigger-account-closure = de la fermeture du compte
trigger-receipt-of-request = de la réception de la demande
trigger-publication = de la publication
trigger-consent = du consentement
trigger-withdrawal-of-consent = du retrait du consentement
trigger-deposit = du dépôt du traceur
trigger-decision = de la décision
trigger-application = de la candidature
trigger-order = de la commande
trigger-payment = du paiement
trigger-issue = de l'émission du document
trigger-close-of-financial-year = de la clôture de l'exercice
trigger-conclusion-of-contract = de la conclusion du contrat
trigger-recording = de l'enregistrement
trigger-end-of-procedure = de la fin de la procédure
trigger-objection = de l'opposition
trigger-last-operation = de la dernière opération
trigger-end-of-year = de la fin de l'année civile
trigger-answer = de la réponse à la demande
trigger-payment-default = du défaut de paiement
trigger-connection = de la connexion
trigger-breach = de la violation de données
trigger-death = du décès

lifetime-session = durée de la session

number-0 = zéro
number-1 = un
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix
number-11 = onze
number-12 = douze
number-13 = treize
number-14 = quatorze
number-15 = quinze
number-16 = seize
number-17 = dix-sept
number-18 = dix-huit
number-19 = dix-neuf
number-20 = vingt
number-21 = vingt et un
number-22 = vingt-deux
number-23 = vingt-trois
number-24 = vingt-quatre
number-25 = vingt-cinq
number-26 = vingt-six
number-27 = vingt-sept
number-28 = vingt-huit
number-29 = vingt-neuf
number-30 = trente
number-31 = trente et un
number-32 = trente-deux
number-33 = trente-trois
number-34 = trente-quatre
number-35 = trente-cinq
number-36 = trente-six
number-37 = trente-sept
number-38 = trente-huit
number-39 = trente-neuf
number-40 = quarante
number-41 = quarante et un
number-42 = quarante-deux
number-43 = quarante-trois
number-44 = quarante-quatre
number-45 = quarante-cinq
number-46 = quarante-six
number-47 = quarante-sept
number-48 = quarante-huit
number-49 = quarante-neuf
number-50 = cinquante
number-51 = cinquante et un
number-52 = cinquante-deux
number-53 = cinquante-trois
number-54 = cinquante-quatre
number-55 = cinquante-cinq
number-56 = cinquante-six
number-57 = cinquante-sept
number-58 = cinquante-huit
number-59 = cinquante-neuf
number-60 = soixante
number-61 = soixante et un
number-62 = soixante-deux
number-63 = soixante-trois
number-64 = soixante-quatre
number-65 = soixante-cinq
number-66 = soixante-six
number-67 = soixante-sept
number-68 = soixante-huit
number-69 = soixante-neuf
number-70 = soixante-dix
number-71 = soixante et onze
number-72 = soixante-douze
number-73 = soixante-treize
number-74 = soixante-quatorze
number-75 = soixante-quinze
number-76 = soixante-seize
number-77 = soixante-dix-sept
number-78 = soixante-dix-huit
number-79 = soixante-dix-neuf
number-80 = quatre-vingts
number-81 = quatre-vingt-un
number-82 = quatre-vingt-deux
number-83 = quatre-vingt-trois
number-84 = quatre-vingt-quatre
number-85 = quatre-vingt-cinq
number-86 = quatre-vingt-six
number-87 = quatre-vingt-sept
number-88 = quatre-vingt-huit
number-89 = quatre-vingt-neuf
number-90 = quatre-vingt-dix
number-91 = quatre-vingt-onze
number-92 = quatre-vingt-douze
number-93 = quatre-vingt-treize
number-94 = quatre-vingt-quatorze
number-95 = quatre-vingt-quinze
number-96 = quatre-vingt-seize
number-97 = quatre-vingt-dix-sept
number-98 = quatre-vingt-dix-huit
number-99 = quatre-vingt-dix-neuf

# `$amount` est en chiffres ; `$plural` dit s'il en faut la marque.
money = { $currency ->
    [CHF] { $plural ->
        [one] { $amount } franc suisse
       *[other] { $amount } francs suisses
     }
    [GBP] { $plural ->
        [one] { $amount } livre sterling
       *[other] { $amount } livres sterling
     }
    [USD] { $plural ->
        [one] { $amount } dollar des États-Unis
       *[other] { $amount } dollars des États-Unis
     }
   *[EUR] { $plural ->
        [one] { $amount } euro
       *[other] { $amount } euros
     }
 }

in-union = dans l'Union européenne
in-area = dans l'Espace économique européen
# Les pays féminins, et ceux qui commencent par une voyelle, suivent « en ».
in-country = { $code ->
    [AE] aux { $country }
    [AG] à { $country }
    [AI] à { $country }
    [AS] aux { $country }
    [AW] à { $country }
    [AX] aux { $country }
    [BB] à { $country }
    [BD] au { $country }
    [BF] au { $country }
    [BH] à { $country }
    [BI] au { $country }
    [BJ] au { $country }
    [BL] à { $country }
    [BM] aux { $country }
    [BN] au { $country }
    [BQ] aux { $country }
    [BR] au { $country }
    [BS] aux { $country }
    [BT] au { $country }
    [BV] à l'{ $country }
    [BW] au { $country }
    [BZ] au { $country }
    [CA] au { $country }
    [CC] aux { $country }
    [CD] au { $country }
    [CG] au { $country }
    [CK] aux { $country }
    [CL] au { $country }
    [CM] au { $country }
    [CR] au { $country }
    [CU] à { $country }
    [CV] à { $country }
    [CW] à { $country }
    [CX] à l'{ $country }
    [CY] à { $country }
    [DJ] à { $country }
    [DK] au { $country }
    [DM] à la { $country }
    [EH] au { $country }
    [FJ] aux { $country }
    [FK] aux { $country }
    [FM] aux { $country }
    [FO] aux { $country }
    [GA] au { $country }
    [GB] au { $country }
    [GD] à la { $country }
    [GG] à { $country }
    [GH] au { $country }
    [GI] à { $country }
    [GL] au { $country }
    [GT] au { $country }
    [GU] à { $country }
    [GY] au { $country }
    [HK] à { $country }
    [HM] aux { $country }
    [HN] au { $country }
    [HT] à { $country }
    [IM] à l'{ $country }
    [IO] dans le { $country }
    [JE] à { $country }
    [JP] au { $country }
    [KE] au { $country }
    [KG] au { $country }
    [KH] au { $country }
    [KI] aux { $country }
    [KM] aux { $country }
    [KN] à { $country }
    [KW] au { $country }
    [KY] aux { $country }
    [KZ] au { $country }
    [LA] au { $country }
    [LB] au { $country }
    [LC] à { $country }
    [LI] au { $country }
    [LK] au { $country }
    [LR] au { $country }
    [LS] au { $country }
    [LU] au { $country }
    [MA] au { $country }
    [MC] à { $country }
    [ME] au { $country }
    [MF] à { $country }
    [MG] à { $country }
    [MH] aux { $country }
    [ML] au { $country }
    [MM] au { $country }
    [MN] au { $country }
    [MO] à { $country }
    [MP] aux { $country }
    [MS] à { $country }
    [MT] à { $country }
    [MU] à { $country }
    [MV] aux { $country }
    [MW] au { $country }
    [MX] au { $country }
    [MZ] au { $country }
    [NE] au { $country }
    [NF] à l'{ $country }
    [NG] au { $country }
    [NI] au { $country }
    [NL] aux { $country }
    [NP] au { $country }
    [NR] à { $country }
    [NU] à { $country }
    [OM] à { $country }
    [PA] au { $country }
    [PE] au { $country }
    [PH] aux { $country }
    [PK] au { $country }
    [PM] à { $country }
    [PN] aux { $country }
    [PR] à { $country }
    [PS] dans les { $country }
    [PT] au { $country }
    [PW] aux { $country }
    [PY] au { $country }
    [QA] au { $country }
    [RE] à { $country }
    [RW] au { $country }
    [SB] aux { $country }
    [SC] aux { $country }
    [SD] au { $country }
    [SG] à { $country }
    [SH] à { $country }
    [SJ] au { $country }
    [SM] à { $country }
    [SN] au { $country }
    [SR] au { $country }
    [SS] au { $country }
    [ST] à { $country }
    [SV] au { $country }
    [SX] à { $country }
    [TC] aux { $country }
    [TD] au { $country }
    [TF] dans les { $country }
    [TG] au { $country }
    [TJ] au { $country }
    [TK] aux { $country }
    [TL] au { $country }
    [TM] au { $country }
    [TO] aux { $country }
    [TT] à { $country }
    [TV] aux { $country }
    [TW] à { $country }
    [UM] aux { $country }
    [US] aux { $country }
    [VA] au { $country }
    [VC] à { $country }
    [VE] au { $country }
    [VG] aux { $country }
    [VI] aux { $country }
    [VN] au { $country }
    [VU] au { $country }
    [WF] à { $country }
    [WS] aux { $country }
    [YE] au { $country }
    [YT] à { $country }
    [ZW] au { $country }
   *[other] en { $country }
 }

# Un texte désigné par sa langue, sujet d'une phrase.
text-in-fr = le français
text-in-en = l'anglais
