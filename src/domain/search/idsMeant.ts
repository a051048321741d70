import { typeOfId } from '../globalId.ts';
import { recordTypes } from './types.ts';

/** What `dataset/key` looks like. */
const recordName = /^[a-z0-9_]+\/[a-z0-9._-]+$/;

/** The global ids that a text may be: itself, or those that `dataset/key` has with each noun. */
export function idsMeant(text: string): readonly string[] {
  const name = text.trim();
  if (typeOfId(name) !== undefined && /^[!-~]+$/.test(name)) return [name];
  return recordName.test(name) ? Object.values(recordTypes).map((type) => `${type}:${name}`) : [];
}
