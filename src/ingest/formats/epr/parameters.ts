import type { FileFact } from '../../../domain/curve.ts';
import { shortened } from '../../../domain/shortened.ts';
import { FileError } from '../../files/fileError.ts';
import { numberOf } from '../../files/numberText.ts';

/** The parameters of a .par file, one a line: a name, blanks, the value. Lines that begin with `*` are comments. */
export class EspParameters {
  readonly values: ReadonlyMap<string, string>;
  readonly facts: readonly FileFact[];
  private readonly lines: ReadonlyMap<string, number>;

  constructor(text: string) {
    const lines = text.split('\n').map((line) => line.trim());
    const found = lines.flatMap((content, index) =>
      /^[A-Za-z*]/.test(content) ? [{ fact: factOf(content), line: index + 1 }] : [],
    );
    const named = found.filter(({ fact }) => fact.name !== 'comment');
    this.facts = found.map(({ fact }) => fact);
    this.values = new Map(named.map(({ fact }) => [fact.name, fact.value]));
    this.lines = new Map(named.map(({ fact, line }) => [fact.name, line]));
  }

  /** @throws {FileError} if there is one that is no number */
  number(name: string): number | undefined {
    const value = this.values.get(name);
    if (value === undefined) return undefined;
    const read = numberOf(value);
    if (Number.isNaN(read)) throw this.fault(name, 'a number is needed');
    return read;
  }

  /** @throws {FileError} if it is no whole number from 1 on */
  count(name: string): number | undefined {
    const value = this.number(name);
    if (value !== undefined && (!Number.isSafeInteger(value) || value < 1)) {
      throw this.fault(name, 'a whole number from 1 on is needed');
    }
    return value;
  }

  /** Those of some parameters that are there, for messages. */
  told(names: readonly string[]): string {
    const there = names.filter((name) => this.values.has(name)).map((name) => `${name} ${this.values.get(name)}`);
    return there.length === 0 ? 'numbers of 4 bytes' : there.join(', ');
  }

  fault(name: string, right: string): FileError {
    const message = `line ${this.lines.get(name)} of the .par: ${name} is "${shortened(this.values.get(name) ?? '')}"`;
    return new FileError('WRONG_PARAMETER', `${message}: ${right}`);
  }
}

function factOf(content: string): FileFact {
  if (content.startsWith('*')) return { name: 'comment', value: content.slice(1).trim() };
  const end = content.search(/\s/);
  return end === -1 ? { name: content, value: '' } : { name: content.slice(0, end), value: content.slice(end).trim() };
}
