import type { FileFact, FileWarning } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { decodeText } from '../../files/decodeText.ts';
import { FileError } from '../../files/fileError.ts';
import { numberOf } from '../../files/numberText.ts';

/** Begins the layer of settings of single devices; the same name may come again in each. */
const DEVICE = /^\.DVC\s+([^,\s]+)/;

/** The parameters of a .DSC file. What is asked for and is not there, or not legal, is told with its line. */
export class Descriptor {
  readonly values: ReadonlyMap<string, string>;
  readonly facts: readonly FileFact[];
  readonly warnings: readonly FileWarning[];
  private readonly lines: ReadonlyMap<string, number>;

  constructor(found: readonly { readonly fact: FileFact; readonly line: number }[], warnings: readonly FileWarning[]) {
    this.facts = found.map(({ fact }) => fact);
    // the first layer describes the data; later ones may use a name again
    const firstWins = found.toReversed();
    this.values = new Map(firstWins.map(({ fact }) => [fact.name, fact.value]));
    this.lines = new Map(firstWins.map(({ fact, line }) => [fact.name, line]));
    this.warnings = warnings;
  }

  /** A text without its quotes; empty if it is missing. */
  text(name: string): string {
    return unquoted(this.values.get(name) ?? '');
  }

  /** The texts of data sets side by side: `D,D`, `'',''`. */
  list(name: string): readonly string[] {
    const value = this.values.get(name);
    return value === undefined ? [] : value.split(',').map(unquoted);
  }

  number(name: string): number {
    const value = numberOf(this.values.get(name) ?? '');
    if (Number.isNaN(value)) throw this.fault(name, 'a number is needed');
    return value;
  }

  /** A whole number from 1. */
  count(name: string): number {
    const value = this.number(name);
    if (!Number.isSafeInteger(value) || value < 1) throw this.fault(name, 'a whole number from 1 on is needed');
    return value;
  }

  /** What the word of a parameter means. @param without the word that is meant if there is none */
  choice<T>(name: string, words: Readonly<Record<string, T>>, without?: string): T {
    const word = (this.list(name)[0] ?? without ?? '').toUpperCase();
    const found = Object.hasOwn(words, word) ? words[word] : undefined;
    if (found === undefined) throw this.fault(name, `legal words are ${Object.keys(words).join(', ')}`);
    return found;
  }

  fault(name: string, right: string): FileError {
    const value = this.values.get(name);
    if (value === undefined) return new FileError('MISSING_PARAMETER', `the .DSC has no ${name}: ${right}`);
    const line = this.lines.get(name);
    return new FileError('WRONG_PARAMETER', `line ${line} of the .DSC: ${name} is "${shortened(value)}": ${right}`);
  }
}

/** Reads `NAME value` of every layer; parameters of devices are named `device.Name`. */
export function readDescriptor(bytes: Uint8Array): Descriptor {
  const { text, warnings } = decodeText(bytes);
  const found: { readonly fact: FileFact; readonly line: number }[] = [];
  const lines = text.split('\n');
  let device = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    const parts = [(lines[index] ?? '').trim()];
    // a backslash at the end carries a value on
    for (; parts.at(-1)?.endsWith('\\') && index + 1 < lines.length; index += 1) {
      parts.push((lines[index + 1] ?? '').trim());
    }
    const content = parts.join('\n');
    if (content === '' || content.startsWith('*')) continue;
    if (content.startsWith('#')) device = '';
    device = DEVICE.exec(content)?.[1] ?? device;
    if (/^[A-Za-z_]/.test(content)) found.push({ fact: factOf(content, device), line });
  }
  return new Descriptor(found, warnings);
}

function factOf(content: string, device: string): FileFact {
  const end = content.search(/\s/);
  const name = end === -1 ? content : content.slice(0, end);
  const value = end === -1 ? '' : content.slice(end).trim();
  return { name: device === '' ? name : `${device}.${name}`, value: unquoted(value) };
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const inner = trimmed.slice(1, -1);
  // a list such as '','' keeps its quotes
  return trimmed === `'${inner}'` && !inner.includes("'") ? inner : trimmed;
}
