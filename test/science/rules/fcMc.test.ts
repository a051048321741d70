import { expect, test } from '@jest/globals';
import type { EvidenceLine } from '../../../src/domain/evidence.ts';
import { fcMc } from '../../../src/science/rules/fcMc.ts';
import type { Reading } from '../../../src/science/rules/rule.ts';
import { assessmentOf } from '../../../src/science/verdict/assess.ts';
import { evidenceBase, readings, type Said, seedEvidence, subjectIn } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

const statements: readonly Said[] = [
  { key: 'shift', quantity: 'NMR_SHIFT', value: '1050 ppm', technique: 'NMR' },
  { key: 'g', quantity: 'EPR_G_FACTOR', value: '2.0015', technique: 'EPR' },
  { key: 'pristine', quantity: 'EPR_LINE_WIDTH', value: '0.8 mT', technique: 'EPR', ion: null },
];

type Brief = Partial<Omit<EvidenceLine, 'inputs'>> & { readonly inputs: readonly string[] };

/** What follows from lines on metallic clusters. */
function given(lines: readonly Brief[]): readonly Reading[] {
  const subject = subjectIn(evidenceBase(statements));
  const complete = lines.map((line, place): EvidenceLine => {
    const { direction = 'SUPPORTS', effectiveWeight = 1 } = line;
    return {
      id: `EvidenceLine:${place}`,
      rule: 'R-MC-EPR',
      proposition: 'Proposition:one',
      family: 'MAGNETIC_RESONANCE',
      technique: 'EPR',
      laboratory: 'Laboratory:one',
      sources: [],
      weight: effectiveWeight,
      qualitative: false,
      inferred: false,
      conditions: [],
      comparisons: [],
      criteria: [],
      parameters: [],
      sentence: '',
      ...line,
      direction,
      effectiveWeight,
      inputs: line.inputs.map((key) => idOf('Observation', key)),
    };
  });
  return fcMc.judge({
    subject,
    process: 'PORE_FILLING',
    region: null,
    parameter: () => 0,
    assessed: (process) => assessmentOf(subject, { process, region: null }, complete),
  });
}

const keys = (reading: Reading | undefined) => reading?.inputs.map(({ id }) => id.split('/').at(-1));

test('R-FC-MC at SUPPORTED clusters: SUPPORTS with weight 1', () => {
  const [reading, ...others] = given([{ inputs: ['g', 'pristine'] }]);
  expect(others).toEqual([]);
  expect(reading).toMatchObject({
    direction: 'SUPPORTS',
    family: 'MAGNETIC_RESONANCE',
    sentence: 'Metallic clusters are judged SUPPORTED (most by R-MC-EPR), and they need pores to form in.',
  });
  expect(fcMc.weight).toBe(1);
  expect(keys(reading)).toEqual(['g', 'pristine']);
});

test('R-FC-MC stands in the strand of the heaviest line for clusters, the first of equals', () => {
  const lines: readonly Brief[] = [
    { inputs: ['g'] },
    { inputs: ['shift', 'g'], effectiveWeight: 3, rule: 'R-MC-NMR' },
    { inputs: ['pristine'], family: 'SURFACE', effectiveWeight: 3 },
  ];
  const [reading] = given(lines);
  expect(keys(reading)).toEqual(['shift', 'g']);
  expect(reading?.sentence).toBe(
    'Metallic clusters are judged CORROBORATED (most by R-MC-NMR), and they need pores to form in.',
  );
});

test('R-FC-MC keeps the order of the inputs, whether they name the ion or not', () => {
  expect(keys(given([{ inputs: ['pristine', 'g'] }])[0])).toEqual(['pristine', 'g']);
});

test.each<[string, readonly Brief[]]>([
  ['CONTESTED', [{ inputs: ['g'] }, { inputs: ['shift'], direction: 'CONTRADICTS' }]],
  ['DISPUTED', [{ inputs: ['shift'], direction: 'CONTRADICTS' }]],
  ['INSUFFICIENT', [{ inputs: ['g'], direction: 'NEUTRAL', effectiveWeight: 0 }]],
])('R-FC-MC at %s clusters is NEUTRAL: pores may hold ions', (verdict, lines) => {
  expect(given(lines)).toMatchObject([
    {
      direction: 'NEUTRAL',
      sentence: `Metallic clusters are judged ${verdict}, which says nothing against pores that hold ions.`,
    },
  ]);
});

test('R-FC-MC finds nothing to read where clusters were not tested', () => {
  expect(given([{ inputs: [], direction: 'NOT_TESTED', effectiveWeight: 0, laboratory: null }])).toEqual([]);
  expect(given([])).toEqual([]);
});

test.each([
  ['Li', 'SUPPORTS'],
  ['Na', 'NEUTRAL'],
  ['K', 'NEUTRAL'],
] as const)('R-FC-MC in the seed paper for %s: %s', async (ion, direction) => {
  expect(readings(fcMc, await seedEvidence(), { ion })).toMatchObject([{ direction }]);
});
