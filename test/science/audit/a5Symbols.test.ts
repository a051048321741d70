import { expect, test } from '@jest/globals';
import type { DefinitionStatement } from '../../../src/domain/observation.ts';
import { a5Symbols } from '../../../src/science/audit/a5Symbols.ts';
import { checks, type Said, seedEvidence } from '../../support/evidence.ts';
import { idOf } from '../../support/records.ts';

type Meaning = Partial<Omit<DefinitionStatement, 'form' | 'kind' | 'symbol'>>;

const define =
  (kind: DefinitionStatement['kind']) =>
  (symbol: string, meaning: Meaning = {}, parts: Said = {}): Said => ({
    quantity: null,
    ion: null,
    ...parts,
    statement: {
      form: 'DEFINITION',
      kind,
      symbol,
      meaning: 'in words',
      quantity: null,
      process: null,
      region: null,
      material: null,
      ...meaning,
    },
  });
const symbol = define('SYMBOL');
const alias = define('ALIAS');

const plateau = { quantity: 'PLATEAU_CAPACITY', region: 'PLATEAU' };
const filling = { process: 'PORE_FILLING' };
const hc = { material: idOf('Material', 'hc') };

function said(given: readonly Said[]): readonly (readonly [string | null, string])[] {
  return checks(a5Symbols, given).map(({ severity, sentence }) => [severity, sentence]);
}

test.each<[string, Meaning, Meaning, readonly (readonly [string | null, string])[]]>([
  ['a capacity and a process', plateau, filling, [['WARNING', 'pc stands for plateau capacity and for pore filling.']]],
  [
    'two processes',
    { process: 'ADSORPTION' },
    filling,
    [['WARNING', 'pc stands for adsorption and for pore filling.']],
  ],
  [
    'two regions',
    { region: 'HP' },
    { region: 'IP' },
    [['WARNING', 'pc stands for high-potential region and for intermediate-potential region.']],
  ],
  [
    'a process and its capacity',
    { ...filling, quantity: 'PROCESS_CAPACITY' },
    filling,
    [[null, 'pc keeps its meaning in 2 places: pore filling.']],
  ],
  [
    'one capacity twice',
    plateau,
    { quantity: 'PLATEAU_CAPACITY' },
    [[null, 'pc keeps its meaning in 2 places: plateau capacity.']],
  ],
  ['a meaning in words alone', plateau, {}, [[null, 'pc keeps its meaning in 2 places: plateau capacity, in words.']]],
])('A5: one symbol for %s', (_name, one, other, expected) => {
  expect(said([symbol('pc', one), symbol('pc', other)])).toEqual(expected);
});

test('A5 has nothing to compare with a symbol that is defined once, or with an equation', () => {
  expect(said([symbol('pc', plateau), define('EQUATION')('pc', filling)])).toEqual([]);
});

test('A5 counts what carries a citation, for the word is used all the same', () => {
  expect(said([symbol('pc', plateau, { cited: true }), symbol('pc', filling)])).toHaveLength(1);
});

test('A5 warns of two names of one carbon, but not of a plural', () => {
  expect(said([alias('MSHCs', hc), alias('MSHC', hc)])).toEqual([[null, 'One carbon has one name, MSHC.']]);
  expect(said([alias('MSHCs', hc), alias('20DEG-HC', hc)])).toEqual([
    ['WARNING', 'One carbon has 2 names: MSHC, 20DEG-HC.'],
  ]);
});

test('A5 warns of one name of two carbons', () => {
  const other = { material: idOf('Material', 'other') };
  expect(said([alias('HC', hc), alias('HCs', other)])).toEqual([
    ['WARNING', 'HC is the name of more than one carbon.'],
    [null, 'One carbon has one name, HC.'],
    [null, 'One carbon has one name, HC.'],
  ]);
});

test('A5 notes two abbreviations of what is built with one ion', () => {
  const of = (name: string) => alias(name, {}, { ion: 'K' });
  expect(said([of('PIBs'), of('PIB')])).toEqual([[null, 'What is built with K has one name, PIB.']]);
  expect(said([of('PIBs'), of('KIBs')])).toEqual([['INFO', 'What is built with K has 2 names: PIB, KIB.']]);
  expect(said([alias('HC'), alias('carbon')])).toEqual([]);
});

test('A5 notes two abbreviations of one process', () => {
  expect(said([symbol('FC', filling), symbol('PFC', filling)])).toEqual([
    ['INFO', 'Pore filling has 2 names: FC, PFC.'],
  ]);
  const others = [symbol('pseudo filling', filling), symbol('GICs', filling), symbol('F', filling)];
  expect(said([symbol('FC', filling), ...others])).toEqual([[null, 'Pore filling has one name, FC.']]);
});

test('A5 finds PC, 20DEG-HC, and the abbreviations of the seed paper', async () => {
  const found = checks(a5Symbols, await seedEvidence()).filter(({ severity }) => severity !== null);
  expect(found.map(({ severity, sentence }) => [severity, sentence])).toEqual([
    ['WARNING', 'PC stands for pore filling and for plateau capacity.'],
    ['WARNING', 'One carbon has 2 names: 20DEG-HC, MSHC.'],
    ['INFO', 'What is built with K has 2 names: KIB, PIB.'],
    ['INFO', 'What is built with Na has 2 names: NIB, SIB.'],
    ['INFO', 'Pore filling has 3 names: PC, PFC, FC.'],
  ]);
});
