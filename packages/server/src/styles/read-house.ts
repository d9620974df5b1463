import { readHouseStyle, type HouseStyle } from "@citable/guides";
import { RequestError } from "../problem.ts";

/**
 * Reads the text of a house style.
 * @throws RequestError that names every fault with its path, line and column
 */
export function readHouse(text: string): HouseStyle {
  const { value, issues } = readHouseStyle(text);
  const [first] = issues;
  if (value !== undefined && first === undefined) return value;
  const errors = issues.map(({ message, path, at }) => ({ detail: message, ...(path && { path }), ...at }));
  throw new RequestError(422, "unreadable-house-style", `The house style is not in order: ${inWords(errors)}`, errors);
}

function inWords([first, ...others]: readonly { readonly detail: string; readonly line?: number }[]): string {
  if (first === undefined) return "it is empty.";
  const where = first.line === undefined ? "" : `line ${first.line}: `;
  const more = others.length === 0 ? "" : ` \`errors\` has ${others.length} more.`;
  return `${where}${first.detail}${more}`;
}
