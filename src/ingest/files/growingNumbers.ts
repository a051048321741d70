/** Numbers of one piece. */
const PIECE = 4096;

/**
 * Numbers that come one after the other: in one array where it was known how many there will be, else by pieces, so that no
 * larger array is filled from a smaller one.
 */
export class GrowingNumbers<T extends Float64Array | Uint32Array> {
  private readonly make: (length: number) => T;
  private full: T[] = [];
  private last: T;
  private filled = 0;
  private count = 0;

  /** @param expected how many there will be, if that is known */
  constructor(make: (length: number) => T, expected = 0) {
    this.make = make;
    this.last = make(expected);
  }

  /** @returns how many there are now */
  add(value: number): number {
    if (this.filled === this.last.length) {
      this.full.push(this.last);
      this.last = this.make(PIECE);
      this.filled = 0;
    }
    this.last[this.filled] = value;
    this.filled += 1;
    this.count += 1;
    return this.count;
  }

  /** All of them in one array; there are none any more, so that those of all columns are never there twice. */
  take(): T {
    const taken = this.count === this.last.length ? this.last : this.joined();
    [this.full, this.last, this.filled, this.count] = [[], this.make(0), 0, 0];
    return taken;
  }

  private joined(): T {
    const numbers = this.make(this.count);
    let from = 0;
    for (const piece of this.full) {
      numbers.set(piece, from);
      from += piece.length;
    }
    numbers.set(this.last.subarray(0, this.filled), from);
    return numbers;
  }
}
