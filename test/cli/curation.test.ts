import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { LoggedChange } from '../../src/domain/curation.ts';
import { hckb, tempFolder } from '../support/cli.ts';

const KEY = 'cao_2012_nanowires';
const stored = tempFolder();
let folder = '';

beforeAll(async () => {
  expect((await hckb(stored, ['import', resolve('seed/papers', KEY)])).code).toBe(0);
});

/** Each test has a base that holds the paper, and the paper's folder to change. */
beforeEach(() => {
  folder = tempFolder();
  cpSync(join(stored, 'base.sqlite'), join(folder, 'base.sqlite'));
  cpSync(resolve('seed/papers', KEY), join(folder, KEY), { recursive: true });
});

function edit(change: (text: string) => string): void {
  const file = join(folder, KEY, 'dataset.yaml');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error('The test changes nothing');
  writeFileSync(file, after);
}

/** The spacing is printed otherwise, and the retention is left out. */
function revise(): void {
  edit((text) =>
    text
      .replace('reported: "0.37 nm"', 'reported: "0.36 nm"')
      .replace(/ {2}- key: capacity-retention-na\n(?: {4}.*\n)+/, ''),
  );
}

test('hckb import prints what changes, records first, and writes it', async () => {
  revise();
  const { code, out } = await hckb(folder, ['import', KEY]);
  expect(code).toBe(0);
  expect(out).toContain(`${KEY}: imported as version 2`);
  expect(out).toContain(`- Observation:${KEY}/capacity-retention-na  CAPACITY_RETENTION Na 82.2%`);
  expect(out).toContain(`~ Observation:${KEY}/d002  D002 0.36 nm`);
  expect(out).toContain('    statement.value.value.reported: "0.37 nm" -> "0.36 nm"');
  expect(out).toContain('0 records added, 1 changed, 1 retired');
});

test('hckb import names the verdicts and orders that turn', async () => {
  edit((text) => text.replace('reported: "0.37 nm"', 'reported: "0.34 nm"'));
  const { out } = await hckb(folder, ['import', KEY]);
  expect(out).toContain(`verdict ${KEY}/hcnw Na intercalation: SUPPORTED (0.33) -> `);
  expect(out).toMatch(/\d+ verdicts? or scores? changes?\n/);
});

test('hckb import --dry-run prints the same and leaves the base as it is', async () => {
  revise();
  const tried = await hckb(folder, ['import', KEY, '--dry-run']);
  expect(tried.out).toContain(`${KEY}: would be imported as version 2`);
  expect(tried.out).toContain('0 records added, 1 changed, 1 retired');
  expect((await hckb(folder, ['import', KEY, '--dry-run'])).out).toBe(tried.out);
  const done = await hckb(folder, ['import', KEY]);
  expect(done.out.replace('imported as', 'would be imported as')).toBe(tried.out);
  expect((await hckb(folder, ['import', KEY, '--dry-run'])).out).toBe(`${KEY}: is version 2\n`);
});

test('hckb import --json prints every record that changes', async () => {
  revise();
  const { out } = await hckb(folder, ['import', KEY, '--json']);
  expect(JSON.parse(out)).toMatchObject({
    status: 'IMPORTED',
    version: 2,
    diff: { records: [{ change: 'RETIRED' }, { change: 'CHANGED', fields: expect.any(Array) }] },
  });
});

test('hckb import --expect refuses where somebody else was quicker', async () => {
  revise();
  const { code, err } = await hckb(folder, ['import', KEY, '--expect', '0']);
  expect(code).toBe(1);
  expect(err).toContain(`${KEY}: the base holds version 1, and none was expected: nothing was imported`);
  expect((await hckb(folder, ['import', KEY, '--expect', '1'])).code).toBe(0);
  const wrong = await hckb(folder, ['import', KEY, '--expect', 'one']);
  expect(wrong).toMatchObject({ code: 2, err: 'hckb: --expect is "one": a version number from 0 is needed\n' });
});

test('hckb retire takes a dataset out until it is revived', async () => {
  const retired = await hckb(folder, ['retire', KEY, '--reason', 'entered twice']);
  expect(retired).toMatchObject({ code: 0, out: expect.stringContaining(`${KEY}: retired`) });
  expect(retired.out).toContain('14 records are gone\n');
  expect(retired.out).toContain(`verdict ${KEY}/hcnw Na intercalation: SUPPORTED (0.33) -> nothing known\n`);
  const judged = await hckb(folder, ['judge', 'hcnw']);
  expect(judged).toMatchObject({ code: 2, err: expect.stringContaining('no material "hcnw"') });
  const advice = '"hckb import <folder> --revive" takes it in again';
  expect(judged.err).toContain(`it has none, since "${KEY}" was retired: ${advice}`);
  const keyed = await hckb(folder, ['judge', `${KEY}/hcnw`]);
  expect(keyed.err).toContain(`no material "${KEY}/hcnw": its dataset was retired: ${advice}`);
  const refused = await hckb(folder, ['import', KEY]);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/stays retired since .*: entered twice\n.*"--revive" takes it in again\n/);
  expect((await hckb(folder, ['import', KEY, '--revive'])).out).toContain(`${KEY}: imported as version 1`);
  expect((await hckb(folder, ['retire', 'none', '--reason', 'x'])).err).toBe('none: the base holds no such dataset\n');
  expect((await hckb(folder, ['retire', KEY, '--reason', ' '])).code).toBe(2);
});

test('hckb retire tells what refers to a dataset', async () => {
  const { code, err } = await hckb(folder, ['retire', 'ions', '--reason', 'x']);
  expect(code).toBe(1);
  expect(err).toContain('ions: nothing was retired: retire first what refers to it');
});

test('hckb retract takes the weight of a source away, says what that turns, and gives it back', async () => {
  const marked = await hckb(folder, ['retract', KEY, '--reason', 'image duplication', '--notice', '10.1000/notice']);
  expect(marked.code).toBe(0);
  expect(marked.out).toContain(`verdict ${KEY}/hcnw Na intercalation: SUPPORTED (0.33) -> INSUFFICIENT (0.00)`);
  const judged = await hckb(folder, ['judge', 'hcnw', '--ion', 'Na']);
  expect(judged.out).toContain(`${KEY}/${KEY} was retracted: what it states does not count`);
  expect((await hckb(folder, ['import', KEY])).out).toContain('unchanged at version 1');
  const back = await hckb(folder, ['retract', `Source:${KEY}/${KEY}`, '--withdraw']);
  expect(back.out).toContain(`verdict ${KEY}/hcnw Na intercalation: INSUFFICIENT (0.00) -> SUPPORTED (0.33)`);
  expect((await hckb(folder, ['retract', KEY, '--withdraw'])).err).toContain('is not marked as retracted');
});

test.each([
  [['retract', 'nobody', '--reason', 'x'], 1, 'nobody: the base holds no such source\n'],
  [['retract', KEY], 2, 'hckb: --reason is missing: say why it was retracted, or --withdraw\n'],
  [
    ['retract', KEY, '--withdraw', '--reason', 'x'],
    2,
    'hckb: --withdraw takes the mark back: leave out --reason and --notice\n',
  ],
  [['changes', '--limit', '0'], 2, 'hckb: --limit is "0": 1 to 10000 is needed\n'],
] as const)('hckb %j says what is wrong', async (args, code, err) => {
  expect(await hckb(folder, args)).toMatchObject({ code, err });
});

test('hckb changes prints who changed what when, the last first', async () => {
  await hckb(folder, ['retract', KEY, '--reason', 'faults'], {
    env: { HCKB_DB: join(folder, 'base.sqlite'), HCKB_ACTOR: 'jo' },
  });
  const { out } = await hckb(folder, ['changes']);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(new RegExp(`^\\S+Z {2}jo {2}MARK_RETRACTED Source:${KEY}/${KEY}: faults$`));
  expect(lines[1]).toMatch(new RegExp(` {2}IMPORT_DATASET ${KEY} 1$`));
  const [last] = JSON.parse((await hckb(folder, ['changes', '--json', '--limit', '1'])).out) as readonly LoggedChange[];
  expect(last).toMatchObject({ actor: 'jo', action: 'MARK_RETRACTED', note: 'faults' });
});

test('hckb changes tells where there is none of what was asked for: exit code 1', async () => {
  const none =
    'nosuch: the base has no change of it: the key of a dataset, the id of a source or the name of a token is needed';
  expect(await hckb(folder, ['changes', 'nosuch'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(none),
  });
  expect(await hckb(folder, ['changes', KEY])).toMatchObject({ code: 0, err: '' });
});

test('hckb import tells that it made the base', async () => {
  const other = { env: { HCKB_DB: join(folder, 'other.sqlite') } };
  const { code, err } = await hckb(folder, ['import', KEY], other);
  expect([code, err]).toEqual([0, `made a new base ${join(folder, 'other.sqlite')}\n`]);
  expect((await hckb(folder, ['import', KEY], other)).err).toBe('');
});
