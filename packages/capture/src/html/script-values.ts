/**
 * Where a pattern fits in a page's source. It is tried only where one of the given letters stand, for which V8 looks
 * ten times as fast as for a pattern; `pattern` is sticky and begins with them.
 */
export function* matchesAt(source: string, letters: readonly string[], pattern: RegExp): Generator<RegExpExecArray> {
  for (const start of letters) {
    for (let at = source.indexOf(start); at >= 0; at = source.indexOf(start, at + 1)) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      if (match !== null) yield match;
    }
  }
}
