import { RequestError } from "./problem.ts";
import { forms, type CiteQuestion, type Form, type NamedStyle } from "./wire.ts";

/** Reads the body of `POST /api/v1/cite`; a wrong one is refused with the place of the fault. */
export function readCiteQuestion(body: unknown): CiteQuestion {
  if (!isObject(body)) throw bad("The request's body must be an object with `item` and `style`.");
  if (!isObject(body["item"])) throw bad("`item` must be an item in CSL-JSON.");
  const named = readNamedStyle(body);
  const asked = readForms(body["forms"]);
  const locale = optional(body["locale"], "locale", "string");
  const exact = optional(body["exact"], "exact", "boolean");
  return {
    item: body["item"],
    ...named,
    ...(asked === undefined ? {} : { forms: asked }),
    ...(typeof locale === "string" ? { locale } : {}),
    ...(typeof exact === "boolean" ? { exact } : {}),
  };
}

/** Reads the style that a request names: `style`, or a house style as its text, as JSON, or by its address. */
function readNamedStyle(body: Readonly<Record<string, unknown>>): NamedStyle {
  const { style, house } = body;
  if (house === undefined) {
    if (typeof style === "string" && style !== "") return { style };
    throw bad('`style` must be a style\'s name, such as "mla@9"; GET /api/v1/styles lists them.');
  }
  if (style !== undefined) throw bad("Send `style` or `house`, not both: a house style names its base itself.");
  if (typeof house === "string" && house.trim() !== "") return { house };
  if (isObject(house)) return { house: JSON.stringify(house, undefined, 2) };
  throw bad("`house` must be a house style: its file's text, its JSON, or its address.");
}

function readForms(value: unknown): readonly Form[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every(isForm)) return value;
  throw bad(`\`forms\` must be a list of ${forms.map((form) => `"${form}"`).join(", ")}.`);
}

function isForm(value: unknown): value is Form {
  return forms.some((form) => form === value);
}

function optional(value: unknown, key: string, type: "string" | "boolean"): unknown {
  if (value !== undefined && typeof value !== type) throw bad(`\`${key}\` must be a ${type}.`);
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bad(message: string): RequestError {
  return new RequestError(400, "bad-request", message);
}
