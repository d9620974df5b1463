import type { Download } from "../pipeline/questions.ts";

/** Hands a file to the browser, which saves it where the reader wants it. Answers its name. */
export function saveFile({ content, mediaType, ending }: Download, heading: string): string {
  const name = `${fileName(heading)}${ending}`;
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}

/** A heading as a name that every file system takes. */
function fileName(heading: string): string {
  const name = heading
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .toLowerCase();
  return name === "" ? "citations" : name.slice(0, 60);
}
