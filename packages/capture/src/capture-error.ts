/** The source cannot be read at all. The message is one sentence: what was wrong and what to do. */
export class CaptureError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "CaptureError";
    this.code = code;
  }
}
