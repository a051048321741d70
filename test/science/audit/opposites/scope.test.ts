import { expect, test } from '@jest/globals';
import { meetingIn } from '../../../../src/science/audit/opposites/scope.ts';
import { auditInput, evidenceBase, type Said } from '../../../support/evidence.ts';

const windows: readonly Said[] = [
  { quantity: 'REGION_UPPER_POTENTIAL', value: '1.5 V', conditions: { region: 'HP' } },
  { quantity: 'REGION_LOWER_POTENTIAL', value: '0.16 V', conditions: { region: 'HP' } },
  { quantity: 'REGION_UPPER_POTENTIAL', value: '0.16 V', conditions: { region: 'IP' } },
  { quantity: 'REGION_LOWER_POTENTIAL', value: '0.068 V', conditions: { region: 'IP' } },
];

function meeting(a: Partial<Said>, b: Partial<Said>, more: readonly Said[] = windows): boolean {
  const pair = [a, b].map((each) => ({ quantity: 'D002', value: '3.8 angstrom', ...each }) as const);
  const { facts, subjects } = auditInput(evidenceBase([...pair, ...more]));
  const [first, second] = facts.find({ quantity: 'D002' });
  if (first === undefined || second === undefined) throw new RangeError('two statements are needed');
  return meetingIn(subjects)(first, second);
}

test('scopes meet where nothing keeps them apart, and where one leaves open what the other names', () => {
  expect(meeting({}, {})).toBe(true);
  expect(meeting({ ion: null }, { ion: 'K' })).toBe(true);
  expect(meeting({ material: null }, {})).toBe(true);
  expect(meeting({ conditions: { line: '(002)' } }, {})).toBe(true);
  expect(meeting({ conditions: { cRate: '0.1 C' } }, {})).toBe(true);
});

test('another ion, material, code or number keeps scopes apart', () => {
  expect(meeting({ ion: 'Na' }, { ion: 'K' })).toBe(false);
  expect(meeting({}, { material: 'soft' })).toBe(false);
  expect(meeting({ conditions: { line: '(002)' } }, { conditions: { line: '(100)' } })).toBe(false);
  expect(meeting({ conditions: { cRate: '0.1 C' } }, { conditions: { cRate: '1 C' } })).toBe(false);
});

test('one potential in V and in mV is the same', () => {
  expect(meeting({ conditions: { potential: '5 mV' } }, { conditions: { potential: '0.005 V' } })).toBe(true);
});

const region = (code: string) => ({ conditions: { region: code } });

test('regions meet by their windows', () => {
  expect(meeting(region('HP'), region('HP'))).toBe(true);
  expect(meeting(region('HP'), {})).toBe(true);
  expect(meeting(region('FULL'), region('IP'))).toBe(true);
  expect(meeting(region('IP'), region('FULL'))).toBe(true);
  expect(meeting(region('HP'), region('IP'))).toBe(false);
  expect(meeting(region('SLOPE'), region('IP'))).toBe(true); // 0.16 to 0.1 V
});

test('regions of any ion meet if those of one ion do', () => {
  const none = { ion: null, ...region('SLOPE') };
  expect(meeting(none, { ion: null, ...region('IP') })).toBe(true);
  expect(meeting(none, { ion: 'K', ...region('IP') })).toBe(true); // windows of K are not stated
});

test('regions of nothing that has windows do not meet', () => {
  const nothing = { material: null, ion: null };
  expect(meeting({ ...nothing, ...region('SLOPE') }, { ...nothing, ...region('IP') })).toBe(false);
});
