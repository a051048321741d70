import { numberOf, saysNoNumber } from './numberText.ts';

/** Numbers of one piece. */
const PIECE = 4096;

/** EITHER: what the first cell that is not blank holds. */
export type Holds = 'NUMBER' | 'WORD' | 'EITHER';

/** A column of numbers or words that grows as rows are read: by pieces, so that no larger array is filled from a smaller one. */
export class GrowingColumn {
  private holds: Holds;
  private full: Float64Array[] = [];
  private piece = new Float64Array(PIECE);
  private filled = 0;
  private readonly places = new Map<string, number>();

  constructor(holds: Holds) {
    this.holds = holds;
  }

  /** @returns how many it holds now */
  add(value: number): number {
    if (this.filled === PIECE) {
      this.full.push(this.piece);
      this.piece = new Float64Array(PIECE);
      this.filled = 0;
    }
    this.piece[this.filled] = value;
    this.filled += 1;
    return this.full.length * PIECE + this.filled;
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
      // a slice would keep the whole text of the file alive
      this.places.set(Buffer.from(word).toString(), place);
    }
    this.add(place);
  }

  /** Its numbers, in an array of their own; it holds none any more, so that those of all columns are never there twice. */
  takeNumbers(): Float64Array {
    const numbers = new Float64Array(this.full.length * PIECE + this.filled);
    for (const [index, piece] of this.full.entries()) numbers.set(piece, index * PIECE);
    numbers.set(this.piece.subarray(0, this.filled), this.full.length * PIECE);
    [this.full, this.piece, this.filled] = [[], new Float64Array(PIECE), 0];
    return numbers;
  }

  words(): readonly string[] | null {
    return this.holds === 'WORD' ? [...this.places.keys()] : null;
  }
}
