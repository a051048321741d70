import { datasetId } from '../domain/globalId.ts';

/** Whether a name that a filter gives is that of a material: its id, `dataset/key` or slug. */
export function namesMaterial(name: string, id: string): boolean {
  return namesRecord(name, id);
}

/** Whether a name is a record's: its id, `dataset/key`, or the key alone. */
export function namesRecord(name: string, id: string): boolean {
  const tail = id.slice(id.indexOf(':') + 1);
  return name === id || name === tail || name === tail.slice(tail.indexOf('/') + 1);
}

/** Whether a name is that of a record's dataset: its key or id. */
export function namesDataset(name: string, record: string): boolean {
  const tail = record.slice(record.indexOf(':') + 1);
  const key = tail.split('/', 1)[0] ?? '';
  return name === key || name === datasetId(key);
}

/** The id of a curve that is named by it or by `dataset/key`. */
export function curveId(name: string): string {
  return name.includes(':') ? name : `Curve:${name}`;
}
