import type { Item, ItemType, Variable } from "@citable/model";
import type { MissingFact } from "../capture-result.ts";
import type { CapturePhrase } from "../words/german.ts";

/** Where each fact usually stands, for one who looks for it. */
const whereFactsStand = {
  author: "No author is stated; entries are often signed at their end, pages under the headline.",
  issued:
    "The date of publication is not stated; it usually stands on the work's title page or at the foot of the page.",
  publisher:
    "The publisher is not stated; it usually stands on the work's title page, its “About” page or in the copyright line.",
  URL: "The address is not stated; copy it from the browser's address line.",
  "container-title": "The work or site that this is part of is not stated; it usually stands at the head of the page.",
} satisfies Partial<Record<Variable, CapturePhrase>>;

type Fact = keyof typeof whereFactsStand;

function factsAskedFor(type: ItemType): readonly Fact[] {
  if (type === "entry-encyclopedia" || type === "entry-dictionary" || type === "entry") {
    return ["author", "container-title", "publisher", "issued", "URL"];
  }
  return ["author", "container-title", "issued", "URL"];
}

/** The facts that a citation of such an item asks for and that it does not have. */
export function missingFacts(item: Item): readonly MissingFact[] {
  return factsAskedFor(item.type)
    .filter((field) => !isStated(item, field))
    .map((field) => ({ field, message: whereFactsStand[field] }));
}

function isStated(item: Item, field: Fact): boolean {
  switch (field) {
    case "author":
      return item.names.author !== undefined;
    case "issued":
      return item.dates.issued !== undefined;
    case "URL":
      return item.fields.URL !== undefined || item.fields.DOI !== undefined;
    case "publisher":
    case "container-title":
      return item.fields[field] !== undefined;
  }
}
