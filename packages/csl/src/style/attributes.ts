import type { Issue } from "@citable/model";
import type { Display, Formatting } from "../output/tree.ts";
import { StyleError } from "../errors.ts";
import type { XmlElement } from "../xml.ts";
import type { Dress, TextTreatment } from "./elements.ts";

/** Lists of item types may take some 500 characters, words to print far less. */
const longest = 1000;

/**
 * Reads the attributes of one element. A value that CSL does not know is an issue, and the attribute then counts
 * as absent, as the specification's defaults ask.
 */
export class Attributes {
  readonly element: XmlElement;
  readonly issues: Issue[];

  constructor(element: XmlElement, issues: Issue[]) {
    this.element = element;
    this.issues = issues;
  }

  has(name: string): boolean {
    return this.element.attributes[name] !== undefined;
  }

  /** @throws StyleError if it is longer than anything a style has to say in one place. */
  text(name: string): string | undefined {
    const value = this.element.attributes[name];
    if (value === undefined) return undefined;
    if (value.length <= longest) return value.includes("&#") ? this.#escapedTwice(name, value) : value;
    throw new StyleError(
      `cs:${this.element.name} has ${value.length} characters in “${name}”; ${longest} are the most that is read.`,
      this.element.at,
    );
  }

  words(name: string): readonly string[] {
    return this.text(name)?.match(/\S+/g) ?? none;
  }

  oneOf<const Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
    const value = this.text(name);
    if (value === undefined || value === "") return undefined;
    for (const candidate of allowed) if (candidate === value) return candidate;
    this.#complain(name, value, `one of ${allowed.join(", ")}`);
    return undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.oneOf(name, ["true", "false"]);
    return value === undefined ? undefined : value === "true";
  }

  count(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^\s*\d{1,6}\s*$/.test(value)) return Number(value);
    this.#complain(name, value, "a whole number");
    return undefined;
  }

  /** "&amp;#160;" in a style is meant as the space that does not break: no style prints "&#160;". */
  #escapedTwice(name: string, value: string): string {
    const meant = value.replaceAll(
      characterReference,
      (reference, hex: string | undefined, decimal: string) =>
        characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? reference,
    );
    if (meant !== value) {
      const { at, name: element } = this.element;
      const message = `cs:${element} has ${name}="${value}", which is escaped twice; it is read as “${meant}”.`;
      this.issues.push({ code: "escaped-twice", severity: "warning", message, ...(at && { at }) });
    }
    return meant;
  }

  #complain(name: string, value: string, wanted: string): void {
    const { at } = this.element;
    this.issues.push({
      code: "attribute-value",
      severity: "warning",
      message: `cs:${this.element.name} has ${name}="${value}", which should be ${wanted}; it is ignored.`,
      ...(at && { at }),
    });
  }
}

const none: readonly string[] = [];

const characterReference = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu;

/** Line ends and tabs print as spaces. */
function characterOf(code: number): string | undefined {
  if (code === 9 || code === 10 || code === 13) return " ";
  const stands = (code >= 32 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff);
  return stands ? String.fromCodePoint(code) : undefined;
}

const displays: readonly Display[] = ["block", "left-margin", "right-inline", "indent"];

/** "Affixes", "Formatting" and "Display". */
export function readDress(attributes: Attributes): Dress {
  return {
    at: attributes.element.at,
    prefix: attributes.text("prefix") ?? "",
    suffix: attributes.text("suffix") ?? "",
    formatting: readFormatting(attributes),
    display: attributes.oneOf("display", displays),
  };
}

const formattings: ReadonlySet<string> = new Set([
  "font-style",
  "font-variant",
  "font-weight",
  "text-decoration",
  "vertical-align",
]);

type Settings<Options> = { [Key in keyof Options]?: Options[Key] | undefined };

/** Options as far as they are set. */
export function withoutAbsent<Options extends object>(settings: Settings<Options>): Partial<Options> {
  const options: Partial<Options> = {};
  for (const key in settings) {
    const setting = settings[key];
    if (setting !== undefined) options[key] = setting;
  }
  return options;
}

/** "Formatting": undefined when the element sets nothing, as most do. */
export function readFormatting(attributes: Attributes): Formatting | undefined {
  if (!setsFormatting(attributes.element)) return undefined;
  const formatting = withoutAbsent<Formatting>({
    fontStyle: attributes.oneOf("font-style", ["normal", "italic", "oblique"]),
    fontVariant: attributes.oneOf("font-variant", ["normal", "small-caps"]),
    fontWeight: attributes.oneOf("font-weight", ["normal", "bold", "light"]),
    textDecoration: attributes.oneOf("text-decoration", ["none", "underline"]),
    verticalAlign: attributes.oneOf("vertical-align", ["baseline", "sup", "sub"]),
  });
  return Object.keys(formatting).length === 0 ? undefined : formatting;
}

function setsFormatting({ attributes }: XmlElement): boolean {
  for (const name in attributes) if (formattings.has(name)) return true;
  return false;
}

const textCases = ["lowercase", "uppercase", "capitalize-first", "capitalize-all", "sentence", "title"] as const;

export function readTextCase(attributes: Attributes): TextTreatment["textCase"] {
  return attributes.oneOf("text-case", textCases);
}

/** The dress, "Text-case", "Strip-periods" and "Quotes". */
export function readTreatedDress(attributes: Attributes): Dress & TextTreatment {
  return {
    ...readDress(attributes),
    textCase: readTextCase(attributes),
    stripPeriods: attributes.flag("strip-periods") ?? false,
    quotes: attributes.flag("quotes") ?? false,
  };
}
