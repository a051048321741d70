import { expect, test } from '@jest/globals';
import type { MechanismModel } from '../../../src/domain/mechanismModel.ts';
import { elimination } from '../../../src/science/rules/elimination.ts';
import { assess } from '../../../src/science/verdict/assess.ts';
import { exhaustiveOf } from '../../../src/science/verdict/elimination.ts';
import type { Exhaustive, Judging } from '../../../src/science/verdict/judging.ts';
import { directions, evidenceBase, judging, type Said, subjectIn } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

const model: MechanismModel = {
  id: idOf('MechanismModel', 'two-ways'),
  dataset: 'Dataset:doe_2026_pores',
  name: 'Two ways',
  summary: 'Pores or clusters.',
  locators: [],
  assignments: [
    { region: 'PLATEAU', ion: null, processes: ['PORE_FILLING', 'METALLIC_CLUSTERS'], exhaustive: true },
    { region: 'SLOPE', ion: null, processes: ['ADSORPTION'], exhaustive: false },
  ],
};

/** A plateau share that speaks against pore filling. */
const noPlateau: Said = { key: 'share', quantity: 'PLATEAU_SHARE', value: '4 %' };

type With = {
  readonly statements?: readonly Said[];
  readonly declared?: Partial<Exhaustive>;
  readonly region?: string | null;
};

function clusters(
  { statements = [noPlateau], declared = {}, region = 'PLATEAU' }: With = {},
  how: Partial<Judging> = {},
) {
  const exhaustive = exhaustiveOf([model]).map((each) => ({ ...each, ...declared }));
  const subject = subjectIn(evidenceBase(statements));
  return assess(subject, { process: 'METALLIC_CLUSTERS', region }, { ...judging, exhaustive, ...how });
}

const inferred = (...given: Parameters<typeof clusters>) => clusters(...given).lines.filter((line) => line.inferred);

test('exhaustiveOf() finds the regions for which a model names all processes', () => {
  expect(exhaustiveOf([model])).toEqual([
    {
      model: model.id,
      dataset: model.dataset,
      region: 'PLATEAU',
      ion: null,
      processes: ['PORE_FILLING', 'METALLIC_CLUSTERS'],
    },
  ]);
});

test('assess() infers the one process that is left, as a line of no weight that turns no verdict', () => {
  const assessment = clusters();
  expect(assessment).toMatchObject({ verdict: 'INSUFFICIENT', score: 0, supportingFamilies: [], laboratories: [] });
  expect(assessment.lines.filter((line) => line.inferred)).toEqual([
    {
      id: 'EvidenceLine:doe_2026_pores/hc/Na/METALLIC_CLUSTERS/PLATEAU/R-ELIMINATION/doe_2026_pores/two-ways',
      rule: 'R-ELIMINATION',
      proposition: 'Proposition:doe_2026_pores/hc/Na/METALLIC_CLUSTERS/PLATEAU',
      direction: 'SUPPORTS',
      family: 'ELECTROCHEMISTRY',
      technique: 'GALVANOSTATIC_CYCLING',
      laboratory: idOf('Source', 'doe_2026_pores'),
      sources: [idOf('Source', 'doe_2026_pores')],
      weight: 0,
      effectiveWeight: 0,
      qualitative: false,
      inferred: true,
      conditions: [],
      comparisons: [],
      criteria: [],
      parameters: [],
      inputs: [idOf('Observation', 'share')],
      sentence:
        'The evidence disputes pore filling, and a mechanism model of the source says that nothing else takes place there.',
    },
  ]);
});

test('assess() takes a declaration about the full window as one about anywhere', () => {
  expect(inferred({ declared: { region: 'FULL' }, region: null })).toHaveLength(1);
});

test.each<[string, With]>([
  ['another region', { declared: { region: 'SLOPE' } }],
  ['another ion', { declared: { ion: 'K' } }],
  ['another carbon', { declared: { dataset: 'Dataset:other_2020_word' } }],
  ['other processes', { declared: { processes: ['PORE_FILLING', 'INTERCALATION'] } }],
  ['no rival', { declared: { processes: ['METALLIC_CLUSTERS'] } }],
  ['a rival that is supported', { statements: [{ ...noPlateau, value: '57 %' }] }],
  ['a rival that nothing was measured of', { statements: [{ value: '300 mAh/g' }] }],
  [
    'one rival disputed and one not',
    { declared: { processes: ['PORE_FILLING', 'METALLIC_CLUSTERS', 'INTERCALATION'] } },
  ],
])('assess() infers nothing from %s', (_, given) => {
  expect(inferred(given)).toEqual([]);
});

test('assess() infers what a declaration about the ion says', () => {
  expect(inferred({ declared: { ion: 'Na' } })).toHaveLength(1);
});

test('assess() infers nothing where the rule is left out', () => {
  const options = { ...judging.options, leftOutRules: ['R-ELIMINATION'] };
  expect(inferred({}, { options })).toEqual([]);
});

test('R-ELIMINATION by itself reads nothing', () => {
  expect(directions(elimination, [noPlateau])).toEqual([]);
});
