import { expect, test } from '@jest/globals';
import type { AnalysisResult } from '../../../src/domain/analysis.ts';
import type { CurveColumn } from '../../../src/domain/curve.ts';
import { epr } from '../../../src/science/analyses/epr.ts';
import { foundIn } from '../../support/analysed.ts';
import { type MadeSpectrum, madeSpectrum } from '../../support/epr.ts';

const standards = Object.fromEntries(Object.entries(epr.parameters).map(([name, { standard }]) => [name, standard]));

type Given = Readonly<Record<string, number>>;

function analysed(made: MadeSpectrum, given: Given = {}) {
  const { field, signal } = madeSpectrum(made);
  const column = (quantity: string, unit: string, values: Float64Array): CurveColumn => ({
    quantity,
    label: quantity,
    unit,
    values,
    words: null,
  });
  const columns = [
    column(
      'MAGNETIC_FIELD',
      'G',
      field.map((mT) => 10 * mT),
    ),
    column('INTENSITY', '1', signal),
  ];
  return epr.analyse({ ion: 'Na', curves: [{ id: 'made', columns, settings: {} }] }, { ...standards, ...given });
}

const numberOf = ({ numbers }: AnalysisResult, metric: string, line?: string) =>
  numbers.find((each) => each.metric === metric && each.conditions.line === line);
const refusalOf = ({ refused }: AnalysisResult, metric: string) => refused.find((each) => each.metric === metric)?.code;

const one: MadeSpectrum = { lines: [{ centre: 337.15 }], noise: 0.005, points: 201, offset: 2 };

test('epr gives g, width, A/B and area of one line', () => {
  const result = foundIn(analysed(one, { frequency: 9.45, modulation: 0.1 }));
  expect(result.refused).toEqual([]);
  const g = numberOf(result, 'FITTED_G_FACTOR');
  expect(g?.value).toBeCloseTo(2.0026, 4);
  expect(g?.lower).toBeLessThan(2.00262);
  expect(g?.upper).toBeGreaterThan(2.00261);
  expect(g?.sentence).toMatch(
    /^The centre of the fitted line is at 337\.\d+ mT \(.+\), which at 9\.45 GHz is a g factor of 2\.00/,
  );
  expect(numberOf(result, 'MEASURED_G_FACTOR')?.value).toBeCloseTo(2.0026, 3);
  expect(numberOf(result, 'MEASURED_EPR_ZERO_CROSSING')?.value).toBeCloseTo(337.15, 1);
  expect(numberOf(result, 'FITTED_EPR_LINE_WIDTH')?.value).toBeCloseTo(1, 1);
  expect(numberOf(result, 'FITTED_EPR_LINE_WIDTH')?.sentence).toContain('whose absorption is 1.7');
  expect(numberOf(result, 'MEASURED_EPR_LINE_WIDTH')?.value).toBeCloseTo(1, 1);
  expect(numberOf(result, 'MEASURED_EPR_ASYMMETRY')?.value).toBeCloseTo(1, 1);
  expect(numberOf(result, 'FITTED_EPR_DOUBLE_INTEGRAL')?.value).toBeCloseTo(1.81, 1);
  expect(result.pictures[0]?.series.map(({ name }) => name)).toEqual(['measured', 'fitted: line']);
});

test('epr widens the interval of g by what the field may be off: 0.1 mT is 0.0006', () => {
  const result = foundIn(analysed(one, { frequency: 9.45, fieldError: 0.1 }));
  const { lower, upper } = numberOf(result, 'FITTED_G_FACTOR') as { lower: number; upper: number };
  expect(upper - lower).toBeCloseTo(0.0012, 4);
});

test('epr gives no g without a frequency, and no width where the modulation makes it', () => {
  const result = foundIn(analysed(one, { modulation: 0.4 }));
  expect(refusalOf(result, 'FITTED_G_FACTOR')).toBe('FREQUENCY_UNKNOWN');
  expect(refusalOf(result, 'MEASURED_G_FACTOR')).toBe('FREQUENCY_UNKNOWN');
  expect(refusalOf(result, 'FITTED_EPR_LINE_WIDTH')).toBe('OVERMODULATED');
  expect(refusalOf(result, 'MEASURED_EPR_LINE_WIDTH')).toBe('OVERMODULATED');
  expect(numberOf(result, 'MEASURED_EPR_ASYMMETRY')?.value).toBeCloseTo(1, 1);
});

test('epr counts spins by a reference: half its area is half its spins', () => {
  const result = foundIn(analysed(one, { referenceSpins: 4e15, referenceIntegral: 2 * 1.8138 }));
  expect((numberOf(result, 'FITTED_EPR_SPINS')?.value ?? 0) / 2e15).toBeCloseTo(1, 1);
});

test('epr tells dispersion and skin depths of a line of conduction electrons', () => {
  const result = foundIn(analysed({ ...one, lines: [{ phase: 0.3 }] }, { frequency: 9.45 }));
  expect(numberOf(result, 'FITTED_EPR_DISPERSION')?.value).toBeCloseTo(Math.tan(0.3), 1);
  expect(numberOf(result, 'FITTED_EPR_ASYMMETRY')?.value).toBeCloseTo(1.416, 1);
  // A/B of 1.4625 is one skin depth
  expect(numberOf(result, 'FITTED_EPR_PLATE_THICKNESS')?.value).toBeCloseTo(0.95, 1);
  const turned = foundIn(analysed({ ...one, lines: [{ phase: -0.3 }] }));
  expect(refusalOf(turned, 'FITTED_EPR_PLATE_THICKNESS')).toBe('NO_PLATE');
  const steep = foundIn(analysed({ ...one, lines: [{ phase: 1.2105 }], noise: 0.02 }));
  expect(numberOf(steep, 'FITTED_EPR_PLATE_THICKNESS')).toMatchObject({ upper: null });
});

const two: MadeSpectrum = {
  lines: [
    { width: 3, height: 0.5 },
    { width: 0.4, phase: 0.4 },
  ],
  noise: 0.01,
  reach: 12,
  points: 801,
};

test('epr names a broad and a narrow line, and refuses A/B and width of the whole', () => {
  const result = foundIn(analysed(two, { frequency: 9.45 }));
  expect(refusalOf(result, 'MEASURED_EPR_ASYMMETRY')).toBe('LINES_OVERLAP');
  expect(refusalOf(result, 'MEASURED_EPR_LINE_WIDTH')).toBe('LINES_OVERLAP');
  expect(numberOf(result, 'FITTED_EPR_LINE_WIDTH', 'broad (Lorentzian)')?.value).toBeCloseTo(3, 1);
  expect(numberOf(result, 'FITTED_EPR_LINE_WIDTH', 'narrow (Dysonian)')?.value).toBeCloseTo(0.41, 1);
  expect(numberOf(result, 'FITTED_G_FACTOR', 'narrow (Dysonian)')).toBeDefined();
  expect(result.pictures[0]?.series).toHaveLength(4);
});

test('epr calls a narrow line without dispersion Lorentzian, and a broad one by its shape', () => {
  const result = foundIn(
    analysed({
      ...two,
      lines: [
        { shape: 'GAUSSIAN', width: 3, height: 0.5 },
        { width: 0.4, phase: 0 },
      ],
    }),
  );
  expect(numberOf(result, 'FITTED_EPR_LINE_WIDTH', 'broad (Gaussian)')?.value).toBeCloseTo(3, 1);
  expect(numberOf(result, 'FITTED_EPR_ASYMMETRY', 'narrow (Lorentzian)')?.value).toBeCloseTo(1, 1);
});

test('epr tells of a weak line that is not taken, for which intervals allow', () => {
  const weak = { height: 0.15, width: 0.3, centre: 337.4 };
  const made = { lines: [{}, weak], noise: 0.015, points: 151 };
  const sentenceOf = (leastGain: number) =>
    numberOf(foundIn(analysed(made, { leastGain })), 'FITTED_EPR_LINE_WIDTH')?.sentence;
  expect(sentenceOf(75)).toMatch(
    /\); another line, at 337\.\d+ mT and 0\.\d+ mT wide, may be there, for which the interval allows\.$/,
  );
  expect(sentenceOf(1000)).not.toContain('another line');
});

const three = [{ centre: 335.5 }, { centre: 337, height: 1.2 }, { centre: 338.5 }];

test('epr reads off what it can where no line shape fits, but no A/B', () => {
  const result = foundIn(analysed({ ...one, lines: three, reach: 12, points: 301 }));
  expect(refusalOf(result, 'FITTED_G_FACTOR')).toBe('SHAPE_UNLIKE');
  expect(refusalOf(result, 'MEASURED_EPR_ASYMMETRY')).toBe('SHAPE_UNLIKE');
  expect(numberOf(result, 'MEASURED_EPR_DOUBLE_INTEGRAL')?.value).toBeGreaterThan(3);
  expect(numberOf(result, 'MEASURED_EPR_LINE_WIDTH')?.sentence).toContain('which no line shape that is tried fits');
});

test('epr refuses what is read off where it has too few points, and an integral that its baseline outweighs', () => {
  const coarse = foundIn(analysed({ ...one, lines: [{ width: 0.5 }], points: 61 }));
  expect(refusalOf(coarse, 'MEASURED_EPR_ASYMMETRY')).toBe('TOO_FEW_POINTS');
  const cut = foundIn(
    analysed({ ...one, lines: [...three, { centre: 346, width: 2, height: 1 }], reach: 10, points: 301 }),
  );
  expect(refusalOf(cut, 'MEASURED_EPR_DOUBLE_INTEGRAL')).toBe('BASELINE_RULES');
});

test('epr reads a spectrum upside down only if it is told so', () => {
  const made = { ...one, lines: [{ height: -1 }] };
  expect(analysed(made)).toMatchObject({ refused: { code: 'PHASE_INVERTED' } });
  expect(numberOf(foundIn(analysed(made, { turned: 1 })), 'FITTED_EPR_LINE_WIDTH')?.value).toBeCloseTo(1, 1);
});

test('epr refuses curves without a field, of few points, and of nothing but noise', () => {
  const curves = [{ id: 'made', columns: [], settings: {} }] as const;
  expect(epr.analyse({ ion: null, curves }, standards)).toMatchObject({ refused: { code: 'COLUMNS_MISSING' } });
  expect(analysed({ lines: [], points: 5 })).toMatchObject({ refused: { code: 'TOO_FEW_POINTS' } });
  expect(analysed({ lines: [], noise: 1 })).toMatchObject({ refused: { code: 'NO_LINE' } });
});
