/** digits x 10^power: bounds are computed in decimal, so that 3.83 - 0.005 is 3.825. */
export type Decimal = { readonly digits: bigint; readonly power: number };

export const ZERO: Decimal = { digits: 0n, power: 0 };

export function decimalOf(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  return { digits: BigInt(whole + decimals), power: Number(power) - decimals.length };
}

export function toNumber({ digits, power }: Decimal): number {
  return Number(`${digits}e${power}`);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const power = Math.min(a.power, b.power);
  const scaled = (each: Decimal) => each.digits * 10n ** BigInt(each.power - power);
  return { digits: scaled(a) + scaled(b), power };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { digits: -b.digits, power: b.power });
}

/** decimal x factor x 10^tens: percentages and halves without a division */
export function times({ digits, power }: Decimal, factor: bigint, tens: number): Decimal {
  return { digits: digits * factor, power: power + tens };
}

/** One divided by a number above 0, to the digits that a double holds. */
export function reciprocal(divisor: Decimal): Decimal {
  return decimalOf(1 / toNumber(divisor));
}

export function absolute({ digits, power }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, power };
}

export function between(low: Decimal, value: Decimal, high: Decimal): boolean {
  return minus(value, low).digits >= 0n && minus(high, value).digits >= 0n;
}
