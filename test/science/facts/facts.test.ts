import { expect, test } from '@jest/globals';
import { exact } from '../../../src/science/facts/bounds.ts';
import { evidenceOf } from '../../../src/science/facts/evidence.ts';
import { factOf, statementOf } from '../../../src/science/facts/fact.ts';
import { changedFacts, factsOf, type Want } from '../../../src/science/facts/facts.ts';
import { evidenceBase, type Said, said } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

const statements: readonly Said[] = [
  {
    key: 'b',
    quantity: 'D002',
    value: '0.383 nm',
    technique: 'XRD',
    conditions: { region: 'SLOPE', mode: 'OPERANDO' },
  },
  { key: 'a', quantity: 'D002', trend: 'INCREASES', conditions: { region: 'PLATEAU' } },
  { key: 'c', quantity: 'D002', trend: 'LOW', ion: 'K' },
  {
    key: 'd',
    quantity: null,
    statement: { form: 'PRESENCE', feature: 'NARROW_EPR_LINE', level: 'PRESENT', count: null },
    conditions: { process: 'METALLIC_CLUSTERS' },
  },
];
const facts = factsOf(evidenceOf(evidenceBase(statements)));

test.each<[string, Want, readonly string[]]>([
  ['everything, by id', {}, ['a', 'b', 'c', 'd']],
  ['by their ids, each once', { ids: ['d', 'a', 'd', 'e'].map((key) => idOf('Observation', key)) }, ['a', 'd']],
  ['by their ids and what else fits', { ids: [idOf('Observation', 'a'), idOf('Observation', 'c')], ion: 'K' }, ['c']],
  ['a quantity', { quantity: 'D002' }, ['a', 'b', 'c']],
  ['a quantity that nothing is said of', { quantity: 'ID_IG' }, []],
  ['one of several quantities', { quantity: ['ID_IG', 'D002'], form: 'TREND' }, ['a', 'c']],
  ['a form', { form: 'TREND' }, ['a', 'c']],
  ['a feature', { feature: 'NARROW_EPR_LINE' }, ['d']],
  ['a feature that nothing is said of', { feature: 'EPR_SIGNAL' }, []],
  ['a feature of a quantity', { quantity: 'D002', feature: 'NARROW_EPR_LINE' }, []],
  ['a process', { process: 'METALLIC_CLUSTERS' }, ['d']],
  ['a technique', { technique: 'XRD' }, ['b']],
  ['an ion', { ion: 'K' }, ['c']],
  ['one of several modes', { mode: ['OPERANDO', 'EX_SITU'] }, ['b']],
  ['another mode', { mode: ['PRISTINE'] }, []],
  ['one of several regions', { region: ['PLATEAU', 'LP'] }, ['a']],
  ['the sense of a trend', { sense: ['UP', 'DOWN'] }, ['a']],
  ['whatever else', { also: ({ bounds }) => bounds !== null }, ['b']],
])('facts.find() %s', (_what, want, keys) => {
  expect(facts.find(want).map(({ id }) => id)).toEqual(keys.map((key) => idOf('Observation', key)));
});

test('factsOf() does not depend on the order in which facts are given', () => {
  const turned = factsOf(evidenceOf(evidenceBase(statements.toReversed())));
  expect(turned.find({})).toEqual(facts.find({}));
});

test('changedFacts() changes bounds, leaves facts out, and keeps the rest', () => {
  const changes = new Map([
    [idOf('Observation', 'b'), exact(4)],
    [idOf('Observation', 'c'), null],
  ]);
  const found = changedFacts(facts, changes).find({ quantity: 'D002' });
  expect(found.map(({ bounds }) => bounds)).toEqual([null, exact(4)]);
  expect(changedFacts(facts, new Map())).toBe(facts);
});

test('changedFacts() asks what else is wanted of the changed fact, which is one and the same each time', () => {
  const b = idOf('Observation', 'b');
  const changed = changedFacts(facts, new Map([[b, exact(4)]]));
  const wider = (angstrom: number) =>
    changed.find({ quantity: 'D002', also: ({ bounds }) => Number(bounds?.value) > angstrom });
  expect([
    wider(3.9).length,
    wider(4.1).length,
    facts.find({ also: ({ bounds }) => bounds?.value === 4 }).length,
  ]).toEqual([1, 0, 0]);
  expect(wider(3.9)[0]).toBe(changed.find({ ids: [b] })[0]);
});

test('statementOf() gives the statement of a form, and nothing of another', () => {
  const [trend] = facts.find({ form: 'TREND' });
  expect(trend && statementOf(trend, 'TREND')?.term).toBe('INCREASES');
  expect(trend && statementOf(trend, 'VALUE')).toBeNull();
});

test('factOf() knows the family of a technique, and the source as laboratory where none is known', () => {
  const nothing = { laboratory: null, measurement: null, cell: null, dft: null };
  const observation = said({ technique: 'XRD', quantity: 'D002', value: '0.383 nm' });
  const fact = factOf(observation, nothing);
  expect(fact).toMatchObject({ family: 'SCATTERING', laboratory: observation.source });
  expect(fact.bounds?.value).toBeCloseTo(3.83, 10);
  expect(factOf(said({ trend: 'HIGH' }), { ...nothing, laboratory: 'Laboratory:x/lab' })).toMatchObject({
    family: null,
    laboratory: 'Laboratory:x/lab',
    bounds: null,
  });
});
