import type { XmlElement } from "@citable/csl";
import type { StyleSource, StyleSummary } from "./source.ts";
import { summarizeAnyFile } from "./summary.ts";

/** What a source in memory is made of: styles by id and locales by tag. */
export interface MemoryContents {
  readonly name?: string;
  readonly styles?: Readonly<Record<string, string | XmlElement>>;
  readonly locales?: Readonly<Record<string, string | XmlElement>>;
  readonly renamed?: Readonly<Record<string, string>>;
}

/**
 * A source of styles that the program already holds: for tests, and for pages that bring their own styles.
 * @example memorySource({ styles: { apa: "<style …" }, locales: { "en-US": "<locale …" } })
 */
export function memorySource(contents: MemoryContents): StyleSource {
  const styles = new Map(Object.entries(contents.styles ?? {}));
  const locales = new Map(Object.entries(contents.locales ?? {}));
  const renamed = new Map(Object.entries(contents.renamed ?? {}));
  const summaries = new Map<string, StyleSummary>();

  const summarize = (id: string): StyleSummary | undefined => {
    const style = styles.get(id);
    if (style === undefined) return undefined;
    const summary = summaries.get(id) ?? summarizeAnyFile(id, style);
    summaries.set(id, summary);
    return summary;
  };

  return {
    name: contents.name ?? "memory",
    list: async () => [...styles.keys()].flatMap((id) => summarize(id) ?? []),
    style: async (id) => styles.get(id),
    locale: async (tag) => locales.get(tag),
    summary: async (id) => summarize(id),
    renamed: async () => renamed,
  };
}
