import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it, vi } from "vitest";
import type { CiteThisAttributes } from "../src/attributes.ts";
import { builtInNames } from "../tools/built-in-styles.ts";
import manifest from "../custom-elements.json" with { type: "json" };

const home = fileURLToPath(new URL("..", import.meta.url));
const [module] = manifest.modules;
const [declaration] = module?.declarations ?? [];

/** What the sources say, all files together; a match has one group. */
function inSources(match: RegExp): readonly string[] {
  const files = globSync("src/**/*.ts", { cwd: home }).filter((path) => !path.endsWith(".test.ts"));
  const texts = files.map((path) => readFileSync(home + path, "utf8"));
  return sorted(
    new Set(texts.flatMap((text) => Array.from(text.matchAll(match), ([, ...groups]) => groups.find(Boolean) ?? ""))),
  );
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort();
}

function named(list: readonly { readonly name: string }[] | undefined): readonly string[] {
  return sorted((list ?? []).map(({ name }) => name));
}

let element: typeof import("../src/element.ts").CiteThisElement;

beforeAll(async () => {
  vi.stubGlobal("HTMLElement", EventTarget);
  vi.stubGlobal("scriptAddress", undefined);
  element = (await import("../src/element.ts")).CiteThisElement;
  vi.unstubAllGlobals();
});

/** The attributes that frameworks' types know; the compiler asks for each, and for no other. */
const typed: Readonly<Record<keyof CiteThisAttributes, true>> = {
  record: true,
  styles: true,
  "style-folder": true,
  "house-style": true,
  accessed: true,
  remember: true,
};

it("names the attributes that the element observes", () => {
  expect(sorted(Object.keys(typed))).toEqual(sorted(element.observedAttributes));
  expect(named(declaration?.attributes)).toEqual(sorted(element.observedAttributes));
  const styles = declaration?.attributes.find(({ name }) => name === "styles");
  expect(styles?.default).toBe(builtInNames.join(" "));
});

it("names the properties and methods of the element, but for those that browsers call", () => {
  const own = Object.getOwnPropertyNames(element.prototype).filter((name) => !/^constructor$|Callback$/.test(name));
  expect(named(declaration?.members)).toEqual(sorted(own));
});

it("names the element's events", () => {
  expect(named(declaration?.events)).toEqual(inSources(/^ {2}"(cite-this-\w+)": CustomEvent</gm));
  expect(named(declaration?.events)).toEqual(inSources(/\["(cite-this-(?:ready|fallback))", \{/g));
});

it("names the parts and custom properties of the box", () => {
  expect(named(declaration?.cssParts)).toEqual(inSources(/\bpart: "([\w-]+)"|\bbutton\(\s*"([\w-]+)"/g));
  expect(named(declaration?.cssProperties)).toEqual(inSources(/var\((--cite-this-[\w-]+)/g));
});

it("stands where package.json says, and names what README names", () => {
  const readme = readFileSync(`${home}README.md`, "utf8");
  expect(readFileSync(`${home}package.json`, "utf8")).toContain('"customElements": "custom-elements.json"');
  for (const name of [
    ...named(declaration?.attributes),
    ...named(declaration?.cssParts),
    ...named(declaration?.cssProperties),
  ])
    expect(readme).toContain(`\`${name}\``);
});
