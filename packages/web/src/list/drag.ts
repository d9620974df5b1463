/** The kind under which an entry's id travels while it is dragged. */
export const draggedType = "application/x-citable-entry";

/** The id of the entry that was dropped; empty if something else was. */
export function dragged(event: DragEvent): string {
  return event.dataTransfer?.getData(draggedType) ?? "";
}

/** Lets an entry be dropped here, and nothing else. */
export function allowEntry(event: DragEvent): void {
  if (isEntryDragged(event)) event.preventDefault();
}

/** Whether an entry is being dragged, and not a file from outside. */
export function isEntryDragged(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(draggedType) === true;
}
