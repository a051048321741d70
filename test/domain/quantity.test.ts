import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ApproximationRule,
  canonicalInterval,
  formatQuantity,
  intersects,
  inUnit,
  parseQuantity,
  type Quantity,
  type QuantityProblem,
  type QuantityReading,
} from '../../src/domain/quantity.ts';
import { type UnitKind, unitsOf } from '../../src/domain/units.ts';

const SEED = 422;

type Expected = readonly [value: number, lower: number | null, upper: number | null];

test.each<[string, UnitKind, Expected]>([
  ['66 %', 'SHARE', [66, 65.5, 66.5]],
  ['3.83 angstrom', 'LENGTH', [3.83, 3.825, 3.835]],
  ['0.383 nm', 'LENGTH', [0.383, 0.3825, 0.3835]],
  ['0.10 V', 'POTENTIAL', [0.1, 0.095, 0.105]],
  ['0.1 V', 'POTENTIAL', [0.1, 0.05, 0.15]],
  ['+0.1 V', 'POTENTIAL', [0.1, 0.05, 0.15]],
  ['−0.05 V', 'POTENTIAL', [-0.05, -0.055, -0.045]],
  ['.5 V', 'POTENTIAL', [0.5, 0.45, 0.55]],
  ['2.0024', 'DIMENSIONLESS', [2.0024, 2.00235, 2.00245]],
  ['1,000 mAh/g', 'SPECIFIC_CAPACITY', [1000, 999.5, 1000.5]],
  ['1 000 mAh/g', 'SPECIFIC_CAPACITY', [1000, 999.5, 1000.5]],
  ['1.2e-10 cm2/s', 'DIFFUSIVITY', [1.2e-10, 1.15e-10, 1.25e-10]],
  ['1.2 × 10-10 cm2/s', 'DIFFUSIVITY', [1.2e-10, 1.15e-10, 1.25e-10]],
  ['1.2×10^-10 cm² s⁻¹', 'DIFFUSIVITY', [1.2e-10, 1.15e-10, 1.25e-10]],
  ['1.2 × 10⁻¹⁰ cm²/s', 'DIFFUSIVITY', [1.2e-10, 1.15e-10, 1.25e-10]],
  ['10⁻¹² cm2/s', 'DIFFUSIVITY', [1e-12, 5e-13, 1.5e-12]],
])('parseQuantity() reads "%s" as what rounds to its digits', (reported, kind, expected) => {
  const quantity = read(reported, kind);
  expect(interval(quantity)).toEqual(expected);
  expect(quantity).toMatchObject({ reported, relation: 'EXACT', approximate: false, interval: 'ROUNDING' });
});

test.each<[string, Expected]>([
  ['C/10', [0.1, 1 / 10.5, 1 / 9.5]],
  ['C/20', [0.05, 1 / 20.5, 1 / 19.5]],
  ['1/20 C', [0.05, 1 / 20.5, 1 / 19.5]],
  ['C / 5', [0.2, 1 / 5.5, 1 / 4.5]],
  ['C/3', [1 / 3, 1 / 3.5, 1 / 2.5]],
  ['C/2.5', [0.4, 1 / 2.55, 1 / 2.45]],
  ['C⁄20', [0.05, 1 / 20.5, 1 / 19.5]],
  ['½ C', [0.5, 1 / 2.5, 1 / 1.5]],
  ['0.05 C', [0.05, 0.045, 0.055]],
])('parseQuantity() reads the C-rate "%s" as one divided by what rounds to its hours', (reported, expected) => {
  const quantity = read(reported, 'C_RATE');
  expect(interval(quantity)).toEqual(expected);
  expect(quantity).toMatchObject({ reported, unit: 'C', relation: 'EXACT', approximate: false, interval: 'ROUNDING' });
});

test.each<[string, Partial<Quantity>]>([
  ['C/20-C/10', { relation: 'RANGE', lower: 0.05, upper: 0.1 }],
  ['C/10 to C/20', { relation: 'RANGE', lower: 0.05, upper: 0.1 }],
  ['1/20-1/10 C', { relation: 'RANGE', lower: 0.05, upper: 0.1 }],
  ['C/20 to 1 C', { relation: 'RANGE', lower: 0.05, upper: 1 }],
  ['below C/10', { relation: 'LESS_THAN', value: 0.1, lower: null, upper: 0.1 }],
  ['~C/10', { approximate: true, lower: 1 / 11, upper: 1 / 9 }],
  ['~C/1', { approximate: true, value: 1, lower: 0.5, upper: null }],
  ['C/10 ± 0.01 C', { interval: 'STATED', lower: 0.09, upper: 0.11 }],
])('parseQuantity() reads the C-rate "%s" with its relation', (reported, expected) => {
  expect(read(reported, 'C_RATE')).toMatchObject({ unit: 'C', ...expected });
});

test('parseQuantity() takes C/3 as a setting for exactly a third', () => {
  const setting = read({ reported: 'C/3', setting: true }, 'C_RATE');
  expect(interval(setting)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(setting.interval).toBe('SETTING');
});

test('parseQuantity() takes the unit of 1/20 from the reading', () => {
  expect(read({ reported: '1/20', unit: 'C' }, 'C_RATE')).toMatchObject({ value: 0.05, unit: 'C' });
});

test.each<[string, UnitKind, string]>([
  ['C/0', 'C_RATE', '"C/0" divides by 0: a number above 0 is needed'],
  [`C/${'9'.repeat(150)}`, 'C_RATE', 'is no number of a measurement'],
  ['C/x', 'C_RATE', 'has no number where one is due'],
  ['c/10', 'C_RATE', 'has no number where one is due'],
  ['1/20', 'C_RATE', 'has no unit: C_RATE needs one of C'],
  ['C/10-20', 'C_RATE', '"C-20" is not a unit of C_RATE'],
  ['0.5 C/10', 'C_RATE', '"C/10" follows the number'],
  ['C/1,000', 'C_RATE', 'has no number where one is due'],
  ['C/1e3', 'C_RATE', 'has no number where one is due'],
  ['C/10', 'CAPACITY', 'has no number where one is due'],
  ['1/20 C', 'CAPACITY', '"/20 C" follows the number'],
  ['1/20', 'DIMENSIONLESS', '"/20" follows the number'],
])('parseQuantity() refuses "%s" for %s', (reported, kind, message) => {
  expect(problems({ reported }, kind)).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message) }),
  ]);
});

test('parseQuantity() fills in what the reading leaves out', () => {
  expect(read('444 mAh g-1', 'SPECIFIC_CAPACITY')).toEqual({
    kind: 'SPECIFIC_CAPACITY',
    reported: '444 mAh g-1',
    value: 444,
    lower: 443.5,
    upper: 444.5,
    unit: 'mAh/g',
    relation: 'EXACT',
    approximate: false,
    interval: 'ROUNDING',
    n: null,
    nature: 'REPORTED',
  });
});

test('parseQuantity() takes the unit of a list from the reading', () => {
  expect(read({ reported: '422', unit: 'mAh g-1' }, 'SPECIFIC_CAPACITY')).toMatchObject({ value: 422, unit: 'mAh/g' });
});

test.each<[string, UnitKind, ApproximationRule, Expected]>([
  ['~202 mAh/g', 'SPECIFIC_CAPACITY', 'FIVE_PERCENT', [202, 191.9, 212.1]],
  ['almost 87 %', 'SHARE', 'FIVE_PERCENT', [87, 82.65, 91.35]],
  ['~57%', 'SHARE', 'FIVE_PERCENT', [57, 54.15, 59.85]],
  ['~2 %', 'SHARE', 'FIVE_PERCENT', [2, 1.5, 2.5]],
  ['~0 %', 'SHARE', 'FIVE_PERCENT', [0, -0.5, 0.5]],
  ['about -20 %', 'SHARE', 'FIVE_PERCENT', [-20, -21, -19]],
  ['~22.7º', 'ANGLE', 'LAST_DIGIT', [22.7, 22.6, 22.8]],
  ['~0.396 nm', 'LENGTH', 'LAST_DIGIT', [0.396, 0.395, 0.397]],
  ['around ≈12.8 Å', 'LENGTH', 'LAST_DIGIT', [12.8, 12.7, 12.9]],
])('parseQuantity() widens "%s" (%s) by %s', (reported, kind, rule, expected) => {
  const quantity = read(reported, kind, rule);
  expect(interval(quantity)).toEqual(expected);
  expect(quantity).toMatchObject({ relation: 'EXACT', approximate: true, interval: 'APPROXIMATION' });
});

test.each([
  '~',
  '≈',
  'about ',
  'almost ',
  'Nearly ',
  'ca. ',
  'ca ',
  'around ',
  'near ',
  'approximately ',
  'circa ',
  'close to ',
])('parseQuantity() takes "%s" for approximate', (word) => {
  expect(interval(read(`${word}1.1 V`, 'POTENTIAL'))).toEqual([1.1, 1, 1.2]);
});

test.each<[string, Expected, Quantity['relation']]>([
  ['>96 %', [96, 96, null], 'GREATER_THAN'],
  ['> 96%', [96, 96, null], 'GREATER_THAN'],
  ['above 96 %', [96, 96, null], 'GREATER_THAN'],
  ['more than 96 %', [96, 96, null], 'GREATER_THAN'],
  ['over 96 %', [96, 96, null], 'GREATER_THAN'],
  ['exceeds 96 %', [96, 96, null], 'GREATER_THAN'],
  ['≥ 96 %', [96, 96, null], 'AT_LEAST'],
  ['at least 96 %', [96, 96, null], 'AT_LEAST'],
  ['<4 %', [4, null, 4], 'LESS_THAN'],
  ['below 4 %', [4, null, 4], 'LESS_THAN'],
  ['less than 4 %', [4, null, 4], 'LESS_THAN'],
  ['under 4 %', [4, null, 4], 'LESS_THAN'],
  ['≤4 %', [4, null, 4], 'AT_MOST'],
  ['at most 4 %', [4, null, 4], 'AT_MOST'],
  ['no more than 4 %', [4, null, 4], 'AT_MOST'],
])('parseQuantity() bounds "%s" on one side, at the number', (reported, expected, relation) => {
  const quantity = read(reported, 'SHARE');
  expect(interval(quantity)).toEqual(expected);
  expect(quantity).toMatchObject({ relation, approximate: false, interval: 'STATED' });
});

test('parseQuantity() widens the one bound of "> ~96 %" and "less than about 4 %"', () => {
  expect(interval(read('> ~96 %', 'SHARE', 'FIVE_PERCENT'))).toEqual([96, 91.2, null]);
  expect(interval(read('less than about 40 %', 'SHARE', 'FIVE_PERCENT'))).toEqual([40, null, 42]);
});

test('parseQuantity() takes "up to" for a maximum that was reached', () => {
  const quantity = read('up to 191 mAh g-1', 'SPECIFIC_CAPACITY', 'FIVE_PERCENT');
  expect(interval(quantity)).toEqual([191, 181.45, 200.55]);
  expect(quantity).toMatchObject({ relation: 'AT_MOST', approximate: true, interval: 'APPROXIMATION' });
});

test.each<[string, UnitKind, Expected]>([
  ['0.7–0.8 V', 'POTENTIAL', [0.75, 0.7, 0.8]],
  ['0.7-0.8 V', 'POTENTIAL', [0.75, 0.7, 0.8]],
  ['0.7 V - 0.8 V', 'POTENTIAL', [0.75, 0.7, 0.8]],
  ['0.6 to 0.7 V', 'POTENTIAL', [0.65, 0.6, 0.7]],
  ['between 3.5 and 4.7 Å', 'LENGTH', [4.1, 3.5, 4.7]],
  ['1.5–0.16 V', 'POTENTIAL', [0.83, 0.16, 1.5]],
  ['1.5 V–5 mV', 'POTENTIAL', [0.7525, 0.005, 1.5]],
  ['-9 to -16 ppm', 'CHEMICAL_SHIFT', [-12.5, -16, -9]],
  ['–9 to –16 ppm', 'CHEMICAL_SHIFT', [-12.5, -16, -9]],
  ['330 mAh g-1–352 mAh g-1', 'SPECIFIC_CAPACITY', [341, 330, 352]],
  ['(1.2–3.4) × 10-10 cm2/s', 'DIFFUSIVITY', [2.3e-10, 1.2e-10, 3.4e-10]],
])('parseQuantity() keeps the two numbers of the range "%s", in rising order', (reported, kind, expected) => {
  const quantity = read(reported, kind);
  expect(interval(quantity)).toEqual(expected);
  expect(quantity).toMatchObject({ relation: 'RANGE', approximate: false, interval: 'STATED' });
});

test.each<[string, UnitKind, ApproximationRule, Expected]>([
  ['≈4.6–5.8 Å', 'LENGTH', 'LAST_DIGIT', [5.2, 4.5, 5.9]],
  ['~4.6-5.8 A', 'LENGTH', 'LAST_DIGIT', [5.2, 4.5, 5.9]],
  ['between ≈3.5–4.7 Å', 'LENGTH', 'LAST_DIGIT', [4.1, 3.4, 4.8]],
  ['~200 to ~300 mAh/g', 'SPECIFIC_CAPACITY', 'FIVE_PERCENT', [250, 190, 315]],
])('parseQuantity() widens each end of "%s"', (reported, kind, rule, expected) => {
  const quantity = read(reported, kind, rule);
  expect(interval(quantity)).toEqual(expected);
  expect(quantity).toMatchObject({ relation: 'RANGE', approximate: true, interval: 'APPROXIMATION' });
});

test.each<[string, QuantityReading, Expected]>([
  ['± in the text', { reported: '12 ± 3 mAh/g' }, [12, 9, 15]],
  ['± in brackets', { reported: '(12 +/- 3) mAh/g' }, [12, 9, 15]],
  ['the last digits in brackets', { reported: '12(3) mAh/g' }, [12, 9, 15]],
  ['the last decimals in brackets', { reported: '12.00(25) mAh/g' }, [12, 11.75, 12.25]],
  ['plusMinus', { reported: '12 mAh/g', plusMinus: '3' }, [12, 9, 15]],
  ['two bounds', { reported: '12 mAh/g', lower: '10', upper: '15' }, [12, 10, 15]],
  ['a 95 % interval', { reported: '12 ± 3 mAh/g', interval: 'CI95' }, [12, 9, 15]],
  ['an SD: 1.96 x 3 = 5.88', { reported: '12 ± 3 mAh/g', interval: 'SD' }, [12, 6.12, 17.88]],
  ['an SE: 1.96 x 3 = 5.88', { reported: '12 mAh/g', plusMinus: '3', interval: 'SE' }, [12, 6.12, 17.88]],
  ['uneven SDs', { reported: '12 mAh/g', lower: '11', upper: '14', interval: 'SD' }, [12, 10.04, 15.92]],
])('parseQuantity() takes the stated width: %s', (_, reading, expected) => {
  const quantity = read(reading, 'SPECIFIC_CAPACITY');
  expect(interval(quantity)).toEqual(expected);
  expect(quantity.interval).toBe(reading.interval ?? 'STATED');
});

test('parseQuantity() keeps n and nature', () => {
  const reading: QuantityReading = { reported: '12 ± 3 %', interval: 'SD', n: 3, nature: 'DIGITISED' };
  expect(read(reading, 'SHARE')).toMatchObject({ n: 3, nature: 'DIGITISED' });
});

test.each<[string, Expected]>([
  ['0.1 V', [0.1, 0.1, 0.1]],
  ['~0.1 V', [0.1, 0.1, 0.1]],
  ['above 0.1 V', [0.1, 0.1, null]],
  ['below 0.1 V', [0.1, null, 0.1]],
  ['up to 4 V', [4, null, 4]],
  ['1.5-0.14 V', [0.82, 0.14, 1.5]],
])('parseQuantity() takes the setting "%s" as exact', (reported, expected) => {
  const quantity = read({ reported, setting: true }, 'POTENTIAL');
  expect(interval(quantity)).toEqual(expected);
  expect(quantity.interval).toBe('SETTING');
});

test('parseQuantity() takes relation and approximate from the reading where the text is bare', () => {
  expect(interval(read({ reported: '4 %', relation: 'LESS_THAN' }, 'SHARE'))).toEqual([4, null, 4]);
  expect(interval(read({ reported: '4.0 V', approximate: true }, 'POTENTIAL'))).toEqual([4, 3.9, 4.1]);
});

test.each<[string, UnitKind, string]>([
  ['100 cycles', 'COUNT', 'count'],
  ['0.1C', 'C_RATE', 'C'],
  ['25 C', 'TEMPERATURE', 'degC'],
  ['0.01 C', 'CAPACITY', 'coulomb'],
  ['1350 cm-1', 'WAVENUMBER', 'cm-1'],
  ['0.57', 'DIMENSIONLESS', '1'],
])('parseQuantity() reads the unit of "%s" by the kind %s', (reported, kind, unit) => {
  expect(read(reported, kind)).toMatchObject({ unit, relation: 'EXACT' });
});

test.each<[string, string, string]>([
  ['', 'NUMBER_MISSING', 'has no number where one is due'],
  ['high', 'NUMBER_MISSING', '"high" has no number'],
  ['NaN V', 'NUMBER_MISSING', '"NaN V" has no number'],
  ['Infinity V', 'NUMBER_MISSING', '"Infinity V" has no number'],
  ['1e400 V', 'NUMBER_OUT_OF_RANGE', '"1e400" is no number of a measurement: legal is 1e-100 to 1e100'],
  ['1e-400 V', 'NUMBER_OUT_OF_RANGE', '"1e-400"'],
  ['0e999999999 V', 'NUMBER_OUT_OF_RANGE', '"0e999999999"'],
  ['0,5 V', 'DECIMAL_COMMA', '"0,5" has a comma that parts no thousands: write a decimal point, "0.5"'],
  ['1,0005 V', 'DECIMAL_COMMA', '"1.0005"'],
  ['1,000,5 V', 'DECIMAL_COMMA', '"1000.5"'],
  ['0.5', 'UNIT_MISSING', '"0.5" has no unit: POTENTIAL needs one of V, mV'],
  ['0.5 Vv', 'UNIT_UNKNOWN', '"Vv" is not a unit of POTENTIAL, did you mean "V"? (legal are V, mV)'],
  ['0.5 nm', 'UNIT_UNKNOWN', '"nm" is not a unit of POTENTIAL but of LENGTH (legal are V, mV)'],
  ['0.5 mv at 1 C', 'UNIT_UNKNOWN', 'did you mean "mV"?'],
  ['0.5 V-1', 'UNIT_UNKNOWN', '"V-1" is not a unit of POTENTIAL'],
  ['0.5 V vs Na+/Na', 'TRAILING_TEXT', '"vs Na+/Na" follows the unit V: leave out what is not the quantity'],
  ['0.1/0.2 V', 'TRAILING_TEXT', '"/0.2 V" follows the number'],
  ['330 352 V', 'TRAILING_TEXT', '"352 V" follows the number'],
  ['1.2 × 1010 V', 'TRAILING_TEXT', 'powers as in "1.2e-10"'],
  ['1.2-3.4 × 10-3 V', 'NUMBER_AMBIGUOUS', 'has a power of ten at one number only'],
  ['3.5 and 4.7 V', 'NUMBER_AMBIGUOUS', 'write "between 3.5 and 4.7", or one record for each'],
  ['between 3.5 V', 'RELATION_CONFLICT', 'begins a range, but has one number'],
  ['> 0.7-0.8 V', 'RELATION_CONFLICT', 'says GREATER_THAN and RANGE: one relation is legal'],
  ['12 ± -3 V', 'BOUND_INVALID', 'the uncertainty -3 is negative'],
  ['12(3) ± 3 V', 'BOUNDS_CONFLICT', 'gives its uncertainty twice'],
  ['12 V ± 3 mV', 'UNIT_CONFLICT', 'gives the number in V, its ± in mV'],
  ['9'.repeat(201), 'TEXT_TOO_LONG', 'the text has 201 characters'],
])('parseQuantity() refuses "%s": %s', (reported, code, message) => {
  expect(problems({ reported }, 'POTENTIAL')).toEqual([{ code, message: expect.stringContaining(message) }]);
});

test.each<[QuantityReading, string, string]>([
  [{ reported: '5 V', unit: 'mV' }, 'UNIT_CONFLICT', 'prints V, unit says mV: leave unit out'],
  [{ reported: '5', unit: 'volt!' }, 'UNIT_UNKNOWN', '"volt!" is not a unit of POTENTIAL'],
  [{ reported: '>5 V', relation: 'AT_MOST' }, 'RELATION_CONFLICT', 'says GREATER_THAN, relation says AT_MOST'],
  [{ reported: '5 V', relation: 'RANGE' }, 'RELATION_CONFLICT', 'has one number: a RANGE needs two'],
  [{ reported: '~5 V', approximate: false }, 'APPROXIMATE_CONFLICT', 'leave approximate out'],
  [{ reported: '5 V', interval: 'SD' }, 'BOUNDS_CONFLICT', 'interval says SD, but no width is given'],
  [{ reported: '5 ± 1 V', plusMinus: '1' }, 'BOUNDS_CONFLICT', 'the width is given more than once'],
  [{ reported: '>5 V', plusMinus: '1' }, 'BOUNDS_CONFLICT', 'is GREATER_THAN has its bounds already'],
  [{ reported: '5 V', lower: '6', upper: '4' }, 'BOUNDS_REVERSED', 'lower "6" is above upper "4": swap them'],
  [{ reported: '5 V', lower: '6', upper: '7' }, 'BOUND_INVALID', 'lies outside of lower "6" to upper "7"'],
  [{ reported: '5 V', lower: '4' }, 'BOUND_INVALID', 'upper is missing'],
  [{ reported: '5 V', upper: '6' }, 'BOUND_INVALID', 'lower is missing'],
  [{ reported: '5 V', plusMinus: 'x' }, 'BOUND_INVALID', 'plusMinus "x" is not a plain number'],
  [{ reported: '5 V', plusMinus: '1'.repeat(201) }, 'BOUND_INVALID', `"${'1'.repeat(37)}..." is not a plain number`],
  [{ reported: '5 V', n: 0 }, 'N_INVALID', 'n is 0: it counts repetitions, a whole number above 0'],
  [{ reported: '5 V', n: 2.5 }, 'N_INVALID', 'n is 2.5'],
])('parseQuantity() refuses the reading %j: %s', (reading, code, message) => {
  expect(problems(reading, 'POTENTIAL')).toEqual([{ code, message: expect.stringContaining(message) }]);
});

test('parseQuantity() takes 10-12 cm2/s neither for a range nor for a power of ten', () => {
  expect(problems({ reported: '10-12 cm2/s' }, 'DIFFUSIVITY')).toEqual([
    { code: 'NUMBER_AMBIGUOUS', message: expect.stringContaining('write "10⁻¹²" or "10 to 12"') },
  ]);
});

test('parseQuantity() tells all problems at once', () => {
  const found = problems({ reported: '~0,5 nm', approximate: false, plusMinus: 'x', n: -1 }, 'POTENTIAL');
  expect(found.map((problem) => problem.code)).toEqual([
    'DECIMAL_COMMA',
    'UNIT_UNKNOWN',
    'APPROXIMATE_CONFLICT',
    'BOUND_INVALID',
    'N_INVALID',
  ]);
});

test('canonicalInterval() of "0.383 nm" is that of "3.83 angstrom", each keeping what it says', () => {
  const [nanometres, angstroms] = [read('0.383 nm', 'LENGTH'), read('3.83 angstrom', 'LENGTH')];
  expect(canonicalInterval(nanometres)).toEqual({ value: 3.83, lower: 3.825, upper: 3.835 });
  expect(canonicalInterval(angstroms)).toEqual(canonicalInterval(nanometres));
  expect([nanometres.reported, nanometres.unit]).toEqual(['0.383 nm', 'nm']);
  expect([angstroms.reported, angstroms.unit]).toEqual(['3.83 angstrom', 'angstrom']);
});

test('inUnit() keeps an open side open', () => {
  expect(inUnit(read('>0.1 V', 'POTENTIAL'), 'mV')).toEqual({ value: 100, lower: 100, upper: null });
});

test('inUnit() understands a spelling by the kind of the quantity', () => {
  expect(inUnit(read('0.383 nm', 'LENGTH'), 'Å')).toEqual({ value: 3.83, lower: 3.825, upper: 3.835 });
});

test('inUnit() refuses a unit of another kind and lists the legal ones', () => {
  expect(() => inUnit(read('0.1 V', 'POTENTIAL'), 'nm')).toThrow(
    new RangeError('Cannot convert "0.1 V": "nm" is not a unit of POTENTIAL but of LENGTH (legal are V, mV)'),
  );
});

test('inUnit() refuses a long text unread, and echoes its beginning', () => {
  const unit = 'nm '.repeat(100_000);
  expect(() => inUnit(read('0.1 V', 'POTENTIAL'), unit)).toThrow(
    new RangeError(`Cannot convert "0.1 V": "${unit.slice(0, 37)}..." is not a unit of POTENTIAL (legal are V, mV)`),
  );
});

test.each<[string, string, boolean]>([
  ['66 %', '66.4 %', true],
  ['66 %', '44 %', false],
  ['66 %', '67 %', true],
  ['> 96 %', '97 %', true],
  ['> 96 %', '< 4 %', false],
  ['> 96 %', '< 96 %', false],
  ['≥ 96 %', '≤ 96 %', true],
  ['> 96 %', '≤ 96 %', false],
  ['above 50 %', 'more than 60 %', true],
  ['0.57 fraction', '57.4 %', true],
  ['20–30 %', '30–40 %', true],
])('intersects() of "%s" and "%s" is %s, either way round', (a, b, expected) => {
  const [one, other] = [read(a, 'SHARE'), read(b, 'SHARE')];
  expect([intersects(one, other), intersects(other, one)]).toEqual([expected, expected]);
});

test('intersects() refuses quantities of two kinds', () => {
  expect(() => intersects(read('1 V', 'POTENTIAL'), read('1 nm', 'LENGTH'))).toThrow(
    'Cannot compare "1 V" (POTENTIAL) with "1 nm" (LENGTH)',
  );
});

test.each<[QuantityReading, UnitKind, string]>([
  [{ reported: '0.10 V' }, 'POTENTIAL', '0.10 V'],
  [{ reported: 'about 202 mAh g⁻¹' }, 'SPECIFIC_CAPACITY', '~202 mAh/g'],
  [{ reported: 'up to 191 mAh g-1' }, 'SPECIFIC_CAPACITY', 'up to 191 mAh/g'],
  [{ reported: 'more than ~96%' }, 'SHARE', '> ~96 %'],
  [{ reported: 'at most 4%' }, 'SHARE', '≤ 4 %'],
  [{ reported: '444', unit: 'mAh g-1' }, 'SPECIFIC_CAPACITY', '444 mAh/g'],
  [{ reported: 'between ≈3.5–4.7 Å' }, 'LENGTH', '~3.5 to 4.7 angstrom'],
  [{ reported: '1.5 V–5 mV' }, 'POTENTIAL', '0.005 to 1.5 V'],
  [{ reported: '1.2 × 10-10 cm2/s' }, 'DIFFUSIVITY', '1.2e-10 cm2/s'],
  [{ reported: '12(3) %' }, 'SHARE', '12 % (9 to 15)'],
  [{ reported: '1.13' }, 'DIMENSIONLESS', '1.13'],
  [{ reported: '~C/20' }, 'C_RATE', '~1/20 C'],
  [{ reported: 'C/20-C/10' }, 'C_RATE', '1/20 to 1/10 C'],
])('formatQuantity() of %j (%s) is "%s"', (reading, kind, expected) => {
  expect(formatQuantity(read(reading, kind))).toBe(expected);
});

test('formatQuantity() of a computed quantity prints its numbers', () => {
  const computed: Quantity = { ...read('1 V', 'POTENTIAL'), reported: '', nature: 'COMPUTED' };
  expect(formatQuantity({ ...computed, value: 0.75 })).toBe('0.75 V');
  expect(formatQuantity({ ...computed, relation: 'RANGE', lower: 0.7, upper: 0.8 })).toBe('0.7 to 0.8 V');
});

/** Printed texts of the potential: a sign or word, up to six digits with up to five decimals, in V or mV. */
const printed = fc
  .record({
    word: fc.constantFrom('', '~', '> ', '≥', '<', '≤ ', 'up to ', '> ~'),
    digits: fc.integer({ min: -999_999, max: 999_999 }),
    decimals: fc.integer({ min: 0, max: 5 }),
    unit: fc.constantFrom('V', 'mV'),
  })
  .map(({ word, digits, decimals, unit }) => `${word}${(digits / 10 ** decimals).toFixed(decimals)} ${unit}`);
const rule = fc.constantFrom<ApproximationRule>('FIVE_PERCENT', 'LAST_DIGIT');

test('parseQuantity() always gives lower <= value <= upper', () => {
  fc.assert(
    fc.property(printed, rule, (text, approximation) => {
      const { value, lower, upper } = read(text, 'POTENTIAL', approximation);
      expect((lower ?? value) <= value).toBe(true);
      expect(value <= (upper ?? value)).toBe(true);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test('parseQuantity() gives a range the two numbers it was printed from', () => {
  const number = fc.integer({ min: -9999, max: 9999 }).map((digits) => digits / 100);
  fc.assert(
    fc.property(number, number, (a, b) => {
      const { value, lower, upper } = read(`${a} to ${b} V`, 'POTENTIAL');
      expect([lower, upper]).toEqual([Math.min(a, b), Math.max(a, b)]);
      expect(value).toBeCloseTo((a + b) / 2, 10);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('intersects() does not change when one of the two is converted', () => {
  fc.assert(
    fc.property(printed, printed, (a, b) => {
      const [one, other] = [read(a, 'POTENTIAL'), read(b, 'POTENTIAL')];
      for (const { code } of unitsOf('POTENTIAL')) {
        const converted = { ...one, ...inUnit(one, code), unit: code };
        expect(intersects(converted, other)).toBe(intersects(one, other));
      }
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test('parseQuantity() never throws and never lets a number through that is not finite', () => {
  const scraps = [
    '12',
    '3.5',
    '1e400',
    '-',
    '–',
    '±',
    '(',
    ')',
    ' ',
    'V',
    '~',
    '>',
    'to',
    'and',
    ',',
    '.',
    '× 10-3',
    'µ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 12 }), rule, (words, approximation) => {
      const result = parseQuantity({ reported: words.join('') }, 'POTENTIAL', approximation);
      if (!result.ok) return expect(result.problems.length).toBeGreaterThan(0);
      const { value, lower, upper } = result.quantity;
      expect([value, lower ?? 0, upper ?? 0].every(Number.isFinite)).toBe(true);
      expect((lower ?? value) <= (upper ?? Number.POSITIVE_INFINITY)).toBe(true);
    }),
    { seed: SEED, numRuns: 3000 },
  );
});

function read(reading: string | QuantityReading, kind: UnitKind, by: ApproximationRule = 'LAST_DIGIT'): Quantity {
  const result = parseQuantity(typeof reading === 'string' ? { reported: reading } : reading, kind, by);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.quantity;
}

function problems(reading: QuantityReading, kind: UnitKind): readonly QuantityProblem[] {
  const result = parseQuantity(reading, kind, 'LAST_DIGIT');
  return result.ok ? [] : result.problems;
}

function interval({ value, lower, upper }: Quantity): Expected {
  return [value, lower, upper];
}

test('parseQuantity() reads +- and +/- as ±', () => {
  for (const reported of ['12 ± 3 %', '12 +- 3 %', '12 +/- 3 %']) {
    const read = parseQuantity({ reported }, 'SHARE', 'FIVE_PERCENT');
    expect(read).toMatchObject({ ok: true, quantity: { value: 12, lower: 9, upper: 15 } });
  }
});

test('parseQuantity() advises a raised power where a text of a PDF has lost it', () => {
  const read = parseQuantity({ reported: '10-9 cm2/s' }, 'DIFFUSIVITY', 'LAST_DIGIT');
  expect(read).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining('write "10⁻⁹" or "10 to 9"') }],
  });
  expect(parseQuantity({ reported: '10⁻⁹ cm2/s' }, 'DIFFUSIVITY', 'LAST_DIGIT')).toMatchObject({ ok: true });
});
