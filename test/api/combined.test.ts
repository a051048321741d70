import { expect, test } from '@jest/globals';
import { asksFor, keeps, namesNeeded } from '../../src/api/filters/combined.ts';

type Filter = {
  readonly ion?: readonly string[];
  readonly verdict?: string | null;
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
};

/** Sodium, whose verdict is not known yet. */
function meetsSodium({ ion, verdict }: Filter): boolean | null {
  if (ion != null && !ion.includes('Na')) return false;
  return verdict == null ? true : null;
}

const sodium: Filter = { ion: ['Na'] };
const potassium: Filter = { ion: ['K'] };
const disputed: Filter = { verdict: 'DISPUTED' };

test.each<readonly [Filter, boolean | null]>([
  [{}, true],
  [sodium, true],
  [potassium, false],
  [disputed, null],
  [{ and: [], or: null, not: null }, true],
  [{ or: [] }, false],
  [{ and: [sodium, potassium] }, false],
  [{ or: [sodium, potassium] }, true],
  [{ not: sodium }, false],
  [{ not: potassium }, true],
  [{ not: disputed }, null],
  [{ and: [disputed, potassium] }, false],
  [{ and: [disputed, sodium] }, null],
  [{ or: [disputed, sodium] }, true],
  [{ or: [disputed, potassium] }, null],
  [{ ...sodium, not: { and: [sodium, { or: [potassium] }] } }, true],
])('keeps(%j) is %s of sodium whose verdict is not known', (filter, kept) => {
  expect(keeps(filter, meetsSodium)).toBe(kept);
});

test.each<readonly [Filter, readonly string[] | null]>([
  [{}, null],
  [sodium, ['Na']],
  [{ not: sodium }, null],
  [{ and: [sodium, disputed] }, ['Na']],
  [{ ion: ['Na', 'K'], and: [potassium] }, ['K']],
  [{ or: [sodium, potassium] }, ['Na', 'K']],
  [{ or: [sodium, disputed] }, null],
  [{ or: [sodium, { and: [disputed, potassium] }] }, ['Na', 'K']],
  [{ or: [] }, []],
])('namesNeeded(%j) is %j', (filter, names) => {
  expect(namesNeeded(filter, ({ ion }) => ion)).toEqual(names);
});

test.each<readonly [Filter, boolean]>([
  [sodium, false],
  [{ verdict: null }, false],
  [disputed, true],
  [{ not: { or: [sodium, { and: [disputed] }] } }, true],
])('asksFor(%j) a verdict is %s', (filter, asks) => {
  expect(asksFor(filter, ['verdict'])).toBe(asks);
});
