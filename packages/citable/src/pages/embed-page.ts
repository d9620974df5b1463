/** What goes into a page. */
export interface Embedded {
  /** For the head, a tag a line. */
  readonly head: readonly string[];
  /** For the body, a line each. */
  readonly body: readonly string[];
}

const block = /[ \t]*<!-- citable:(tags|box) -->[\s\S]*?<!-- \/citable:\1 -->\n?/g;

/** The page as it was before anything was embedded in it. */
export function withoutEmbedded(page: string): string {
  return page.replaceAll(block, "");
}

/**
 * Puts tags and box into a page: the tags at the end of its head, the box at the end of its article. What was embedded
 * before goes, so that doing it twice is doing it once; what the page says by its own tags is not said again.
 */
export function embedIn(page: string, { head, body }: Embedded): string {
  const bare = withoutEmbedded(page);
  const tags = head.filter((tag) => !isSaid(bare, tag));
  const spans = body.filter((line) => !isSaid(bare, line));
  return putBefore(putBefore(bare, ["</head>"], "tags", tags), ["</article>", "</main>", "</body>"], "box", spans);
}

/** Whether the page has tags of its own of that kind. */
function isSaid(page: string, tag: string): boolean {
  if (tag.startsWith("<meta")) return /<meta\b[^>]*\bcitation_title\b/i.test(page);
  if (tag.includes("ld+json")) return /<script\b[^>]*\bld\+json\b/i.test(page);
  if (tag.includes("Z3988")) return /\bclass=["']?[^"'>]*\bZ3988\b/i.test(page);
  const relation = /^<link rel="([\w-]+)"/.exec(tag)?.[1];
  return relation !== undefined && new RegExp(String.raw`<link\b[^>]*\brel=["']?${relation}\b`, "i").test(page);
}

/** Before the last of the first end tag that the page has; at its end when it has none of them. */
function putBefore(page: string, endTags: readonly string[], name: string, lines: readonly string[]): string {
  if (lines.length === 0) return page;
  const lower = page.toLowerCase();
  const found = endTags.map((tag) => lower.lastIndexOf(tag)).find((index) => index >= 0) ?? page.length;
  const before = page.slice(0, found);
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  return `${before}${gap}<!-- citable:${name} -->\n${lines.join("\n")}\n<!-- /citable:${name} -->\n${page.slice(found)}`;
}
