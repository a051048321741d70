/** A vector as a plain list of numbers. */
export type Vector = readonly number[];

/** An item whose place is known to exist. */
export function at<T>(items: readonly T[], place: number): T {
  return items[place] as T;
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place] as number) * (b[place] as number);
  return sum;
}

/** a + factor b */
export function plus(a: Vector, b: Vector, factor = 1): Vector {
  return a.map((value, place) => value + factor * (b[place] as number));
}

export function times(a: Vector, factor: number): Vector {
  return a.map((value) => value * factor);
}

export function zeros(size: number): number[] {
  return new Array<number>(size).fill(0);
}

/** 1 at one place, else 0. */
export function unit(size: number, place: number): Vector {
  return zeros(size).with(place, 1);
}

/** Largest absolute entry. */
export function magnitude(a: Vector): number {
  let largest = 0;
  for (const value of a) largest = Math.max(largest, Math.abs(value));
  return largest;
}
