import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "./pack.ts";

describe("packed values", () => {
  it("come out as they went in", () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/).filter((each) => each !== "__proto__");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie("list"),
        tie("map"),
      ),
      list: fc.array(tie("value"), { maxLength: 4 }),
      map: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(value, value, fc.uniqueArray(key), (first, second, telling) => {
        const packed = pack({ first, second }, new Set(telling));
        expect(unpack(packed, "first")).toEqual(first);
        expect(unpack(packed, "second")).toEqual(second);
      }),
    );
  });

  it("say that they are not there", () => {
    expect(() => unpack(pack({ first: 1 }), "third")).toThrow("third is not packed here.");
  });
});
