import type { LabelledSpan } from "./reading.ts";

const looking =
  /\b(?:accessed|retrieved|viewed|visited|cited|consulted|consulté|consultado|abgerufen|zugriff)\b[^\d]*\d{0,2}\W*$/iu;
const roleAlone =
  /^[\s(,]*(?:edited by|eds?\.?(?: by)?|trans(?:lated|l)?\.?(?: by)?|hrsg\.?(?: von)?|hg\.?(?: von)?)[\s,:]*$/iu;

/**
 * Joins what words say belongs together, whatever the model took it for: a date right after "Accessed" is the day on
 * which something was looked at; what follows "ed." alone are the editors.
 */
export function settleSpans(read: readonly LabelledSpan[], text: string): readonly LabelledSpan[] {
  const settled: LabelledSpan[] = [];
  const spans = isBookOnly(read) ? read.map(asTitle) : read;
  const dated = spans.some(({ label }) => label === "date");
  for (const each of spans) {
    const before = settled.at(-1);
    const span = relabelled(each, { before, dated, titled: settled.some(({ label }) => label === "title") }, text);
    const label = before === undefined ? undefined : labelAfter(text.slice(before.start, before.end), before, span);
    if (before === undefined || label === undefined) settled.push(span);
    else
      settled[settled.length - 1] = {
        label,
        start: before.start,
        end: span.end,
        confidence: Math.min(before.confidence, span.confidence),
      };
  }
  return settled;
}

/** What is published somewhere and is no part of anything is itself what is called so: no journal without volume or pages. */
function isBookOnly(spans: readonly LabelledSpan[]): boolean {
  const has = (...wanted: readonly LabelledSpan["label"][]): boolean =>
    spans.some(({ label }) => wanted.includes(label));
  return has("journal") && has("publisher", "edition") && !has("title", "volume", "pages", "container-title");
}

function asTitle(span: LabelledSpan): LabelledSpan {
  return span.label === "journal" ? { ...span, label: "title" } : span;
}

interface Above {
  readonly before: LabelledSpan | undefined;
  readonly dated: boolean;
  readonly titled: boolean;
}

/** What stands elsewhere says what a stretch must be: "Title. In: Doe J, editor. Title." */
function relabelled(span: LabelledSpan, { before, dated, titled }: Above, text: string): LabelledSpan {
  if (!dated && isYears(span, text)) return { ...span, label: "date" };
  const isInside = titled && span.label === "title" && before?.label === "editor";
  return isInside && /^\W*in\b/iu.test(text.slice(before.start, before.end))
    ? { ...span, label: "container-title" }
    : span;
}

/** "1973–86" where no other date stands is no range of pages. */
function isYears({ label, start, end }: LabelledSpan, text: string): boolean {
  return (
    label === "pages" && /^[\s(,]*(?:1[4-9]|20)\d\d[-–—/](?:1[4-9]|20)?\d\d[\s.,)]*$/u.test(text.slice(start, end))
  );
}

/** The label of two stretches together, where the words of the first ask for the second. */
function labelAfter(words: string, before: LabelledSpan, span: LabelledSpan): LabelledSpan["label"] | undefined {
  if (span.label === "date" && looking.test(words) && !/\d{4}/.test(words)) return "accessed";
  const asksNames = (before.label === "editor" || before.label === "translator") && roleAlone.test(words);
  return asksNames && (span.label === "container-title" || span.label === "title" || span.label === "author")
    ? before.label
    : undefined;
}
