import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import Qty from 'js-quantities';
import {
  canonicalUnit,
  codesOf,
  convert,
  findUnit,
  nearestUnit,
  toCanonical,
  UNIT_KINDS,
  type Unit,
  type UnitKind,
  unitSpelling,
  unitsOf,
} from '../../src/domain/units.ts';

const ALL: readonly Unit[] = UNIT_KINDS.flatMap(unitsOf);

/** Our code -> the spelling of js-quantities, canonical units included. */
const PEER_SPELLINGS: Readonly<Record<string, string>> = {
  'mAh/g': 'mA*h/g',
  'Ah/g': 'A*h/g',
  'C/g': 'coulomb/g',
  mAh: 'mA*h',
  Ah: 'A*h',
  coulomb: 'coulomb',
  V: 'V',
  mV: 'mV',
  Wh: 'Wh',
  mWh: 'mWh',
  uAh: 'uAh',
  W: 'W',
  mW: 'mW',
  'mAh/V': 'mA*h/V',
  'Ah/V': 'A*h/V',
  'mA/g': 'mA/g',
  'A/g': 'A/g',
  mA: 'mA',
  A: 'A',
  uA: 'uA',
  'mA/cm2': 'mA/cm2',
  'uA/cm2': 'uA/cm2',
  'A/m2': 'A/m2',
  'mV/s': 'mV/s',
  'V/s': 'V/s',
  angstrom: 'angstrom',
  pm: 'pm',
  nm: 'nm',
  um: 'um',
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  '1/angstrom': '1/angstrom',
  '1/nm': '1/nm',
  deg: 'deg',
  rad: 'rad',
  eV: 'eV',
  meV: 'meV',
  J: 'J',
  'kJ/mol': 'kJ/mol',
  'J/mol': 'J/mol',
  'mol/L': 'mol/l',
  'mol/m3': 'mol/m3',
  s: 's',
  min: 'min',
  ms: 'ms',
  h: 'h',
  g: 'g',
  ug: 'ug',
  mg: 'mg',
  kg: 'kg',
  cm2: 'cm2',
  m2: 'm2',
  'g/cm3': 'g/cm3',
  'kg/m3': 'kg/m3',
  ohm: 'ohm',
  mohm: 'mohm',
  kohm: 'kohm',
  'cm2/s': 'cm2/s',
  'm2/s': 'm2/s',
  mT: 'mT',
  T: 'T',
  G: 'gauss',
  GHz: 'GHz',
  MHz: 'MHz',
  kHz: 'kHz',
  Hz: 'Hz',
  Pa: 'Pa',
  kPa: 'kPa',
  bar: 'bar',
};

/** Units that js-quantities does not know, or knows as something else, and that are not the canonical one: [code, canonical units]. */
const BY_HAND: Readonly<Record<string, number>> = { fraction: 100, '1/cycle': 100, K: 1 };

const factors = Object.entries(PEER_SPELLINGS).map(([code, spelling]) => ({ code, spelling, unit: unitOf(code) }));

test.each(factors)('the factor of $code is that of js-quantities', ({ spelling, unit }) => {
  const canonical = PEER_SPELLINGS[canonicalUnit(unit.kind).code] ?? '';
  const peer = new Qty(1, spelling).to(canonical).scalar;
  expect(unit.factor / peer).toBeCloseTo(1, 12);
});

test('every unit is the canonical one, or is checked against js-quantities or by hand', () => {
  const checked = new Set([...Object.keys(PEER_SPELLINGS), ...Object.keys(BY_HAND)]);
  expect(ALL.filter((unit) => !checked.has(unit.code) && unit !== canonicalUnit(unit.kind))).toEqual([]);
  for (const [code, factor] of Object.entries(BY_HAND)) expect(unitOf(code).factor).toBe(factor);
});

test.each(UNIT_KINDS)('%s has one canonical unit, of factor 1 and no offset', (kind) => {
  expect(unitsOf(kind).filter((unit) => unit.factor === 1 && !unit.offset)).toEqual([canonicalUnit(kind)]);
});

test('codes are unique over all kinds', () => {
  expect(new Set(ALL.map((unit) => unit.code)).size).toBe(ALL.length);
});

test.each(UNIT_KINDS)('every spelling of %s means one unit', (kind) => {
  const spellings = unitsOf(kind).flatMap((unit) => [unit.code, ...unit.aliases].map(unitSpelling));
  expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
});

test.each(ALL)('findUnit() finds $code by its code and each alias', (unit) => {
  for (const text of [unit.code, ...unit.aliases]) expect(findUnit(unit.kind, text)).toBe(unit);
});

test.each<[UnitKind, string, readonly string[]]>([
  [
    'SPECIFIC_CAPACITY',
    'mAh/g',
    ['mAh g-1', 'mAh g⁻¹', 'mA h g-1', 'mAh·g−1', 'mAh.g^-1', 'mAh per g', ' mAh  / g ', 'Ah/kg'],
  ],
  ['DIFFERENTIAL_CAPACITY', 'mAh/g/V', ['mAh g-1 V-1', 'mAh/(g V)', 'mAh/(g·V)']],
  ['LENGTH', 'angstrom', ['Å', '\u212b', 'A']],
  ['LENGTH', 'um', ['µm', 'μm']],
  ['ANGLE', 'deg', ['°', 'º', 'degrees']],
  ['TEMPERATURE', 'degC', ['°C', 'ºC', '℃', 'C']],
  ['DIFFUSIVITY', 'cm2/s', ['cm² s⁻¹', 'cm^2/s', 'cm2 s-1', 'cm2.s-1']],
  ['WARBURG', 'ohm s^-1/2', ['Ω s-1/2', 'Ω s^(-1/2)', 'Ω s⁻½', 'ohm s-0.5']],
  ['AREAL_RESISTANCE', 'ohm cm2', ['Ω cm²', 'Ω·cm2']],
  ['RESISTANCE', 'kohm', ['kΩ']],
  ['SCATTERING_VECTOR', '1/angstrom', ['Å-1', 'Å⁻¹', 'A^-1', '1/Å']],
  ['WAVENUMBER', 'cm-1', ['cm⁻¹', '1/cm']],
  ['FADE_RATE', '%/cycle', ['% per cycle', '% cycle-1']],
  ['SPECIFIC_AREA', 'm2/g', ['m² g⁻¹', 'm2 g-1']],
  ['SPECIFIC_ENERGY', 'Wh/kg', ['mWh/g', 'Wh kg-1']],
  ['CAPACITY', 'mAh', ['mAHr', 'mA h', 'mA.h']],
  ['CELL_ENERGY', 'Wh', ['Watt-hr', 'WHr', 'W.h']],
])('findUnit() reads %s %s as the field prints it', (kind, code, texts) => {
  expect(texts.map((text) => findUnit(kind, text)?.code)).toEqual(texts.map(() => code));
});

test('findUnit() reads one text by its kind', () => {
  expect(findUnit('C_RATE', 'C')?.code).toBe('C');
  expect(findUnit('CAPACITY', 'C')?.code).toBe('coulomb');
  expect(findUnit('TEMPERATURE', 'C')?.code).toBe('degC');
  expect(findUnit('CURRENT', 'A')?.code).toBe('A');
  expect(findUnit('LENGTH', 'A')?.code).toBe('angstrom');
});

test.each<[UnitKind, string]>([
  ['POTENTIAL', 'MV'],
  ['POTENTIAL', ''],
  ['SHARE', ''],
  ['LENGTH', 'm-1'],
  ['SPECIFIC_CAPACITY', 'mAh/g V'],
  ['SPECIFIC_CAPACITY', 'g/mAh'],
])('findUnit() knows no unit of %s in "%s"', (kind, text) => {
  expect(findUnit(kind, text)).toBeUndefined();
});

test('findUnit() takes blank text only where no unit is needed', () => {
  expect(UNIT_KINDS.filter((kind) => findUnit(kind, ' '))).toEqual(['DIMENSIONLESS', 'COUNT']);
});

test.each<[UnitKind, string, string | undefined]>([
  ['SPECIFIC_CAPACITY', 'mah g-1', 'mAh/g'],
  ['POTENTIAL', 'v', 'V'],
  ['LENGTH', 'angstom', 'angstrom'],
  ['POTENTIAL', 'furlong', undefined],
])('nearestUnit() of %s to "%s" is %s', (kind, text, code) => {
  expect(nearestUnit(kind, text)?.code).toBe(code);
});

test.each([
  [0.383, 'nm', 'angstrom', 3.83],
  [3.83, 'angstrom', 'nm', 0.383],
  [3.6, 'coulomb', 'mAh', 1],
  [1339.2, 'C/g', 'mAh/g', 372],
  [25, 'degC', 'K', 298.15],
  [273.16, 'K', 'degC', 0.01],
  [0.57, 'fraction', '%', 57],
  [3400, 'G', 'mT', 340],
  [9400, 'MHz', 'GHz', 9.4],
  [180, 'deg', 'rad', Math.PI],
  [1e-14, 'm2/s', 'cm2/s', 1e-10],
  [1.602176634e-19, 'J', 'eV', 1],
  [0.02, '%/cycle', '1/cycle', 0.0002],
])('convert() takes %d %s to %s as %d', (value, from, to, expected) => {
  expect(convert(value, from, to)).toBeCloseTo(expected, 14);
});

test.each([
  [0.383, 'nm', 3.83],
  [3.6, 'coulomb', 1],
  [0.396, 'nm', 3.96],
  [5, 'mV', 0.005],
])('toCanonical() of %d %s is %d to the last digit', (value, code, expected) => {
  expect(toCanonical(value, code)).toBe(expected);
});

test('convert() leaves a number in its own unit untouched', () => {
  expect(convert(0.1 + 0.2, 'V', 'V')).toBe(0.1 + 0.2);
});

test('convert() there and back gives the number again', () => {
  const pairs = UNIT_KINDS.flatMap((kind) =>
    unitsOf(kind).flatMap((from) => unitsOf(kind).map((to) => ({ from, to }))),
  );
  const digits = fc.integer({ min: -999_999, max: 999_999 });
  const number = fc
    .tuple(digits, fc.integer({ min: -20, max: 0 }))
    .map(([value, power]) => Number(`${value}e${power}`));
  fc.assert(
    fc.property(fc.constantFrom(...pairs), number, ({ from, to }, value) => {
      const back = convert(convert(value, from.code, to.code), to.code, from.code);
      const scale = from.kind === 'TEMPERATURE' ? 1e3 : Math.abs(value);
      expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-11 * scale);
    }),
    { seed: 444, numRuns: 1000 },
  );
});

test.each([
  [
    'units of two kinds',
    'nm',
    'V',
    'Cannot convert "nm" (LENGTH) to "V" (POTENTIAL): legal codes are angstrom, pm, nm',
  ],
  ['a mistyped code', 'mhA/g', 'mAh/g', 'no such unit, did you mean "mAh/g"? (legal codes are mAh/g, Ah/g, C/g)'],
  ['an unknown target', 'V', 'volts', 'Cannot convert "volts": no such unit (legal codes are V, mV)'],
])('convert() refuses %s and lists the legal codes', (_, from, to, message) => {
  expect(() => convert(1, from, to)).toThrow(RangeError);
  expect(() => convert(1, from, to)).toThrow(message);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('convert() refuses %d', (value) => {
  expect(() => convert(value, 'V', 'mV')).toThrow(RangeError);
});

test('toCanonical() refuses an unknown code', () => {
  expect(() => toCanonical(1, 'furlong')).toThrow('Cannot convert "furlong": no such unit');
});

test('canonicalUnit() refuses a kind that is none', () => {
  expect(() => canonicalUnit('SPEED' as UnitKind)).toThrow('the kinds are DIMENSIONLESS, COUNT, SHARE');
});

test('unitsOf(), findUnit() and nearestUnit() know nothing of a kind that is none', () => {
  expect(unitsOf('SPEED' as UnitKind)).toEqual([]);
  expect(findUnit('SPEED' as UnitKind, 'm/s')).toBeUndefined();
  expect(nearestUnit('SPEED' as UnitKind, 'm/s')).toBeUndefined();
});

test('codesOf() lists a kind, canonical first', () => {
  expect(codesOf('MAGNETIC_FIELD')).toBe('mT, T, G');
});

function unitOf(code: string): Unit {
  const unit = ALL.find((each) => each.code === code);
  if (!unit) throw new RangeError(`The table has no unit "${code}"`);
  return unit;
}

test('findUnit() and nearestUnit() take no text of more than 40 characters for a unit', () => {
  expect(findUnit('LENGTH', `${' '.repeat(38)}nm`)?.code).toBe('nm');
  expect(findUnit('LENGTH', `${' '.repeat(39)}nm`)).toBeUndefined();
  expect(nearestUnit('LENGTH', `${' '.repeat(39)}nm`)).toBeUndefined();
});

test('convert() echoes no more than the beginning of a long code', () => {
  expect(() => convert(1, 'x'.repeat(100_000), 'nm')).toThrow(`Cannot convert "${'x'.repeat(37)}...": no such unit`);
});

test.each([
  ['SPECIFIC_CAPACITY', 'mAhg-1', 'mAh/g'],
  ['SPECIFIC_AREA', 'm2g-1', 'm2/g'],
  ['SCAN_RATE', 'mVs⁻¹', 'mV/s'],
] as const)('nearestUnit() of %s takes %s for %s, a forgotten space', (kind, text, code) => {
  expect(nearestUnit(kind, text)?.code).toBe(code);
});
