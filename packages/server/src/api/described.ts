import type { z } from "@hono/zod-openapi";
import { problemSchema } from "./schemas.ts";

/** How a body of JSON is described in a route. */
export interface JsonContent<Schema extends z.ZodType> {
  readonly description: string;
  readonly content: { readonly "application/json": { readonly schema: Schema } };
}

export function json<Schema extends z.ZodType>(description: string, schema: Schema): JsonContent<Schema> {
  return { description, content: { "application/json": { schema } } };
}

interface ProblemContent {
  readonly description: string;
  readonly content: { readonly "application/problem+json": { readonly schema: typeof problemSchema } };
}

const meanings = {
  400: "The request cannot be understood",
  401: "A key is needed",
  403: "Not allowed",
  404: "There is nothing of that kind",
  412: "It was changed in the meantime; nothing was written",
  413: "The request is too large",
  415: "The media type is not supported",
  422: "It was understood, but cannot be read",
  428: "If-Match is needed",
  429: "Too many requests",
  502: "The other server did not give what was asked",
  503: "The database does not answer, or the server is full",
  504: "The other server took too long",
  507: "There is no room left; nothing was written",
} as const;

type ProblemStatus = keyof typeof meanings;

/** The problems with which a route may answer. Handlers throw them; they are written in one place. */
export function problems<const Statuses extends readonly ProblemStatus[]>(
  ...statuses: Statuses
): Record<Statuses[number], ProblemContent>;
export function problems(...statuses: readonly ProblemStatus[]): Partial<Record<ProblemStatus, ProblemContent>> {
  return Object.fromEntries(statuses.map((status) => [status, problem(status)]));
}

function problem(status: ProblemStatus): ProblemContent {
  return { description: meanings[status], content: { "application/problem+json": { schema: problemSchema } } };
}
