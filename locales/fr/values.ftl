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
