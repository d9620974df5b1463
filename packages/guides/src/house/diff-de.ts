/** What a house style has otherwise than its base, in German; a sentence that is not here does not compile. */
export const germanHouse = {
  "The day of access is printed wherever it is known.": "Der Tag des Zugriffs wird gedruckt, wo immer er bekannt ist.",
  "The day of access is not printed.": "Der Tag des Zugriffs wird nicht gedruckt.",
  "The place of publication is left out.": "Der Erscheinungsort wird weggelassen.",
  "The address is left out.": "Die Adresse wird weggelassen.",
  "A DOI stands after “{doi}”.": "Eine DOI steht nach „{doi}“.",
  "A source cited again is never shortened to “ibid.” or the like.":
    "Eine erneut zitierte Quelle wird nie zu „ibid.“ oder Ähnlichem gekürzt.",
  "“{option}” is {value} in citations.": "„{option}“ ist in Belegen {value}.",
  "“{option}” is {value} in the bibliography.": "„{option}“ ist in der Bibliographie {value}.",
  "Page ranges are {format}.": "Seitenbereiche sind {format}.",
  "The name of an author's further works is repeated.":
    "Bei weiteren Werken eines Verfassers wird der Name wiederholt.",
  "The name of an author's further works is replaced by “{dash}”.":
    "Bei weiteren Werken eines Verfassers steht „{dash}“ für den Namen.",
  "The term “{name}” ({form}) is “{single}”.": "Der Begriff „{name}“ ({form}) ist „{single}“.",
  "Every record must have {fields}.": "Jeder Datensatz muss {fields} haben.",
  "A record of the type {type} must have {fields}.": "Ein Datensatz vom Typ {type} muss {fields} haben.",
} as const;

/** A sentence on a house style, in English. */
export type HousePhrase = keyof typeof germanHouse;
