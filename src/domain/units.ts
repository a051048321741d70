import { nearestWord } from './nearestWord.ts';
import { shortened } from './shortened.ts';
import type { Unit, UnitKind } from './unitTable.ts';
import { COULOMBS_PER_MAH, UNIT_KINDS, UNITS } from './unitTable.ts';

export type { Unit, UnitKind };
export { COULOMBS_PER_MAH, UNIT_KINDS };

/** A longer text is no unit; reading it would only cost time. */
export const LONGEST_UNIT = 40;

/** Doubles carry 15 decimal digits faithfully; rounding to them turns 3.8300000000000005 back into 3.83. */
const SIGNIFICANT_DIGITS = 15;

/** Offset units subtract near-equal numbers: decimals that are kept, so that 273.16 K is 0.01 degC. */
const OFFSET_DECIMALS = 9;

const byCode: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.code, unit]));
const byKind: ReadonlyMap<UnitKind, readonly Unit[]> = new Map(
  UNIT_KINDS.map((kind) => [kind, UNITS.filter((unit) => unit.kind === kind)]),
);
const bySpelling: ReadonlyMap<UnitKind, ReadonlyMap<string, Unit>> = new Map(
  UNIT_KINDS.map((kind) => [
    kind,
    new Map(unitsOf(kind).flatMap((unit) => [unit.code, ...unit.aliases].map((text) => [unitSpelling(text), unit]))),
  ]),
);

/** The kind of the unit with a code; undefined if there is none. */
export function kindOf(code: string): UnitKind | undefined {
  return byCode.get(code)?.kind;
}

/** All units of a kind, the canonical one first. */
export function unitsOf(kind: UnitKind): readonly Unit[] {
  return byKind.get(kind) ?? [];
}

/** The unit in which quantities of a kind are compared, ordered and computed with. */
export function canonicalUnit(kind: UnitKind): Unit {
  const [canonical] = unitsOf(kind);
  if (!canonical) throw new RangeError(`Cannot find a unit of "${kind}": the kinds are ${UNIT_KINDS.join(', ')}`);
  return canonical;
}

/**
 * The unit that a printed text means, within a kind: "C" is a C-rate, a coulomb or a degree Celsius.
 *
 * Case counts (mV is not MV); spacing, products ("·"), powers ("g-1", "g⁻¹", "/g") and kinds of minus do not.
 * Blank text is a unit only of kinds that need none.
 */
export function findUnit(kind: UnitKind, text: string): Unit | undefined {
  return text.length > LONGEST_UNIT ? undefined : bySpelling.get(kind)?.get(unitSpelling(text));
}

/** All units that a printed text may mean, of whatever kind; blank text means none. */
export function unitsNamed(text: string): readonly Unit[] {
  if (text.trim() === '' || text.length > LONGEST_UNIT) return [];
  const spelling = unitSpelling(text);
  return UNIT_KINDS.flatMap((kind) => bySpelling.get(kind)?.get(spelling) ?? []);
}

/** Whether two texts may name units of one kind, by what each of them may mean. */
export function sharesKind(some: readonly Unit[], others: readonly Unit[]): boolean {
  return some.some(({ kind }) => others.some((other) => other.kind === kind));
}

/** Whether two texts may name the same unit: "mA/g" and "mA g-1" do. */
export function isSameUnit(some: readonly Unit[], others: readonly Unit[]): boolean {
  return some.some((unit) => others.includes(unit));
}

/** The unit of a kind that a mistyped text most likely meant; a forgotten space (`mAhg-1`) is no difference. */
export function nearestUnit(kind: UnitKind, text: string): Unit | undefined {
  if (text.length > LONGEST_UNIT) return undefined;
  const forms = new Map(unitsOf(kind).flatMap((unit) => printedForms(unit).map((form) => [form, unit] as const)));
  const nearest = nearestWord(closed(text), [...forms.keys()]);
  return nearest === undefined ? undefined : forms.get(nearest);
}

/** Spellings of a unit without spaces: `mAh/g`, `mAhg-1` and its aliases. */
function printedForms({ code, aliases }: Unit): readonly string[] {
  return [code, code.replace(/\/([a-z]+)(\d*)/i, (_, base, power) => `${base}-${power || 1}`), ...aliases].map(closed);
}

function closed(text: string): string {
  return text.normalize('NFKC').replace(/[\s·]/g, '').replace(/[−–]/g, '-');
}

/**
 * A number in another unit of the same kind, cleaned to 15 significant digits (offset units: to 9 decimals).
 *
 * @throws {RangeError} on an unknown code, on units of different kinds, on a number that is not finite
 */
export function convert(value: number, fromCode: string, toCode: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot convert ${value}: a finite number is needed`);
  const from = unitOfCode(fromCode, toCode);
  const to = unitOfCode(toCode, fromCode);
  if (from.kind !== to.kind) {
    throw new RangeError(
      `Cannot convert "${fromCode}" (${from.kind}) to "${toCode}" (${to.kind}): legal codes are ${codesOf(from.kind)}`,
    );
  }
  if (from === to) return value;
  const offset = (from.offset ?? 0) - (to.offset ?? 0);
  const converted = Number(((value * from.factor + offset) / to.factor).toPrecision(SIGNIFICANT_DIGITS));
  return offset === 0 ? converted : Number(converted.toFixed(OFFSET_DECIMALS));
}

/**
 * A number in the canonical unit of its unit's kind.
 *
 * @throws {RangeError} on an unknown code, on a number that is not finite
 */
export function toCanonical(value: number, code: string): number {
  return convert(value, code, canonicalUnit(unitOfCode(code).kind).code);
}

/** The codes of a kind, for messages. */
export function codesOf(kind: UnitKind): string {
  return unitsOf(kind)
    .map((unit) => unit.code)
    .join(', ');
}

/** @param partner the other code of a conversion: it tells which codes would be right */
function unitOfCode(code: string, partner?: string): Unit {
  const unit = byCode.get(code);
  if (unit) return unit;
  const kind = byCode.get(partner ?? '')?.kind;
  const legal = kind ? unitsOf(kind) : UNITS;
  const nearest = nearestWord(
    code,
    legal.map((each) => each.code),
  );
  const hint = nearest === undefined ? '' : `, did you mean "${nearest}"?`;
  const codes = legal.map((each) => each.code).join(', ');
  throw new RangeError(`Cannot convert "${shortened(code)}": no such unit${hint} (legal codes are ${codes})`);
}

/** One spelling for all ways to print the same product of powers: "mAh·g⁻¹" and "mAh/g" become "g^-1 mAh". */
export function unitSpelling(text: string): string {
  const powers = new Map<string, number>();
  const [numerator = '', ...denominators] = plainUnit(text).split('/');
  for (const factor of factorsOf(numerator)) multiply(powers, factor, 1);
  for (const denominator of denominators) {
    // "a/b c" is (a/b) c: only what stands next to the stroke divides
    for (const [place, factor] of factorsOf(denominator).entries()) multiply(powers, factor, place === 0 ? -1 : 1);
  }
  if (powers.size === 0) return text.trim() === '' ? '' : '1';
  const sorted = [...powers].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([symbol, power]) => (power === 1 ? symbol : `${symbol}^${power}`)).join(' ');
}

function plainUnit(text: string): string {
  return text
    .replaceAll('º', '°')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u2044', '/')
    .replaceAll('μ', 'u')
    .replaceAll('Ω', 'ohm')
    .replace(/(?<=[\p{L}\d])\.(?=\p{L})/gu, ' ')
    .replace(/\bper (?!cent\b)/g, '/')
    .replace(/(?<=\p{L})\^?\(?(?<sign>-?)1\/2\)?/gu, '$<sign>0.5')
    .replace(/[\^{}]/g, '')
    .replace(/\/\s*\(([^()]*)\)/g, (_, product: string) => `/${factorsOf(product).join('/')}`);
}

function factorsOf(product: string): readonly string[] {
  return product.split(/[\s·⋅∙•*×]+/).filter((factor) => factor !== '');
}

function multiply(powers: Map<string, number>, factor: string, sign: number): void {
  if (factor === '1') return;
  const [, symbol = factor, power = '1'] = /^([^\d-]+)(-?\d+(?:\.\d+)?)$/.exec(factor) ?? [];
  powers.set(symbol, (powers.get(symbol) ?? 0) + sign * Number(power));
}

/** Kinds whose quantities are amounts: less than none of them means nothing. */
const AMOUNTS: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'SPECIFIC_CAPACITY',
  'VOLUMETRIC_CAPACITY',
  'CAPACITY',
  'SPECIFIC_ENERGY',
  'C_RATE',
  'TIME',
  'MASS',
  'AREA',
  'SPECIFIC_AREA',
  'SPECIFIC_VOLUME',
  'DENSITY',
  'RESISTANCE',
  'AREAL_RESISTANCE',
  'WARBURG',
  'DIFFUSIVITY',
  'FREQUENCY',
  'MOLAR_MASS',
  'CONCENTRATION',
  'COUNT',
  'SCATTERING_VECTOR',
  'PRESSURE',
]);

/** Whether a quantity of this kind may be below 0, as potentials, energies, shifts and changes may. */
export function mayBeNegative(kind: UnitKind): boolean {
  return !AMOUNTS.has(kind);
}
