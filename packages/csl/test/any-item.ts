import { dateVariables, itemTypes, nameVariables, numberVariables, textVariables } from "@citable/model";
import type { DatePoint, DateValue, Item, Name } from "@citable/model";
import fc from "fast-check";

/** Words that fields should survive: markup, quotation marks, punctuation, scripts of both directions. */
const pieces = [
  "<i> </i> <b>x</b> <script> “ ” ' \" . , ? : a Ash 12-15 &amp; < & é שלום 漢字 👩‍👧 *_ [x] H<sub>2</sub>O and van",
  "\u00a0",
].flatMap((line) => [...line.split(" "), " "]);

const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((some) => some.join("")),
    fc.string({ minLength: 1, unit: "grapheme" }),
  )
  .filter((text) => text.trim() !== "");

const parts = fc.record(
  { given: words, droppingParticle: words, nonDroppingParticle: words, suffix: words, commaSuffix: fc.constant(true) },
  { requiredKeys: [] },
);

const names: fc.Arbitrary<readonly Name[]> = fc.array(
  fc.oneof(
    fc.tuple(words, parts).map(([family, more]): Name => ({ kind: "person", family, ...more })),
    words.map((given): Name => ({ kind: "person", given })),
    words.map((literal): Name => ({ kind: "literal", literal })),
  ),
  { minLength: 1, maxLength: 4 },
);

const year = fc
  .oneof(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -999_999, max: 999_999 }))
  .filter(Boolean);
const month = fc.integer({ min: 1, max: 12 });

const points: fc.Arbitrary<DatePoint> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, season: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ year, month }),
  fc.record({ year, month, day: fc.integer({ min: 1, max: 28 }) }),
);

const dates: fc.Arbitrary<DateValue> = fc.oneof(
  points.map((start): DateValue => ({ kind: "calendar", start })),
  fc
    .tuple(points, fc.oneof(points, fc.constant("open" as const)))
    .map(([start, end]): DateValue => ({ kind: "calendar", start, end, circa: true })),
  words.map((literal): DateValue => ({ kind: "literal", literal })),
);

/** Some of the variables, each with a value. */
function someOf<Key extends string, Value>(
  keys: readonly Key[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<Key, Value>>> {
  return fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 6 }).map((entries) => {
    const some: Partial<Record<Key, Value>> = {};
    for (const [key, entry] of entries) some[key] = entry;
    return some;
  });
}

/** Any item: all types, any variables, with what the styles of these tests print more often than the rest. */
export const anyItem: fc.Arbitrary<Item> = fc.record(
  {
    id: words,
    type: fc.constantFrom(...itemTypes),
    language: fc.constantFrom("en", "en-US", "de", "tr", "und", "not a tag"),
    fields: someOf([...textVariables, ...numberVariables, "title", "title", "page", "volume", "URL"], words),
    names: someOf([...nameVariables, "author", "author", "editor"], names),
    dates: someOf([...dateVariables, "issued", "issued", "accessed"], dates),
  },
  { requiredKeys: ["id", "type", "fields", "names", "dates"] },
);
