import { type Name, parseWrittenName, printName } from "@citable/model";
import { isSame } from "../mapping/compare-items.ts";

/**
 * Names in formats that have one line of text for each: "Family, Given, Suffix". A comma at the end marks a name that
 * must not be taken apart, as reference managers write institutions.
 */
export function readLineName(text: string): Name | undefined {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const whole = /^([^]*\S),$/.exec(line)?.[1];
  if (whole !== undefined && !whole.endsWith(",")) return { kind: "literal", literal: whole };
  const name = line === "" || line === "," ? undefined : parseWrittenName(line);
  return name?.kind === "literal" && name.literal === "" ? undefined : name;
}

/** A name on one line, in the form that reads back to the same name where there is one. */
export function writeLineName(name: Name): string {
  const forms =
    name.kind === "literal"
      ? [name.literal, `${name.literal},`]
      : [printName(name, "inverted"), printName(name, "natural")];
  const lines = forms.map((form) => form.replaceAll(/\s+/g, " ").trim());
  return lines.find((line) => isSame(readLineName(line), name)) ?? lines[0] ?? "";
}
