import { type Name, parseName, splitParticles } from "@citable/model";
import { childElements, markedText, type XmlElement } from "../syntax/xml.ts";
import { element, textElement, type WrittenElement } from "../syntax/write-xml.ts";

/** Reads <name>: parts by their types, else the whole as people write it. */
export function readModsName(name: XmlElement): Name | undefined {
  const parts = childElements(name, "namePart");
  const part = (type: string): string =>
    parts
      .filter(({ attributes }) => attributes["type"] === type)
      .map(markedText)
      .join(" ");
  const [family, given, suffix] = [part("family"), part("given"), part("termsOfAddress")];
  if (family === "" && given === "") return readWhole(name, parts);
  return splitParticles({
    kind: "person",
    ...(family === "" ? {} : { family }),
    ...(given === "" ? {} : { given }),
    ...(suffix === "" ? {} : { suffix }),
  });
}

function readWhole(name: XmlElement, parts: readonly XmlElement[]): Name | undefined {
  const whole = parts
    .filter(({ attributes }) => attributes["type"] === undefined)
    .map(markedText)
    .join(" ");
  const text = whole === "" ? markedText(childElements(name, "displayForm")[0]) : whole;
  if (text === "") return undefined;
  return name.attributes["type"] === "personal" ? parseName(text) : { kind: "literal", literal: text };
}

export function writeModsName(name: Name, role: string): WrittenElement {
  const roleElement = element("role", element('roleTerm type="code" authority="marcrelator"', role));
  if (name.kind === "literal")
    return element('name type="corporate"', textElement("namePart", name.literal), roleElement);
  const family = [name.nonDroppingParticle, name.family].filter((part) => part !== undefined).join(" ");
  const given = [name.given, name.droppingParticle].filter((part) => part !== undefined).join(" ");
  return element(
    'name type="personal"',
    textElement('namePart type="family"', family),
    textElement('namePart type="given"', given),
    textElement('namePart type="termsOfAddress"', name.suffix),
    roleElement,
  );
}
