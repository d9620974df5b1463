import { RequestError } from "./problem.ts";
import { forms, type CiteQuestion, type Form } from "./wire.ts";

/** Reads the body of `POST /api/v1/cite`; a wrong one is refused with the place of the fault. */
export function readCiteQuestion(body: unknown): CiteQuestion {
  if (!isObject(body)) throw bad("The request's body must be an object with `item` and `style`.");
  if (!isObject(body["item"])) throw bad("`item` must be an item in CSL-JSON.");
  const style = body["style"];
  if (typeof style !== "string" || style === "") {
    throw bad('`style` must be a style\'s name, such as "mla@9"; GET /api/v1/styles lists them.');
  }
  const asked = readForms(body["forms"]);
  const locale = optional(body["locale"], "locale", "string");
  const exact = optional(body["exact"], "exact", "boolean");
  return {
    item: body["item"],
    style,
    ...(asked === undefined ? {} : { forms: asked }),
    ...(typeof locale === "string" ? { locale } : {}),
    ...(typeof exact === "boolean" ? { exact } : {}),
  };
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
