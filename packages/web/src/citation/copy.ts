/** A citation for the clipboard: the same words with and without formatting. */
export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts both flavours on the clipboard in one gesture: a word processor takes the formatted one and keeps the
 * italics, a plain field takes the words. Answers whether it succeeded.
 *
 * The copy event comes first: it hands the flavours over as they are. The newer call cleans the formatted one by the
 * page's own Content-Security-Policy, which costs an entry its hanging indent; it stands in where the event is refused.
 */
export async function copyBoth(copyable: Copyable): Promise<boolean> {
  return copyByEvent(copyable) || copyByClipboard(copyable);
}

function copyByEvent(copyable: Copyable): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", copyable.html);
    event.clipboardData?.setData("text/plain", copyable.text);
    event.preventDefault();
    filled = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, { once: true });
  const asked = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return asked && filled;
}

async function copyByClipboard(copyable: Copyable): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([copyable.html], { type: "text/html" }),
        "text/plain": new Blob([copyable.text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    // No secure context, or no permission: the caller says so.
    return false;
  }
}
