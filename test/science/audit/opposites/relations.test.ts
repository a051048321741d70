import { expect, test } from '@jest/globals';
import type { Statement } from '../../../../src/domain/observation.ts';
import { relationsOf } from '../../../../src/science/audit/opposites/relations.ts';
import { evidenceOf } from '../../../../src/science/facts/evidence.ts';
import { evidenceBase, type Said } from '../../../support/evidence.ts';
import { idOf } from '../../../support/records.ts';
import { order } from './said.ts';

const told = (statement: Said) =>
  evidenceOf(evidenceBase([statement]))
    .flatMap(relationsOf)
    .map(({ low, high, strict }) => `${low} ${strict ? '<' : '<='} ${high}`);

test.each([
  ['Na < Li', ['Na < Li']],
  ['Na > Li', ['Li < Na']],
  ['Na << Li', ['Na < Li']],
  ['Na ~ Li', ['Na <= Li', 'Li <= Na']],
  ['Li < Na < K', ['Li < Na', 'Li < K', 'Na < K']],
  ['Li ~ K >> Na', ['Li <= K', 'K <= Li', 'Na < Li', 'Na < K']],
  ['Li < Na > K', ['Li < Na', 'K < Na']], // nothing on Li and K
])('relationsOf() %s: %j', (printed, relations) => {
  expect(told(order('IONIC_RADIUS', printed))).toEqual(relations);
});

const items = (statement: Statement): Said => ({ quantity: 'REGION_CAPACITY', statement });

test('relationsOf() names regions, processes, motifs, materials and labels as the field does', () => {
  const relations = ['LESS'] as const;
  const ranked = [
    [{ region: 'SLOPE' }, { region: 'PLATEAU' }],
    [{ process: 'ADSORPTION' }, { process: 'PORE_FILLING' }],
    [{ motif: 'PLANAR_LAYERS' }, { motif: 'MICROPORE' }],
    [{ material: idOf('Material', 'hc') }, { label: 'graphite' }],
  ] as const;
  expect(ranked.flatMap((pair) => told(items({ form: 'ORDERING', items: pair, relations })))).toEqual([
    'slope < plateau',
    'adsorption < pore filling',
    'planar layers < micropore',
    'hc < graphite',
  ]);
});

test('relationsOf() a ratio to another ion or material is an order of the two', () => {
  const ratio = (relation: 'SIMILAR' | 'MORE_BY' | 'LESS_BY' | 'TIMES', more: Partial<Said> = {}): Said => ({
    statement: { form: 'RATIO', relation, value: null, to: { ion: 'Li' } },
    ...more,
  });
  expect(told(ratio('SIMILAR'))).toEqual(['Na <= Li', 'Li <= Na']);
  expect(told(ratio('MORE_BY'))).toEqual(['Li < Na']);
  expect(told(ratio('LESS_BY'))).toEqual(['Na < Li']);
  expect(told(ratio('TIMES'))).toEqual([]);
  expect(told(ratio('SIMILAR', { ion: null }))).toEqual([]);
});

test('relationsOf() a ratio to a material needs one of its own; one to a label orders nothing', () => {
  const to = (other: { readonly material: string } | { readonly label: string }, more: Partial<Said> = {}): Said => ({
    statement: { form: 'RATIO', relation: 'MORE_BY', value: null, to: other },
    ...more,
  });
  const soft = { material: idOf('Material', 'soft') };
  expect(told(to(soft))).toEqual(['soft < hc']);
  expect(told(to(soft, { material: null }))).toEqual([]);
  expect(told(to({ label: 'graphite' }))).toEqual([]);
});

test('relationsOf() other statements rank nothing', () => {
  expect(told({ value: '300 mAh/g' })).toEqual([]);
});
