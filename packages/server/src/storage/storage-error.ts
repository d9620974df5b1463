/** Why the storage could not do what it was asked. */
export type StorageFault =
  /** There is no such bibliography, record or link. */
  | "not-found"
  /** It was changed since it was read; nothing was written. */
  | "changed"
  /** No more fits: the disk, or the limit of records in a bibliography. Nothing was written. */
  | "full"
  /** The database cannot be reached or does not answer. */
  | "unavailable";

/** A failure that was foreseen. The message is for people and names nothing that was stored. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly fault: StorageFault;

  constructor(fault: StorageFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
