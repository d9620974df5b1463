import type { Item } from "@citable/model";
import { setsCase, surveyStyle } from "../style/survey.ts";
import { casePieces, keepCase } from "../words/case-marks.ts";
import type { ItemRepair } from "./repair-kinds.ts";

const hostName = /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|info|int|io|[a-z]{2})\b/g;
const fieldsWithHosts = ["title", "container-title", "publisher"] as const;

/** The name of a host is no word of a title: “encyclopedia.com” never becomes “Encyclopedia.Com”. */
export const hostNameCase: ItemRepair = {
  kind: "item",
  lettersOnly: true,
  name: "host-name-case",
  repair: (item, { style }) => {
    const survey = surveyStyle(style);
    const changed = fieldsWithHosts.filter(
      (field) =>
        setsCase(survey, field, ["title", "capitalize-all", "capitalize-first"]) &&
        markHosts(item.fields[field] ?? "") !== (item.fields[field] ?? ""),
    );
    if (changed.length === 0) return undefined;
    return {
      item: { ...item, fields: { ...item.fields, ...marked(item, changed) } },
      reason: {
        what: "The name of the host keeps its lower case.",
        why: "The style sets titles in title case, and the name of a host is not a word of a title.",
      },
    };
  },
};

function marked(item: Item, fields: readonly (typeof fieldsWithHosts)[number][]): Item["fields"] {
  return Object.fromEntries(fields.map((field) => [field, markHosts(item.fields[field] ?? "")]));
}

function markHosts(text: string): string {
  return casePieces(text)
    .map((piece) => (piece.fixed ? piece.text : piece.text.replaceAll(hostName, (host) => keepCase(host))))
    .join("");
}
