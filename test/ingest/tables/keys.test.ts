import { expect, test } from '@jest/globals';
import { datasetKeyPattern, keyPattern } from '../../../src/domain/globalId.ts';
import { datasetKeyPart, keyPart, likeness } from '../../../src/ingest/tables/keys.ts';

test.each([
  ['HC-1300', 'hc-1300'],
  ['hc 1300', 'hc-1300'],
  ['HC@1300', /^hc-1300-[0-9a-f]{8}$/],
  ['竹炭', /^[0-9a-f]{8}$/],
  ['1 M NaPF6 in EC/DEC (1:1)', /^1-m-napf6-in-ec-dec-1-1-[0-9a-f]{8}$/],
  ['x'.repeat(100), /^x{48}-[0-9a-f]{8}$/],
])('%s is %s in the key of a record', (text, key) => {
  expect(keyPart(text)).toMatch(typeof key === 'string' ? new RegExp(`^${key}$`) : key);
  expect(keyPart(text)).toMatch(keyPattern);
});

test('texts that look alike once letters are lost have different keys', () => {
  expect(keyPart('HC@1300')).not.toBe(keyPart('HC(1300)'));
  expect(keyPart('竹炭')).not.toBe(keyPart('木炭'));
});

test('a DOI is part of the key of a dataset, letter by letter', () => {
  expect(datasetKeyPart('10.1039/d4ee06029f')).toBe('10_1039_d4ee06029f');
  expect(datasetKeyPart('硬碳 review')).toMatch(datasetKeyPattern);
});

test('case, spaces and punctuation make no other title', () => {
  expect(likeness('Closed  pores: a Review')).toBe(likeness('closed pores - A review.'));
  expect(likeness('竹炭')).not.toBe(likeness('木炭'));
});
