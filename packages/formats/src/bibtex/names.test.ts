import type { Name } from "@citable/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personNames } from "../../test/arbitraries.ts";
import { readName, readNameList } from "./read-names.ts";
import { writeNameList } from "./write-names.ts";

const person = (parts: Omit<Extract<Name, { kind: "person" }>, "kind">): Name => ({ kind: "person", ...parts });

describe("readName", () => {
  it.each<[string, Name]>([
    ["Donald E. Knuth", person({ family: "Knuth", given: "Donald E." })],
    ["Knuth, Donald E.", person({ family: "Knuth", given: "Donald E." })],
    ["Charles de Gaulle", person({ family: "Gaulle", given: "Charles", nonDroppingParticle: "de" })],
    ["von Humboldt, Alexander", person({ family: "Humboldt", given: "Alexander", droppingParticle: "von" })],
    [
      "van der Berg, Jr., Anna",
      person({ family: "Berg", given: "Anna", nonDroppingParticle: "van der", suffix: "Jr." }),
    ],
    ["Ortega y Gasset, José", person({ family: "Ortega y Gasset", given: "José" })],
    ["{Barnes and Noble}", { kind: "literal", literal: "Barnes and Noble" }],
    ["{\\'E}mile Zola", person({ family: "Zola", given: "Émile" })],
    ["Jean {van Happel}", person({ family: "van Happel", given: "Jean" })],
    ["Plato", person({ family: "Plato" })],
    [
      "family=Duck, given={Donald, F.}, prefix=von, useprefix=true",
      person({ family: "Duck", given: "Donald, F.", nonDroppingParticle: "von" }),
    ],
    ["王小明", person({ family: "王", given: "小明" })],
  ])("reads %s", (text, name) => {
    expect(readName(text)).toMatchObject(name);
  });
});

describe("readNameList", () => {
  it("takes `and others` as a sign that there are more", () => {
    expect(readNameList("A. One and B. Two and others")).toMatchObject({
      names: [{ family: "One" }, { family: "Two" }],
      others: true,
    });
  });

  it("cuts only at the word `and` outside of braces", () => {
    expect(readNameList("Anders Sand and {Sun and Moon Ltd} AND\n Landa, A.").names).toHaveLength(3);
  });
});

describe("writeNameList", () => {
  it.each<[Name, string]>([
    [person({ family: "Knuth", given: "Donald" }), "Knuth, Donald"],
    [person({ family: "Plato" }), "Plato"],
    [person({ family: "van Happel" }), "{van Happel},"],
    [person({ family: "Gaulle", given: "Charles", nonDroppingParticle: "de" }), "de Gaulle, Charles"],
    [
      person({ family: "Gaulle", given: "Charles", droppingParticle: "de" }),
      "family={Gaulle}, given={Charles}, prefix={de}, useprefix=false",
    ],
    [person({ given: "Madonna" }), ", Madonna"],
    [{ kind: "literal", literal: "Sun and Moon" }, "{Sun and Moon}"],
  ])("writes %j", (name, text) => {
    expect(writeNameList([name], { ascii: false, extended: true })).toBe(text);
  });

  it("never throws and never loses a name", () => {
    fc.assert(
      fc.property(fc.array(personNames, { minLength: 1, maxLength: 3 }), (names) => {
        expect(readNameList(writeNameList(names, { ascii: true, extended: true })).names.length).toBeLessThanOrEqual(
          names.length,
        );
      }),
    );
  });
});
