/** A complex number. */
export type Complex = { readonly re: number; readonly im: number };

export function sum(numbers: readonly Complex[]): Complex {
  let [re, im] = [0, 0];
  for (const each of numbers) {
    re += each.re;
    im += each.im;
  }
  return { re, im };
}

/** 1 / z. */
export function inverse({ re, im }: Complex): Complex {
  const square = re * re + im * im;
  return { re: re / square, im: -im / square };
}

/** The number of that length at that angle in radians. */
export function polar(length: number, angle: number): Complex {
  return { re: length * Math.cos(angle), im: length * Math.sin(angle) };
}
