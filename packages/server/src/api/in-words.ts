import type { z } from "@hono/zod-openapi";
import { RequestError } from "../problem.ts";

type ZodIssue = z.core.$ZodIssue;

/** Refuses a request that does not fit its schema, and says where the first fault is. */
export function refuseUnfit(result: { readonly success: boolean; readonly error?: z.core.$ZodError }): void {
  const issue = result.error?.issues[0];
  if (result.success || issue === undefined) return;
  const place = issue.path.map(String).join(".");
  const subject = place === "" ? "The request's body" : `\`${place}\``;
  throw new RequestError(400, "bad-request", `${subject} ${whatItMustBe(issue)}.`);
}

/** Messages of our own schemas begin with "must"; the others are put in the same form. */
function whatItMustBe(issue: ZodIssue): string {
  if (issue.message.startsWith("must")) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_big":
      return `must be at most ${issue.maximum}${issue.origin === "string" ? " characters long" : ""}`;
    case "too_small":
      return `must be at least ${issue.minimum}${issue.origin === "string" ? " characters long" : ""}`;
    case "unrecognized_keys":
      return `must not have ${issue.keys.map((key) => `\`${key}\``).join(", ")}`;
    default:
      return `must be otherwise: ${issue.message}`;
  }
}

function article(type: string): string {
  return `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`;
}
