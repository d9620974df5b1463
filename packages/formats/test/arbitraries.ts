import {
  dateVariables,
  type DatePoint,
  type DateValue,
  type Item,
  itemTypes,
  type Name,
  nameVariables,
  numberVariables,
  type PersonName,
  textVariables,
} from "@citable/model";
import fc from "fast-check";

const tricky = fc.constantFrom(
  "van der Vlist",
  "d'Aubignac",
  "al-One",
  "Jean de",
  "Sun and Moon",
  "Doe, Jane",
  "<i>Aves</i> & co.",
  '<span class="nocase">DNA</span>',
  "$x^2$ for $5 -- {a} \\b",
  "12-15",
  "a|b [[c]] {{d}} ''e''",
  "TY  - BOOK",
  "line\nbreak",
);
const filled = fc.oneof(fc.string({ minLength: 1, unit: "grapheme" }), tricky).filter((text) => text.trim() !== "");
const part = filled.map((text) => text.replaceAll(/\s+/g, " ").trim());

const year = fc.oneof(fc.integer({ min: 1400, max: 2100 }), fc.integer({ min: -3000, max: -1 }));
const points: fc.Arbitrary<DatePoint> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, season: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
);
const dates: fc.Arbitrary<DateValue> = fc.oneof(
  fc
    .tuple(points, fc.option(fc.oneof(points, fc.constant("open" as const)), { nil: undefined }), fc.boolean())
    .map(([start, end, circa]) => ({
      kind: "calendar" as const,
      start,
      ...(end === undefined ? {} : { end }),
      ...(circa ? { circa } : {}),
    })),
  part.map((literal) => ({ kind: "literal" as const, literal })),
);

const kind = fc.constant("person" as const);
/** Names of persons with any of their parts. */
export const personNames: fc.Arbitrary<PersonName> = fc.oneof(
  fc.record({ kind, family: part }),
  fc.record({ kind, given: part }),
  fc.record(
    { kind, family: part, given: part, droppingParticle: part, nonDroppingParticle: part, suffix: part },
    { requiredKeys: ["kind", "family", "given"] },
  ),
);
const names: fc.Arbitrary<Name> = fc.oneof(
  personNames,
  part.map((literal) => ({ kind: "literal" as const, literal })),
);

function someOf<Value>(
  keys: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Record<string, Value>>> {
  return fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 });
}

const fields = [...textVariables, ...numberVariables].filter((name) => name !== "language" && name !== "event");

/** Items of all types with a few variables of each kind, hard ones among them. */
export const items: fc.Arbitrary<Item> = fc
  .record({
    id: part,
    type: fc.constantFrom(...itemTypes),
    fields: someOf(fields, filled),
    names: someOf(nameVariables, fc.array(names, { minLength: 1, maxLength: 3 })),
    dates: someOf(dateVariables, dates),
    language: fc.constantFrom(undefined, "en", "en-US", "de", "zh-Hans"),
  })
  .map(({ id, type, language, ...groups }) => {
    const stated = language === undefined ? {} : { language };
    return { id, type, ...stated, ...groups, fields: { ...groups.fields, ...stated } };
  });
