import { expect, test } from '@jest/globals';
import type { MeasuredCurve, Sample } from '../../../src/domain/analysis.ts';
import { analysis } from '../../../src/science/analyses/analysis.ts';
import { columnsIn } from '../../../src/science/analyses/columns.ts';
import { cyclingOf } from '../../../src/science/analyses/cycling.ts';
import { galvanostaticCycles } from '../../../src/science/analyses/galvanostaticCycles.ts';
import { givenParameters } from '../../../src/science/analyses/givenParameters.ts';
import { measure } from '../../../src/science/analyses/measure.ts';
import { parameterValues } from '../../../src/science/analyses/parameterValues.ts';
import { statedBoundaries } from '../../../src/science/analyses/statedBoundaries.ts';
import { found } from '../../../src/science/curves/analysed.ts';
import type { Windows } from '../../../src/science/facts/window.ts';

type Columns = Readonly<Record<string, readonly number[]>>;

/** A curve whose columns are named by quantity and unit: `VOLTAGE V`. */
function curveWith(columns: Columns, settings: Readonly<Record<string, number>> = {}): MeasuredCurve {
  return {
    id: 'curve',
    settings,
    columns: Object.entries(columns).map(([head, values]) => {
      const [quantity = '', unit] = head.split(' ');
      return { quantity, label: head, unit: unit ?? null, words: null, values: Float64Array.from(values) };
    }),
  };
}

const sample = (curve: MeasuredCurve): Sample => ({ ion: 'Na', curves: [curve] });
const codes = (told: readonly { readonly code: string }[]) => told.map(({ code }) => code);

test('columnsIn() gives numbers in the unit that is wanted, and leaves out none', () => {
  const columns = columnsIn(curveWith({ 'VOLTAGE mV': [100, Number.NaN], 'CURRENT mA': [1, 2] }), {
    VOLTAGE: 'V',
    CURRENT: 'mA',
  });
  expect(columns).toEqual(found({ VOLTAGE: Float64Array.of(0.1, Number.NaN), CURRENT: Float64Array.of(1, 2) }));
});

test('columnsIn() tells all columns that are missing, those without a unit included', () => {
  const { refused } = columnsIn(curveWith({ VOLTAGE: [1] }), { TEST_TIME: 's', VOLTAGE: 'V' }) as {
    refused: { message: string };
  };
  expect(refused.message).toBe('needs test time, voltage, each with a unit: it lacks test time, voltage');
});

test('a parameter is what is given, else what the source states, else the setting of the measurement, else its standard', () => {
  const known = [{ source: 'the call', values: { boundary: 0.25 } }];
  const stated = { SLOPE_PLATEAU: 0.2 };
  const settings = { ACTIVE_MASS: 0.002 };
  const { values, told } = parameterValues(galvanostaticCycles, known, { stated, settings });
  expect(values).toEqual({ mass: 0.002, boundary: 0.25, reversibleCycle: 2, insertionOnCharge: 0, onExtraction: 0 });
  expect(told.slice(0, 2)).toEqual([
    { name: 'mass', value: 0.002, unit: 'g', source: 'setting ACTIVE_MASS of the measurement' },
    { name: 'boundary', value: 0.25, unit: 'V', source: 'the call' },
  ]);
  const unknown = parameterValues(galvanostaticCycles, [], { stated, settings: {} });
  expect(unknown.told.map(({ name }) => name)).not.toContain('mass');
  expect(unknown.told[0]).toEqual({ name: 'boundary', value: 0.2, unit: 'V', source: 'stated by the source' });
});

test('givenParameters() reads units and tells all that is wrong at once', () => {
  const { values, problems } = givenParameters(galvanostaticCycles, [
    { name: 'boundary', value: 250, unit: 'mV' },
    { name: 'mass', value: Number.POSITIVE_INFINITY },
    { name: 'toString', value: 1 },
    { name: 'boundary', value: 1, unit: 'kg' },
    { name: 'reversibleCycle', value: 0 },
    { name: 'insertionOnCharge', value: 2 },
    { name: 'reversibleCycle', value: 2.5 },
  ]);
  expect(values).toEqual({ boundary: 0.25 });
  expect(problems.map(({ index, field }) => `${index} ${field}`)).toEqual([
    '1 value',
    '2 name',
    '3 unit',
    '4 value',
    '5 value',
    '6 value',
  ]);
});

type Ends = Readonly<Record<string, readonly [upper: number | null, lower: number | null]>>;

function windows(ends: Ends): Windows {
  return {
    of: (region) => {
      const [upper, lower] = ends[region] ?? [null, null];
      return { upper, lower, inputs: [] };
    },
    overlap: () => false,
    restOn: () => false,
  };
}

test('statedBoundaries() takes the ends of the regions from whichever neighbour states them', () => {
  const usual = { PLATEAU: [0.1, null] } as const;
  expect(statedBoundaries(windows({ ...usual, HP: [2, 0.16], LP: [0.068, 0] }))).toEqual({
    HIGH_INTERMEDIATE: 0.16,
    INTERMEDIATE_LOW: 0.068,
  });
  expect(statedBoundaries(windows({ ...usual, IP: [0.14, 0.013] }))).toEqual({
    HIGH_INTERMEDIATE: 0.14,
    INTERMEDIATE_LOW: 0.013,
  });
  expect(statedBoundaries(windows({ PLATEAU: [0.25, null] }))).toEqual({ SLOPE_PLATEAU: 0.25 });
  expect(statedBoundaries(windows(usual))).toEqual({});
});

test('a setting that is not legal refuses the analysis, and is named', () => {
  const { notComputed } = measure(galvanostaticCycles, sample(curveWith({}, { ACTIVE_MASS: 0 })), []);
  expect(notComputed).toMatchObject([
    {
      metric: null,
      code: 'ILLEGAL_PARAMETER',
      message: '"mass" (setting ACTIVE_MASS of the measurement) is 0 g: 1e-9 g is the least that is legal',
    },
  ]);
});

test('an analysis that comes out with no number gives none', () => {
  const broken = analysis({
    ...galvanostaticCycles,
    parameters: {},
    analyse: () =>
      found({
        numbers: [
          {
            metric: 'MEASURED_SLOPE_SHARE',
            value: Number.NaN,
            lower: null,
            upper: null,
            interval: 'STATED',
            conditions: {},
            sentence: '',
          },
        ],
        refused: [],
        pictures: [],
      }),
  });
  const { numbers, notComputed } = measure(broken, sample(curveWith({})), []);
  expect(numbers).toEqual([]);
  expect(notComputed[0]).toMatchObject({
    metric: null,
    code: 'NO_NUMBER',
    message: 'MEASURED_SLOPE_SHARE came out as no number within its bounds',
  });
});

test('a number outside of its own bounds is none, one whose ends are open is', () => {
  const giving = (lower: number | null, upper: number | null) =>
    analysis({
      ...galvanostaticCycles,
      parameters: {},
      analyse: () =>
        found({
          numbers: [
            {
              metric: 'MEASURED_SLOPE_SHARE',
              value: 50,
              lower,
              upper,
              interval: 'STATED',
              conditions: {},
              sentence: '',
            },
          ],
          refused: [],
          pictures: [],
        }),
    });
  const count = (lower: number | null, upper: number | null) =>
    measure(giving(lower, upper), sample(curveWith({})), []).numbers.length;
  expect([count(null, null), count(40, 60), count(51, 60), count(40, 49)]).toEqual([1, 1, 0, 0]);
});

test('an analysis that fails gives no number, and says so', () => {
  const failing = analysis({
    ...galvanostaticCycles,
    parameters: {},
    analyse: () => {
      throw new RangeError('too many rows');
    },
  });
  const { numbers, notComputed } = measure(failing, sample(curveWith({})), []);
  expect(numbers).toEqual([]);
  expect(notComputed[0]).toMatchObject({ metric: null, code: 'ANALYSIS_FAILED' });
  expect(notComputed[0]?.message).toContain('RangeError: too many rows');
});

const record = (rows: readonly (readonly [time: number, voltage: number, current: number])[]) =>
  curveWith({
    'TEST_TIME h': rows.map(([time]) => time),
    'VOLTAGE V': rows.map(([, voltage]) => voltage),
    'CURRENT mA': rows.map(([, , current]) => current),
  });

const insert = [
  [0, 1, 0],
  [0, 1, -1],
  [1, 0.5, -1],
  [2, 0, -1],
] as const;

test('cyclingOf() begins with the first insertion, whichever way the cell is charged', () => {
  const twice = [...insert, [2, 0, 1], [3, 1, 1], [3, 1, -1], [4, 0, -1]] as const;
  const cycles = (onCharge: number) => {
    const cycling = cyclingOf(record(twice), { mass: null, insertionOnCharge: onCharge });
    return 'found' in cycling
      ? cycling.found.map(({ cycle, isInsertion }) => `${cycle} ${isInsertion ? 'in' : 'out'}`)
      : cycling.refused.code;
  };
  expect(cycles(0)).toEqual(['1 in', '1 out', '2 in']);
  expect(cycles(1)).toEqual(['1 in', '1 out']);
});

test.each([
  ['NO_INSERTION', record(insert), 1],
  ['NO_CURRENT', record([[0, 1, 0]]), 0],
  ['COLUMNS_MISSING', curveWith({}), 0],
  ['TIME_RUNS_BACK', record([...insert, [1.5, 0, -1]]), 0],
  ['TIME_RUNS_BACK', record([...insert, [1.5, 0, -1], [1, 0, -1]]), 0],
])('cyclingOf() refuses with %s', (code, curve, insertionOnCharge) => {
  const { notComputed } = measure(galvanostaticCycles, sample(curve), [
    { source: 'test', values: { insertionOnCharge } },
  ]);
  expect(codes(notComputed)).toEqual([code]);
});

/** An insertion of 1 mA with a row each hour, of which some have no current; an hour is 1 mAh. */
const torn = (hours: number, ...missing: readonly number[]) =>
  record(
    Array.from(
      { length: hours + 1 },
      (_, row) => [row, 1 - row / hours, missing.includes(row) ? Number.NaN : -1] as const,
    ),
  );

test.each([
  [torn(20, 10), 20, 3, '1 row has no current: the rows beside bridge 2 mAh, which its bounds leave open.'],
  [torn(40, 10, 11), 40, 4, '2 rows have no current: the rows beside bridge 3 mAh, which its bounds leave open.'],
])('rows without a current are bridged, and leave open what they may hold', (curve, value, open, note) => {
  const { numbers } = measure(galvanostaticCycles, sample(curve), [{ source: 'test', values: { mass: 1 } }]);
  const capacity = numbers.find(({ metric }) => metric === 'MEASURED_INSERTION_CAPACITY');
  expect(capacity).toMatchObject({ value, lower: value - open, upper: value + open });
  expect(capacity?.sentence).toContain(note);
  // a row on either side of the crossing, and the bridge
  const plateau = numbers.find(({ metric }) => metric === 'MEASURED_PLATEAU_CAPACITY');
  expect((plateau?.upper as number) - (plateau?.value as number)).toBeGreaterThanOrEqual(open);
});

test('a half cycle of which more than a tenth is bridged refuses its record', () => {
  const { notComputed } = measure(galvanostaticCycles, sample(torn(20, 10, 11)), []);
  expect(notComputed.map(({ code, message }) => [code, message])).toEqual([
    [
      'CURRENTS_MISSING',
      '2 rows without a time or a current may hold 3 of the 20 mAh of rows 1 to 21, more than a tenth: export the record again with all currents',
    ],
  ]);
});

/** Down to 0 V and up again; discharge is counted as positive where signs are reversed. */
const cell = (sign: 1 | -1) =>
  record([
    [0, 1, -sign],
    [2, 0, -sign],
    [2, 0, sign],
    [4, 1, sign],
  ]);

test('a current whose signs are against the potential is refused, and taken where positive currents insert', () => {
  const { notComputed } = measure(galvanostaticCycles, sample(cell(-1)), []);
  expect(notComputed.map(({ code, message }) => [code, message])).toEqual([
    [
      'CURRENT_REVERSED',
      'the potential falls from 1 to 0 V while the current is positive (rows 1 to 2), and so do 2 of 2 half cycles: the file counts ' +
        'discharge as positive; repair its current first (reverse-current), or set insertionOnCharge to 1 where ions go into the carbon at positive currents',
    ],
  ]);
  const cyclesOf = (sign: 1 | -1, insertionOnCharge: number) => {
    const cycling = cyclingOf(cell(sign), { mass: null, insertionOnCharge });
    return 'found' in cycling ? cycling.found.map(({ isInsertion }) => isInsertion) : cycling.refused.code;
  };
  expect(cyclesOf(1, 0)).toEqual([true, false]);
  expect(cyclesOf(-1, 1)).toEqual([true, false]);
});

test('one half cycle that goes the wrong way refuses no record whose others go right', () => {
  const odd = record([
    [0, 0, -1],
    [1, 1, -1],
    [1, 0, 1],
    [3, 1, 1],
  ]);
  expect('found' in cyclingOf(odd, { mass: null, insertionOnCharge: 0 })).toBe(true);
  const rising = record([
    [0, 0, -1],
    [1, 1, -1],
  ]);
  const cycling = cyclingOf(rising, { mass: null, insertionOnCharge: 0 });
  expect('refused' in cycling && cycling.refused.message).toMatch(
    /^the potential rises from 0 to 1 V while the current is negative/,
  );
});

test('without a mass shares are given and capacities refused; a record of one cycle has no further one', () => {
  const { numbers, notComputed } = measure(galvanostaticCycles, sample(record(insert)), []);
  expect(numbers.map(({ metric, value }) => [metric, Number(value.toFixed(6))])).toEqual([
    // rows of 1 mAh: 0.1 V lies at 1.8 of 2 mAh
    ['MEASURED_SLOPE_SHARE', 90],
    ['MEASURED_PLATEAU_SHARE', 10],
    ['MEASURED_AVERAGE_POTENTIAL', 0.5],
  ]);
  const ofFirst = notComputed.filter(({ conditions }) => conditions.cycle === 1);
  expect(codes(ofFirst)).toEqual(['MASS_UNKNOWN', 'NOT_IN_RECORD', 'NOT_IN_RECORD', 'MASS_UNKNOWN', 'MASS_UNKNOWN']);
  expect(ofFirst[1]?.message).toBe('the record has no cycle 1, extraction: it ends with cycle 1, insertion');
});

test('each number of a half cycle that the record does not have is refused, and says where the record ends', () => {
  for (const onExtraction of [0, 1]) {
    const { notComputed } = measure(galvanostaticCycles, sample(cell(1)), [
      { source: 'test', values: { mass: 1, reversibleCycle: 9, onExtraction } },
    ]);
    const missing = notComputed.filter(({ code }) => code === 'NOT_IN_RECORD');
    expect(missing.map(({ metric }) => metric)).toEqual([
      'MEASURED_INSERTION_CAPACITY',
      'MEASURED_REVERSIBLE_CAPACITY',
      'MEASURED_COULOMBIC_EFFICIENCY',
      'MEASURED_SLOPE_CAPACITY',
      'MEASURED_PLATEAU_CAPACITY',
      'MEASURED_SLOPE_SHARE',
      'MEASURED_PLATEAU_SHARE',
      'MEASURED_AVERAGE_POTENTIAL',
    ]);
    expect(missing.map(({ message }) => message)).toEqual(
      Array(8).fill('the record has no cycle 9: it ends with cycle 1, extraction'),
    );
    expect(missing.map(({ conditions }) => conditions.direction)).toEqual([
      'INSERTION',
      'EXTRACTION',
      undefined,
      ...Array(5).fill(onExtraction === 1 ? 'EXTRACTION' : 'INSERTION'),
    ]);
  }
});

test('with a mass capacities are given, each within the charge of its last row', () => {
  const { numbers } = measure(galvanostaticCycles, sample(record(insert)), [
    { source: 'test', values: { mass: 0.01 } },
  ]);
  expect(numbers.find(({ metric }) => metric === 'MEASURED_INSERTION_CAPACITY')).toMatchObject({
    value: 200,
    lower: 100,
    upper: 300,
  });
  expect(numbers.find(({ metric }) => metric === 'MEASURED_PLATEAU_CAPACITY')?.value).toBeCloseTo(20, 9);
  // half of the charge at 0.5 V from the average, and half of 10 mV, in which all three potentials may come
  const average = numbers.find(({ metric }) => metric === 'MEASURED_AVERAGE_POTENTIAL');
  expect(average).toMatchObject({ value: 0.5, lower: 0.245, upper: 0.755 });
});

test('the extraction is split where that is asked for', () => {
  const both = [...insert, [2, 0, 1], [3, 0.5, 1], [4, 1, 1]] as const;
  const { numbers } = measure(galvanostaticCycles, sample(record(both)), [
    { source: 'test', values: { onExtraction: 1 } },
  ]);
  const share = numbers.find(({ metric }) => metric === 'MEASURED_SLOPE_SHARE');
  expect(share?.conditions).toMatchObject({ cycle: 1, direction: 'EXTRACTION' });
});

test('a half cycle without charge has no efficiency, no split and no average', () => {
  // a single row with current at the very beginning
  const { notComputed } = measure(
    galvanostaticCycles,
    sample(
      record([
        [0, 1, -1],
        [0, 1, 1],
        [1, 1, 1],
      ]),
    ),
    [],
  );
  expect(codes(notComputed)).toEqual(
    expect.arrayContaining(['MASS_UNKNOWN', 'NO_CHARGE', 'BOUNDARY_NOT_CROSSED', 'NO_CHARGE']),
  );
});

test('a record that begins with an extraction has no initial efficiency, and says why', () => {
  const full = [
    [0, 3, 0],
    [0, 3, 1],
    [1, 4, 1],
    [1, 4, -1],
    [2, 3, -1],
    [2, 3, 1],
    [3, 4, 1],
  ] as const;
  for (const [mass, unit] of [
    [null, 'mAh'],
    [1, 'mAh/g'],
  ] as const) {
    const known = mass === null ? [] : [{ source: 'test', values: { mass } }];
    const { numbers, notComputed } = measure(galvanostaticCycles, sample(record(full)), known);
    expect(numbers.map(({ metric }) => metric)).not.toContain('MEASURED_INITIAL_COULOMBIC_EFFICIENCY');
    const why = notComputed.find(({ code }) => code === 'BEGINS_WITH_EXTRACTION')?.message;
    expect(why).toMatch(new RegExp(`^the record begins with 1 ${unit} in the direction of extraction`));
  }
});

test('an efficiency whose insertion may be nothing has no upper end', () => {
  const { numbers } = measure(
    galvanostaticCycles,
    sample(
      record([
        [0, 1, 0],
        [1, 0, -1],
        [1, 0, 1],
        [2, 1, 1],
      ]),
    ),
    [],
  );
  const efficiency = numbers.find(({ metric }) => metric === 'MEASURED_INITIAL_COULOMBIC_EFFICIENCY');
  expect(efficiency).toMatchObject({ value: 100, upper: null });
});
