/** Bytes of numbers that are kept: eight columns of a million rows. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Numbers of columns that were asked for last, by their digest: what a digest names never changes, so nothing here can be
 * out of date. Who gets them must not change them.
 */
export class NumberCache {
  private readonly kept = new Map<string, Float64Array>();
  private readonly mostBytes: number;
  private bytes = 0;

  constructor(mostBytes: number = MOST_BYTES) {
    this.mostBytes = mostBytes;
  }

  get(digest: string): Float64Array | undefined {
    const numbers = this.kept.get(digest);
    if (numbers === undefined) return undefined;
    // the map is in the order of last use
    this.kept.delete(digest);
    this.kept.set(digest, numbers);
    return numbers;
  }

  set(digest: string, numbers: Float64Array): void {
    if (numbers.byteLength > this.mostBytes || this.kept.has(digest)) return;
    this.kept.set(digest, numbers);
    this.bytes += numbers.byteLength;
    for (const [oldest, { byteLength }] of this.kept) {
      if (this.bytes <= this.mostBytes) return;
      this.kept.delete(oldest);
      this.bytes -= byteLength;
    }
  }
}
