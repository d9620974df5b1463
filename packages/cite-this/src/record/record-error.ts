/** A record that cannot be trusted: what was wrong. The element then keeps the publisher's text. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}
