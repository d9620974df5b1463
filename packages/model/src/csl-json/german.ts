/** What there is to tell of CSL-JSON that was read, in German; a sentence that is not here does not compile. */
export const germanItems = {
  "{path} is not stated: the item is read as a document.":
    "{path} ist nicht angegeben: der Eintrag wird als Dokument gelesen.",
  "{path} is {stated}, no type of CSL: the item is read as a document.":
    "{path} ist {stated}, kein Typ von CSL: der Eintrag wird als Dokument gelesen.",
  "{path} is {stated} {value}, no type of CSL: the item is read as a document.":
    "{path} ist {stated} {value}, kein Typ von CSL: der Eintrag wird als Dokument gelesen.",
  "{path} is {stated}, no type of CSL: the item is read as {type}.":
    "{path} ist {stated}, kein Typ von CSL: der Eintrag wird als {type} gelesen.",
  "{path} has no id: it is given one.": "{path} hat keine id und bekommt eine.",
  "{path} is no variable of CSL: it is left out.": "{path} ist keine Variable von CSL: die Angabe ist weggelassen.",
  "The id “{id}” stands for {count} items: give each its own.":
    "Die id „{id}“ steht für {count} Einträge: geben Sie jedem eine eigene.",
  "{path} is {kind} and should be a list of names: check how it was read.":
    "{path} ist {kind} und sollte eine Liste von Namen sein: prüfen Sie, wie es gelesen wurde.",
  "{path} is text and should be a name with family and given: check how it was read.":
    "{path} ist Text und sollte ein Name mit family und given sein: prüfen Sie, wie er gelesen wurde.",
  "{path} is not an EDTF date: “{value}” is left out.": "{path} ist kein EDTF-Datum: „{value}“ ist weggelassen.",
  "{path} is no season: write 1 (spring) to 4 (winter).":
    "{path} ist keine Jahreszeit: schreiben Sie 1 (Frühling) bis 4 (Winter).",
  "{path} is a list of {count} texts where one belongs: only the first is kept.":
    "{path} ist eine Liste von {count} Texten, wo einer hingehört: nur der erste bleibt.",
  "{path} is {kind}, not {expected}: it is left out.":
    "{path} ist {kind}, nicht {expected}: die Angabe ist weggelassen.",
  "{path} is {kind} {value}, not {expected}: it is left out.":
    "{path} ist {kind} {value}, nicht {expected}: die Angabe ist weggelassen.",
  "{path} holds {count} dates: only the first two are kept.":
    "{path} enthält {count} Daten: nur die ersten zwei bleiben.",
  "{path} stands outside of a list: it is read as a year.":
    "{path} steht außerhalb einer Liste: die Angabe wird als Jahr gelesen.",
  "{path} is no month ({value}): only the year is kept.": "{path} ist kein Monat ({value}): nur das Jahr bleibt.",
  "{path} is no day of that month ({value}): it is left out.":
    "{path} ist kein Tag dieses Monats ({value}): die Angabe ist weggelassen.",
  "{path} is no whole number: it is left out.": "{path} ist keine ganze Zahl: die Angabe ist weggelassen.",

  // Where something stands that has no name, what kind of JSON it is, and what belongs there.
  "The value": "Der Wert",
  "The item": "Der Eintrag",
  null: "der Wert null",
  "a list": "eine Liste",
  "an object": "ein Objekt",
  "the truth value": "der Wahrheitswert",
  "the number": "die Zahl",
  text: "Text",
  nothing: "nichts",
  "an item of CSL-JSON (an object with id and type)": "ein Eintrag von CSL-JSON (ein Objekt mit id und type)",
  "a list of names": "eine Liste von Namen",
  "a name with family and given, or literal": "ein Name mit family und given oder mit literal",
  "a date": "ein Datum",
  "text or a number": "Text oder eine Zahl",
  "a list of one or two dates": "eine Liste von einem oder zwei Daten",
} as const;

/** A sentence on CSL-JSON, or a phrase of one, in English. */
export type ItemPhrase = keyof typeof germanItems;
