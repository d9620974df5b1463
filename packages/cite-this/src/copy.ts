import type { ShownCitation } from "./citing/cite-item.ts";

/** A citation for the clipboard: the same words with and without formatting. */
export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/**
 * A citation as word processors take it: as it was drawn, with italics, small capitals, and a hanging indent for a
 * bibliography. Its markup is read from the page, where every word of it is text.
 */
export function copyableOf({ form, text }: ShownCitation, drawn: HTMLElement): Copyable {
  const rich = drawn.innerHTML.replaceAll('class="small-caps"', 'style="font-variant:small-caps"');
  const hanging = '<p style="margin-left:0.5in;text-indent:-0.5in">';
  return { text, html: form === "bibliography" ? `${hanging}${rich}</p>` : rich };
}

/**
 * Puts both flavours on the clipboard in one gesture. The copy event comes first, for it hands them over as they are
 * and works on pages without https; where it is refused the newer call stands in. Answers whether it succeeded.
 */
export async function copyBoth(copyable: Copyable): Promise<boolean> {
  return copyByEvent(copyable) || copyByClipboard(copyable);
}

function copyByEvent({ html, text }: Copyable): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = event.clipboardData !== null;
  };
  // On the window and before all others: a page that adds its own words to what is copied adds none here.
  window.addEventListener("copy", fill, { once: true, capture: true });
  const asked = document.execCommand("copy");
  window.removeEventListener("copy", fill, { capture: true });
  return asked && filled;
}

async function copyByClipboard({ html, text }: Copyable): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blobOf(html, "text/html"), "text/plain": blobOf(text, "text/plain") }),
    ]);
    return true;
  } catch {
    return false;
  }
}

function blobOf(words: string, type: string): Blob {
  return new Blob([words], { type });
}
