/** A call that failed. The message is a sentence that can be shown; it is empty for what nobody foresaw. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
}
