import { expect, test } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';
import { legalFields } from '../../src/contract/legalFields.ts';

const type = buildSchema(`
  input Conditions {
    "Cycle number." cycle: Int
    "Number of cycles." afterCycles: Int
    "Cycle that it is measured against." referenceCycle: Int
    "Multiple of 1C." cRate: Int
    "Name." name: String
  }
  type Query { a: Int }`).getType('Conditions');
const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];

test.each([
  ['cycles', ', did you mean "cycle" (Cycle number.) or "afterCycles" (Number of cycles.)?'],
  ['rate', ', did you mean "cRate"?'],
  ['nmae', ', did you mean "name"? (legal are cycle, afterCycles, referenceCycle, cRate, name)'],
  ['foo', ' (legal are cycle, afterCycles, referenceCycle, cRate, name)'],
])('legalFields() of "%s" names the fields that may be meant', (word, hint) => {
  expect(legalFields(word, fields)).toBe(hint);
});
