/** What there is to tell of references that were read, in German; a sentence that is not here does not compile. */
export const germanReferences = {
  "This is longer than {length} characters, no single reference; cut it into its references first.":
    "Das ist länger als {length} Zeichen, keine einzelne Literaturangabe; zerlegen Sie es zuerst in seine Literaturangaben.",
  "There are no words here to read.": "Hier stehen keine Wörter, die zu lesen wären.",
  "This does not look like a reference; hold what was read of it against the text.":
    "Das sieht nicht wie eine Literaturangabe aus; vergleichen Sie das Gelesene mit dem Text.",
  "This line does not look like a reference and was left out: “{line}”":
    "Diese Zeile sieht nicht wie eine Literaturangabe aus und wurde ausgelassen: „{line}“",
  "“{name}” stands uninverted where family names usually come first; its last word was taken for the family name. Check it.":
    "„{name}“ steht nicht umgestellt, wo der Familienname gewöhnlich zuerst kommt; das letzte Wort wurde als Familienname genommen. Prüfen Sie es.",
  "More {people} than are named: the reference says “et al.”":
    "Es sind mehr {people} als genannt: die Literaturangabe sagt „et al.“",
  authors: "Verfasser",
  editors: "Herausgeber",
  translators: "Übersetzer",
  directors: "Regisseure",
  "“{text}” stands where a DOI should, but is none; it was left out.":
    "„{text}“ steht, wo eine DOI stehen sollte, ist aber keine; die Angabe wurde weggelassen.",
  "“{text}” is no valid ISBN: its check digit or length is wrong. It was left out; look at the work's imprint.":
    "„{text}“ ist keine gültige ISBN: Prüfziffer oder Länge stimmt nicht. Sie wurde weggelassen; sehen Sie im Impressum des Werks nach.",
  "The year {year} stands twice in this reference; it was taken once.":
    "Das Jahr {year} steht in dieser Literaturangabe zweimal; es wurde einmal übernommen.",
  "The {field} is stated twice, as “{known}” and as “{value}”; the first was taken. Check it.":
    "Die Angabe {field} steht zweimal da, als „{known}“ und als „{value}“; die erste wurde übernommen. Prüfen Sie es.",
  "The dash stands for the author of the reference above, who was taken.":
    "Der Strich steht für den Verfasser der Literaturangabe darüber; dieser wurde übernommen.",
  "“{word}” stands for a reference above, whose record was taken.":
    "„{word}“ steht für eine Literaturangabe darüber; deren Datensatz wurde übernommen.",
  "Several works of this author stand above; the last was taken. Check it.":
    "Darüber stehen mehrere Werke dieses Verfassers; das letzte wurde übernommen. Prüfen Sie es.",
  "“{word}” points to a reference above, but none there fits.":
    "„{word}“ verweist auf eine Literaturangabe darüber, aber keine dort passt.",
} as const;

/** A sentence on a reference, or a phrase of one, in English. */
export type ReferencePhrase = keyof typeof germanReferences;
