import { expect, test } from '@jest/globals';
import { knownModelHint } from '../../src/domain/knownModels.ts';

test.each([
  ['house-of-cards', 'mechanism_models/house-of-cards'],
  ['house_of_cards', 'mechanism_models/house-of-cards'],
  ['House of Cards', 'mechanism_models/house-of-cards'],
  ['mechanism_models/hose-of-cards', 'mechanism_models/house-of-cards'],
  ['models/falling-cards', 'mechanism_models/falling-cards'],
  ['falling-cards-model', 'mechanism_models/falling-cards'],
  ['three-stage', 'mechanism_models/enhanced-three-stage'],
])('knownModelHint() of "%s" names "%s"', (reference, meant) => {
  expect(knownModelHint(reference)).toBe(`, did you mean "${meant}"?`);
});

test('knownModelHint() names all that have a word in their key, and all there are where none has', () => {
  expect(knownModelHint('cards')).toBe(
    ', did you mean "mechanism_models/house-of-cards" or "mechanism_models/falling-cards"?',
  );
  expect(knownModelHint('origami')).toMatch(/^ \(every base holds "mechanism_models\/house-of-cards", .*\)$/);
});
