/** A text of its own: a slice of the text of a file would keep all of that alive. */
export function ownText(slice: string): string {
  return Buffer.from(slice).toString();
}
