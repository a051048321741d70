import { GrowingNumbers } from './growingNumbers.ts';
import { numberOf, saysNoNumber } from './numberText.ts';
import { ownText } from './ownText.ts';

/** EITHER: what the first cell that is not blank holds. */
export type Holds = 'NUMBER' | 'WORD' | 'EITHER';

/** A column of numbers or words that grows as rows are read. */
export class GrowingColumn {
  private holds: Holds;
  private readonly numbers: GrowingNumbers<Float64Array>;
  private readonly places = new Map<string, number>();

  /** @param expected how many rows there will be, if that is known */
  constructor(holds: Holds, expected?: number) {
    this.holds = holds;
    this.numbers = new GrowingNumbers((length) => new Float64Array(length), expected);
  }

  /** @returns how many it holds now */
  add(value: number): number {
    return this.numbers.add(value);
  }

  /** Whether a cell is a word of this column; the first cell that is not blank decides, where that is open. */
  holdsWord(cell: string): boolean {
    if (this.holds === 'EITHER' && !saysNoNumber(cell)) {
      this.holds = Number.isNaN(numberOf(cell)) && Number.isNaN(numberOf(cell, ',')) ? 'WORD' : 'NUMBER';
    }
    return this.holds === 'WORD';
  }

  addNone(): void {
    this.add(Number.NaN);
  }

  /** A blank cell holds no word. */
  addWord(word: string): void {
    if (word === '') {
      this.addNone();
      return;
    }
    let place = this.places.get(word);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(ownText(word), place);
    }
    this.add(place);
  }

  /** Its numbers, in an array of their own; it holds none any more, so that those of all columns are never there twice. */
  takeNumbers(): Float64Array {
    return this.numbers.take();
  }

  words(): readonly string[] | null {
    return this.holds === 'WORD' ? [...this.places.keys()] : null;
  }
}
