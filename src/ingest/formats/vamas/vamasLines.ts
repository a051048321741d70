import { shortened } from '../../../domain/shortened.ts';
import { FileError } from '../../files/fileError.ts';
import { numberOf } from '../../files/numberText.ts';

/** The lines of a VAMAS file, one item each, in a fixed order. Errors name the line and what should stand there. */
export class VamasLines {
  private readonly lines: readonly string[];
  private next = 0;

  constructor(text: string) {
    // behind the last line end stands no line
    this.lines = text.replace(/\n$/, '').split('\n');
  }

  /** Number of the line that was read last, from 1. */
  get line(): number {
    return this.next;
  }

  get left(): number {
    return this.lines.length - this.next;
  }

  /** The line that comes next, without going on; null at the end, also if nothing but blank lines follow. */
  peek(): string | null {
    for (let at = this.next; at < this.lines.length; at += 1) {
      if (this.lines[at]?.trim() !== '') return (this.lines[this.next] ?? '').trim();
    }
    return null;
  }

  text(what: string): string {
    const line = this.lines[this.next];
    if (line === undefined) {
      throw new FileError('CUT_FILE', `the file ends where ${what} should stand`, { line: this.next });
    }
    this.next += 1;
    return line.trim();
  }

  texts(count: number, what: string): readonly string[] {
    return Array.from({ length: count }, () => this.text(what));
  }

  number(what: string): number {
    const text = this.text(what);
    const value = numberOf(text);
    if (Number.isNaN(value)) throw this.fault(text, `${what} should stand here, a number`);
    return value;
  }

  /** A whole number from 0 of things that follow. */
  count(what: string): number {
    const text = this.text(what);
    const value = numberOf(text);
    if (!Number.isSafeInteger(value) || value < 0) throw this.fault(text, `${what} should stand here, a whole number`);
    if (value > this.left) {
      throw new FileError('CUT_FILE', `${what} is ${value}, but only ${this.left} lines follow`, { line: this.line });
    }
    return value;
  }

  /** One of some words. */
  word(what: string, words: ReadonlySet<string>): string {
    const text = this.text(what);
    if (words.has(text.toUpperCase())) return text.toUpperCase();
    throw this.fault(text, `${what} should stand here: ${[...words].join(', ')}`);
  }

  private fault(text: string, right: string): FileError {
    return new FileError('WRONG_LINE', `"${shortened(text)}" cannot be read: ${right}`, { line: this.line });
  }
}
