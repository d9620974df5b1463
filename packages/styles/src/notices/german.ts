/** What there is to tell of a style that was found, in German; a sentence that is not here does not compile. */
export const germanNotices = {
  "No style at hand is {name}, so it is made from {base}, which it follows.":
    "Kein vorhandener Stil ist {name}; er wird deshalb aus {base} gemacht, dem er folgt.",
  "No style at hand is {name}, so it is made from {base}, with one change of Citable's own.":
    "Kein vorhandener Stil ist {name}; er wird deshalb aus {base} gemacht, mit einer eigenen Änderung von Citable.",
  "No style at hand is {name}, so it is made from {base}, with {count} changes of Citable's own.":
    "Kein vorhandener Stil ist {name}; er wird deshalb aus {base} gemacht, mit {count} eigenen Änderungen von Citable.",
  "No style at hand is {name}, so it is made from {base}, whose style states no edition.":
    "Kein vorhandener Stil ist {name}; er wird deshalb aus {base} gemacht, dessen Stil keine Ausgabe nennt.",
  "No style at hand is {name}, so it is made from {base}, whose style states no edition, with one change of Citable's own.":
    "Kein vorhandener Stil ist {name}; er wird deshalb aus {base} gemacht, dessen Stil keine Ausgabe nennt, mit einer eigenen Änderung von Citable.",
  "No style at hand is {name}, so it is made from {base}, whose style states no edition, with {count} changes of Citable's own.":
    "Kein vorhandener Stil ist {name}; er wird deshalb aus {base} gemacht, dessen Stil keine Ausgabe nennt, mit {count} eigenen Änderungen von Citable.",
  "Not changed: {left}.": "Nicht geändert: {left}.",
  "“{name}” stands for {edition}; the style “{title}” is asked for as {address}.":
    "„{name}“ steht für {edition}; der Stil „{title}“ ist unter {address} zu haben.",
  "“{id}” is not at hand under this id; {name} (“{used}”) is used.":
    "„{id}“ ist unter dieser Kennung nicht vorhanden; verwendet wird {name} („{used}“).",
  "“{id}” is now “{now}” ({title}).": "„{id}“ heißt jetzt „{now}“ ({title}).",
  "That is not the edition asked for.": "Das ist nicht die gewünschte Ausgabe.",
  "That is not the edition asked for; {name} can be had by that name.":
    "Das ist nicht die gewünschte Ausgabe; {name} ist unter diesem Namen zu haben.",
  "Its parent {address} is now “{id}”.": "Der Stil {address}, von dem er abhängt, heißt jetzt „{id}“.",
  "No source has the locale {locale}, nor en-US; terms and dates have no words.":
    "Keine Quelle hat die Sprache {locale} oder en-US; Begriffe und Daten bleiben ohne Wörter.",
  "No source has the locale {locale}; {used} is used.": "Keine Quelle hat die Sprache {locale}; verwendet wird {used}.",

  // What overlays leave as it is.
  "media other than “Web” and “Print” are printed only if the record has them":
    "andere Medien als „Web“ und „Print“ stehen nur da, wenn der Datensatz sie hat",
  "prepositions of five letters and more keep their small letters in titles (8.160)":
    "Präpositionen aus fünf und mehr Buchstaben werden in Titeln weiter kleingeschrieben (8.160)",
  "the place of a book from before 1900 is left out too (14.31)":
    "auch bei einem Buch aus der Zeit vor 1900 fehlt der Ort (14.31)",
  "a full date repeats the year that stands after the author":
    "ein volles Datum wiederholt das Jahr, das nach dem Verfasser steht",
  "the marks for preprints, data sets and archives, and the place of their numbers":
    "die Kennzeichen für Preprints, Datensätze und Archive und die Stelle ihrer Nummern",
  "the points of abbreviated titles of journals": "die Punkte abgekürzter Zeitschriftentitel",
  "an estimated year, which the style of 2025 takes from the date of access":
    "ein geschätztes Jahr, das der Stil von 2025 dem Datum des Zugriffs entnimmt",
  "that all of four authors and more may be listed (NBR 6023:2018, 8.1.1.2)":
    "dass auch vier und mehr Verfasser alle genannt werden dürfen (NBR 6023:2018, 8.1.1.2)",
  "what else the editions have otherwise of cases, statutes and web pages":
    "was die Ausgaben bei Urteilen, Gesetzen und Webseiten sonst anders haben",
} as const;

/** A sentence on a style, or a phrase of one, in English. */
export type NoticePhrase = keyof typeof germanNotices;
