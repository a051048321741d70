/** Whether a name that a filter gives is that of a material: its id, `dataset/key` or slug. */
export function namesMaterial(name: string, id: string): boolean {
  return namesRecord(name, id);
}

/** Whether a name is a record's: its id, `dataset/key`, or the key alone. */
export function namesRecord(name: string, id: string): boolean {
  const tail = id.slice(id.indexOf(':') + 1);
  return name === id || name === tail || name === tail.slice(tail.indexOf('/') + 1);
}
