import { numberOf, saysNoNumber } from './numberText.ts';

const FIRST_ROOM = 1024;

/** EITHER: what the first cell that is not blank holds. */
export type Holds = 'NUMBER' | 'WORD' | 'EITHER';

/** A column of numbers or words that grows as rows are read. */
export class GrowingColumn {
  private holds: Holds;
  private room: Float64Array = new Float64Array(FIRST_ROOM);
  private count = 0;
  private readonly places = new Map<string, number>();

  constructor(holds: Holds) {
    this.holds = holds;
  }

  /** @returns how many it holds now */
  add(value: number): number {
    if (this.count === this.room.length) {
      const larger = new Float64Array(this.room.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.count] = value;
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
      // a slice would keep the whole text of the file alive
      this.places.set(Buffer.from(word).toString(), place);
    }
    this.add(place);
  }

  /** Its numbers, in an array of their own; it holds none any more, so that those of all columns are never there twice. */
  takeNumbers(): Float64Array {
    const numbers = this.room.slice(0, this.count);
    [this.room, this.count] = [new Float64Array(FIRST_ROOM), 0];
    return numbers;
  }

  words(): readonly string[] | null {
    return this.holds === 'WORD' ? [...this.places.keys()] : null;
  }
}
