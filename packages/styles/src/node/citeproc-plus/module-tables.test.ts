import { expect, it } from "vitest";
import { readModuleTables } from "./module-tables.ts";

it("reads exported object literals of minified code", () => {
  const code =
    `import e from"./assets/qIDKqXWv.csljson";import $1 from "./assets/a-_.csljson";` +
    String.raw`const Ui={"the-x":e,plain:$1,'4or':e},$N={"the-x":"A \"quoted\" {title}, export{","plain":'It\'s \u00e9 \x41',"4or":"4OR"};` +
    `export{Ui as styleLocations,$N as styles};\n//# sourceMappingURL=x.js.map\n`;
  const tables = readModuleTables(code);
  expect(tables.get("styleLocations")).toEqual(
    new Map([
      ["the-x", "qIDKqXWv.csljson"],
      ["plain", "a-_.csljson"],
      ["4or", "qIDKqXWv.csljson"],
    ]),
  );
  expect(tables.get("styles")).toEqual(
    new Map([
      ["the-x", 'A "quoted" {title}, export{'],
      ["plain", "It's é A"],
      ["4or", "4OR"],
    ]),
  );
});

it.each(["", "const a={b:1}", "const a={b:c;export{a as styles};", "export{a as styles};"])(
  "finds nothing in %j",
  (code) => {
    expect(readModuleTables(code).get("styles")).toBeUndefined();
  },
);
