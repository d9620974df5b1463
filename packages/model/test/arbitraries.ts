import fc from "fast-check";
import { isDatePoint } from "../src/dates/point.ts";
import {
  type CalendarDate,
  type DatePoint,
  type DateValue,
  dateVariables,
  type Item,
  itemTypes,
  type Name,
  nameVariables,
  numberVariables,
  type PersonName,
  textVariables,
} from "../src/index.ts";

const filled = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() !== "");
/** Names keep no space at their ends. */
const part = fc.oneof(
  filled.map((text) => text.trim()),
  fc.constantFrom(
    "van der Vlist",
    "d'Aubignac",
    "al-One",
    '"van Gogh"',
    '""',
    "Jean de",
    "John, III",
    "John,! Jr.",
    "Doe",
  ),
);

export const years: fc.Arbitrary<number> = fc
  .oneof(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -1_000_000, max: 1_000_000 }))
  .filter((year) => year !== 0);

const year = years;
const month = fc.integer({ min: 1, max: 12 });
const datePoints: fc.Arbitrary<DatePoint> = fc
  .oneof(
    fc.record({ year }),
    fc.record({ year, season: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ year, month }),
    fc.record({ year, month, day: fc.integer({ min: 1, max: 31 }) }),
  )
  .filter(isDatePoint);

const circa = fc.constantFrom<{ circa?: true }>({}, { circa: true });
export const calendarDates: fc.Arbitrary<CalendarDate> = fc
  .tuple(datePoints, fc.option(fc.oneof(datePoints, fc.constant("open" as const)), { nil: undefined }), circa)
  .map(([start, end, approximate]) => ({
    kind: "calendar",
    start,
    ...(end === undefined ? {} : { end }),
    ...approximate,
  }));

export const dateValues: fc.Arbitrary<DateValue> = fc.oneof(
  calendarDates,
  filled.map((text) => ({ kind: "literal", literal: text.trim() }) as const),
);

const rest = fc.record(
  {
    droppingParticle: part,
    nonDroppingParticle: part,
    suffix: part,
    commaSuffix: fc.constant(true),
    staticOrdering: fc.constant(true),
  },
  { requiredKeys: [] },
);
const kind = fc.constant("person" as const);
export const personNames: fc.Arbitrary<PersonName> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind, family: part }),
      fc.record({ kind, given: part }),
      fc.record({ kind, family: part, given: part }),
    ),
    rest,
  )
  .map(([parts, more]) => ({ ...parts, ...more }));

const names: fc.Arbitrary<Name> = fc.oneof(
  personNames,
  filled.map((text) => ({ kind: "literal", literal: text.trim() }) as const),
);

/** A record of some of the variables, each with a value. */
function someOf<Key extends string, Value>(
  keys: readonly Key[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<Key, Value>>> {
  return fc.subarray([...keys], { maxLength: 6 }).chain((chosen) =>
    fc.array(value, { minLength: chosen.length, maxLength: chosen.length }).map((values) => {
      const entries: Partial<Record<Key, Value>> = {};
      chosen.forEach((key, index) => {
        const entry = values[index];
        if (entry !== undefined) entries[key] = entry;
      });
      return entries;
    }),
  );
}

const fieldVariables = [...textVariables, ...numberVariables].filter((name) => name !== "language" && name !== "event");

/** Items as parsing leaves them: `language` stands as tag and as field, `event` only beside `event-title`. */
export const items: fc.Arbitrary<Item> = fc
  .record({
    id: filled,
    type: fc.constantFrom(...itemTypes),
    fields: someOf(fieldVariables, filled),
    names: someOf(nameVariables, fc.array(names, { minLength: 1, maxLength: 3 })),
    dates: someOf(dateVariables, dateValues),
    language: fc.constantFrom(undefined, "en", "en-US", "de", "zh-Hans"),
  })
  .map(({ language, fields, ...item }) =>
    language === undefined ? { ...item, fields } : { ...item, language, fields: { ...fields, language } },
  );
