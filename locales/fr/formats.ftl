### À quoi doit ressembler le texte d'une valeur, et comment les valeurs se disent.

format-country = `{ $value }` n'est pas un code de pays ISO 3166-1 : deux lettres capitales, comme `FR`, ou `*`
format-date = `{ $value }` n'est pas une date : écrivez l'année, le mois et le jour, comme `2026-01-31`
format-date-impossible = `{ $value }` n'est pas un jour du calendrier
format-duration = `{ $value }` n'est pas une durée ISO 8601 : écrivez `P3Y` pour trois ans, `P13M` pour treize mois, `P10D` pour dix jours, `PT72H` pour 72 heures
format-duration-zero = une durée nulle n'a pas de sens : `{ $value }`
format-email = `{ $value }` n'est pas une adresse électronique
format-file = ce fichier contient une valeur que sa clé ne peut recevoir
format-host = `{ $value }` n'est pas un nom de domaine : écrivez-le sans `https://` ni chemin, comme `www.example.org`
format-lifetime = `{ $value }` n'est pas une durée de vie : écrivez `session`, ou une durée ISO 8601 comme `P13M`
format-money = `{ $value }` n'est pas un montant : écrivez le nombre puis la devise, comme `9041900 EUR` ou `1500.50 EUR`
format-phone = `{ $value }` n'est pas un numéro de téléphone : écrivez-le avec l'indicatif de son pays, comme `+33 1 53 73 22 22`
format-range = `{ $value }` n'est pas un nombre entier de { $least } à { $most }
format-rna = `{ $value }` n'est pas un numéro du répertoire national des associations : W et neuf chiffres
format-siren = `{ $value }` n'est pas un SIREN : neuf chiffres
format-siren-checksum = la clé du SIREN `{ $value }` est fausse : un chiffre est mal saisi
format-siret = `{ $value }` n'est pas un SIRET : quatorze chiffres
format-siret-checksum = la clé du SIRET `{ $value }` est fausse : un chiffre est mal saisi
format-territory = `{ $value }` n'est pas un territoire : écrivez `EU` pour l'Union européenne, `EEA` pour l'Espace économique européen, ou un code de pays ISO 3166-1 comme `MC`
format-url = `{ $value }` n'est pas une adresse internet : écrivez-la en entier, comme `https://www.example.org/confidentialite`
format-url-password = `{ $value }` contient un nom d'utilisateur ou un mot de passe
format-url-scheme = `{ $value }` ne commence pas par `https://` ou `http://`
format-vat = `{ $value }` n'est pas un numéro de TVA intracommunautaire
format-vat-checksum = la clé du numéro de TVA `{ $value }` est fausse : un chiffre est mal saisi
format-vat-prefix = le numéro de TVA `{ $value }` n'a pas le préfixe de son pays, comme `FR`

duration-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
duration-months = { $n } mois
duration-weeks = { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
}
duration-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
duration-business-days = { $n ->
    [one] { $n } jour ouvré
   *[other] { $n } jours ouvrés
}
duration-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}
