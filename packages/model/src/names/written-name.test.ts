import { describe, expect, it } from "vitest";
import type { PersonName } from "../name.ts";
import { parseName } from "./parse-name.ts";
import { parseWrittenName } from "./written-name.ts";

const person = (family: string, given?: string, rest: Partial<PersonName> = {}) => ({
  kind: "person",
  family,
  ...(given === undefined ? {} : { given }),
  ...rest,
});

describe("parseWrittenName", () => {
  it.each([
    ["Prof. Dr. Hans Müller", person("Müller", "Hans")],
    ["Frau Dr. med. Anna Weber", person("Weber", "Anna")],
    ["Weber, Dr. Anna", person("Weber", "Anna")],
    ["Dr. Seuss", person("Seuss", "Dr.")],
    ["Jane Doe, M.D., Ph.D.", person("Doe", "Jane", { suffix: "M.D., Ph.D.", commaSuffix: true })],
    ["King, Martin Luther Jr.", person("King", "Martin Luther", { suffix: "Jr." })],
    ["van der Berg, J J III", person("Berg", "J J", { nonDroppingParticle: "van der", suffix: "III" })],
    ["Nguyen, Mai Vi", person("Nguyen", "Mai Vi")],
    ["Dr.-Ing. Hans Müller", person("Müller", "Hans")],
    ["Univ.-Prof. Mag. Dr. Anna Weber, Ph.D.", person("Weber", "Anna", { suffix: "Ph.D.", commaSuffix: true })],
    ["Ing Tan", person("Tan", "Ing")],
    ["Mag Ruffman", person("Ruffman", "Mag")],
    ["c. s. lewis", person("lewis", "c. s.")],
  ])("%s", (written, name) => {
    expect(parseWrittenName(written)).toEqual(name);
  });

  it("leaves what is too long for a name as it is", () => {
    const long = "Dr. ".repeat(100_000);
    expect(parseWrittenName(long)).toEqual(parseName(long));
  });
});
