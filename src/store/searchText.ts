/** Whether a name is `dataset/key`, which is unique among the records of a noun. */
export function isRecordName(name: string): boolean {
  return name.includes('/') && !name.includes(':');
}

/** What a text filter reads, whatever its case: parts of a record, one a line. SQLite itself folds only ASCII. */
export function searchText(parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part) => part !== null && part !== undefined)
    .join('\n')
    .normalize('NFC')
    .toLowerCase();
}
