import { expect, test } from '@jest/globals';
import { standardOptions } from '../../src/domain/judging.ts';
import { derivedMetrics, metrics } from '../../src/knowledge/derivedMetrics.ts';
import { evidenceWith } from '../../src/knowledge/evidence.ts';
import { evidenceBase, type Said } from '../support/evidence.ts';
import { idOf } from '../support/records.ts';

function derive(said: readonly Said[]) {
  const base = evidenceBase(said, { sources: [] });
  return derivedMetrics(evidenceWith(base, standardOptions), idOf('Material', 'hc'));
}

const density: Said = { key: 'density', quantity: 'TRUE_DENSITY', value: '1.500 g/cm3', ion: null };

test('derivedMetrics() counts a number that no ion is needed for once, and one that it is for each ion', () => {
  const found = derive([density]);
  expect(found.map(({ metric, ion }) => [metric, ion])).toEqual([
    ['CLOSED_PORE_VOLUME', null],
    ['CLOSED_POROSITY', null],
    ['PORE_FILLING_BOUND', 'Li'],
    ['PORE_FILLING_BOUND', 'Na'],
    ['PORE_FILLING_BOUND', 'K'],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(5);
});

test('derivedMetrics() never mixes two sources', () => {
  const at = (dataset: string, cRate: string, value: string): Said => ({
    dataset,
    material: 'doe_2026_pores/hc',
    quantity: 'INSERTION_CAPACITY',
    value,
    conditions: { cRate },
  });
  expect(derive([at('doe_2026_pores', '0.1 C', '400 mAh/g'), at('roe_2020_other', '1 C', '200 mAh/g')])).toEqual([]);
  const both = derive([
    at('doe_2026_pores', '0.1 C', '400 mAh/g'),
    at('doe_2026_pores', '1 C', '200 mAh/g'),
    at('roe_2020_other', '0.1 C', '300 mAh/g'),
    at('roe_2020_other', '1 C', '100 mAh/g'),
  ]);
  expect(both.map(({ source, value }) => [source.split('/')[1], value.reported])).toEqual([
    ['doe_2026_pores', '50 %'],
    ['roe_2020_other', '33.3333 %'],
  ]);
});

test('derivedMetrics() leaves out what a source only passes on', () => {
  expect(derive([{ ...density, cited: true }, { key: 'own' }]).map(({ metric }) => metric)).not.toContain(
    'CLOSED_PORE_VOLUME',
  );
});

test('metrics are listed once each', () => {
  expect(new Set(metrics.entries.map(({ code }) => code)).size).toBe(metrics.entries.length);
});
