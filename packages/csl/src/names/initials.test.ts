import { describe, expect, it } from "vitest";
import { initials, shortener, type InitialsRule } from "./initials.ts";

const dots: InitialsRule = { with: ". ", initialize: true, hyphen: true };

type Row = readonly [given: string, rule: Partial<InitialsRule>, printed: string];

describe("initials (Name, initialize-with)", () => {
  it.each<Row>([
    ["John Bertrand", {}, "J. B."],
    ["John Bertrand", { with: "." }, "J.B."],
    ["John Bertrand", { with: "" }, "JB"],
    ["Jean-Luc", {}, "J.-L."],
    ["Jean-Luc", { with: "." }, "J.-L."],
    ["Jean-Luc", { hyphen: false }, "J. L."],
    ["Tien-fong", {}, "T."],
    ["J.-L.", {}, "J.-L."],
    ["J. R. R.", { with: "." }, "J.R.R."],
    ["J.R.R.", {}, "J. R. R."],
    ["Guy de", {}, "G. de"],
    ["Ælfric", {}, "Æ."],
    ["TSerendorj", {}, "Ts."],
    ["", {}, ""],
    ["-", {}, ""],
    ["...", {}, ""],
  ])("%s %o → %s", (given, rule, printed) => {
    expect(initials(given, { ...dots, ...rule })).toBe(printed);
  });

  it("takes time by length only", () => {
    expect(initials("A-".repeat(100_000), dots)).toMatch(/^A\.-A\./);
  });

  it.each<Row>([
    ["James T", { with: ". " }, "James T."],
    ["J T", { with: "." }, "J.T."],
    ["James Tiberius", { with: ". " }, "James Tiberius"],
    ["M E", { with: "" }, "ME"],
  ])("initialize=false sets only initials that are there: %s %o → %s", (given, rule, printed) => {
    expect(initials(given, { ...dots, initialize: false, ...rule })).toBe(printed);
  });
});

it.each([
  ["עמוס", "ע."],
  ["طه محمد", "ط. م."],
  ["किरण", "कि."],
  ["ნინო", "ნ."],
  ["泽东", "泽东"],
  ["たろう", "たろう"],
])("scripts without capitals: %s → %s", (given, expected) => {
  expect(shortener(dots)(given)).toBe(expected);
});
