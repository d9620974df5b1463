import type { Context } from "hono";
import { RequestError } from "../problem.ts";

/** The entity tag of a version. */
export function etagOf(version: number): string {
  return `"v${version}"`;
}

/**
 * The version that the request wants to change: what If-Match says. Undefined for `*`, any version.
 * @throws RequestError if it does not say, so that nobody overwrites what they have not seen
 */
export function versionToChange(context: Context): number | undefined {
  const condition = context.req.header("if-match")?.trim();
  if (condition === undefined) {
    throw new RequestError(
      428,
      "unconditional",
      "Send the ETag you read in If-Match, so that no other change is lost.",
    );
  }
  if (condition === "*") return undefined;
  const version = /^"v(\d{1,15})"$/.exec(condition)?.[1];
  if (version === undefined) {
    throw new RequestError(412, "changed", "If-Match must be one ETag as it was sent; read again what you change.");
  }
  return Number(version);
}

/** Whether the client has this version already (If-None-Match). */
export function isKnown(context: Context, etag: string): boolean {
  const condition = context.req.header("if-none-match");
  if (condition === undefined) return false;
  const tags = condition.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}
