import { parseJsonLd } from "@citable/capture";
import { isJsonObject, parseDate, parseName, type DateValue, type Item, type Name } from "@citable/model";

/**
 * What a page's JSON-LD states, to the letter: capture weighs it against the page and leaves out what nothing else
 * confirms, but a check wants to know what it says. Undefined for a script that is no JSON or speaks of no work.
 */
export function jsonLdItem(script: string): Item | undefined {
  const work = parseJsonLd(script.replaceAll(/^<script[^>]*>|<\/script>$/gi, ""))?.find(
    (each) =>
      textOf(each["headline"]) !== undefined || (each["author"] !== undefined && textOf(each["name"]) !== undefined),
  );
  if (work === undefined) return undefined;
  const title = textOf(work["headline"]) ?? textOf(work["name"]);
  const within = nameOf(work["isPartOf"]);
  const issued = dateOf(textOf(work["datePublished"]));
  const authors = listOf(work["author"]).flatMap((each): readonly Name[] => {
    const name = nameOf(each);
    return name === undefined ? [] : [parseName(name)];
  });
  return {
    id: "json-ld",
    type: "webpage",
    fields: { ...(title !== undefined && { title }), ...(within !== undefined && { "container-title": within }) },
    names: authors.length > 0 ? { author: authors } : {},
    dates: issued === undefined ? {} : { issued },
  };
}

/** The name of what something is part of; issues and volumes are part of the work that is meant. */
function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (!isJsonObject(first)) return textOf(first);
  return textOf(first["name"]) ?? nameOf(first["isPartOf"]);
}

function dateOf(text: string | undefined): DateValue | undefined {
  return text === undefined ? undefined : parseDate(text.replace(/T.*$/, ""));
}

function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === "string" && first.trim() !== "" ? first.trim() : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
