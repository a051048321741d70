import { numberOf, saysNoNumber } from './numberText.ts';
import { ownText } from './ownText.ts';

/** Numbers of one piece. */
const PIECE = 4096;

/** EITHER: what the first cell that is not blank holds. */
export type Holds = 'NUMBER' | 'WORD' | 'EITHER';

/** A column of numbers or words that grows as rows are read: by pieces, so that no larger array is filled from a smaller one. */
export class GrowingColumn {
  private holds: Holds;
  private pieces: Float64Array[] = [];
  private last = new Float64Array(0);
  private count = 0;
  private readonly places = new Map<string, number>();

  constructor(holds: Holds) {
    this.holds = holds;
  }

  /** @returns how many it holds now */
  add(value: number): number {
    const place = this.count % PIECE;
    if (place === 0) {
      this.last = new Float64Array(PIECE);
      this.pieces.push(this.last);
    }
    this.last[place] = value;
    this.count += 1;
    return this.count;
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
    return this.takeInto(new Float64Array(this.count));
  }

  /** As `takeNumbers`, of whole numbers from 0. */
  takeCounts(): Uint32Array {
    return this.takeInto(new Uint32Array(this.count));
  }

  private takeInto<T extends Float64Array | Uint32Array>(numbers: T): T {
    for (const [index, piece] of this.pieces.entries()) {
      const from = index * PIECE;
      numbers.set(piece.subarray(0, this.count - from), from);
    }
    [this.pieces, this.last, this.count] = [[], new Float64Array(0), 0];
    return numbers;
  }

  words(): readonly string[] | null {
    return this.holds === 'WORD' ? [...this.places.keys()] : null;
  }
}
