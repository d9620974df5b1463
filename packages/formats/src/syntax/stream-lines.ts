/**
 * The lines of a text that comes in pieces, without what ends them and without byte order marks. The pieces of a long line
 * are joined once, when it ends.
 */
export async function* streamLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let held = "";
  for await (const chunk of chunks) {
    const text = held + chunk;
    // A carriage return at the end may be half of a line's end.
    held = text.endsWith("\r") ? "\r" : "";
    const [goesOn = "", ...begin] = text.slice(0, text.length - held.length).split(/\r\n?|\n/);
    begun.push(goesOn);
    for (const line of begin) {
      yield joined(begun);
      begun = [line];
    }
  }
  const last = joined(begun);
  if (last + held !== "") yield last;
}

function joined(pieces: readonly string[]): string {
  return pieces.join("").replace(/^\uFEFF/, "");
}
