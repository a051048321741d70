import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';
import { makeSeedBase } from '../support/seedServer.ts';

const names = readdirSync('docs/queries')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));
let folder: string;

beforeAll(async () => {
  folder = tempFolder();
  await makeSeedBase(folder);
});

test('hckb query --list lists every published query with its question, and needs no base', async () => {
  const empty = tempFolder();
  const { code, out } = await hckb(empty, ['query', '--list']);
  const lines = out.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines.map((line) => line.split(' ')[0]).toSorted()).toEqual(names.toSorted());
  for (const line of lines) expect(line).toMatch(/^[\w-]+ {2,}[A-Z].*\?/);
  expect(existsSync(join(empty, 'base.sqlite'))).toBe(false);
});

test('hckb query of a name asks the published query with the variables of its example, and says which', async () => {
  const { code, out, err } = await hckb(folder, ['query', 'wide-layers-and-plateaus']);
  expect(code).toBe(0);
  expect(err).toBe(
    'With the variables of its example: --var spacing=0.38 --var share=50 --var ion=Na --var match=CERTAIN\n',
  );
  expect(JSON.parse(out).data.materials.nodes).toMatchObject([{ name: 'MSHC' }]);
});

test('hckb query quotes variables that a shell would not take as they are', async () => {
  const { err } = await hckb(folder, ['query', 'coverage']);
  expect(err).toContain(`--var 'materials=["mshc"]' --var 'ions=["K"]'`);
});

test('hckb query of a name takes given variables alone', async () => {
  const given = ['spacing=0.36', 'share=50', 'ion=Na', 'match=CERTAIN'].flatMap((pair) => ['--var', pair]);
  const { code, out, err } = await hckb(folder, ['query', 'wide-layers-and-plateaus', ...given]);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out).data.materials.totalCount).toBe(1);
  const missing = await hckb(folder, ['query', 'wide-layers-and-plateaus', '--var', 'spacing=0.36']);
  expect(missing.code).toBe(1);
  expect(missing.out).toContain('$share');
});

test('hckb query of a published query without variables says nothing of them', async () => {
  expect(await hckb(folder, ['query', 'start'])).toMatchObject({ code: 0, err: '' });
});

test('hckb query takes a file of any name', async () => {
  writeFileSync(join(folder, 'mine'), '{ ions { totalCount } }');
  expect(await hckb(folder, ['query', 'mine'])).toMatchObject({ code: 0, err: '' });
});

test.each([
  [['query'], 'Name a query: a file, or one that "hckb query --list" lists'],
  [['query', 'rate-capabilty'], 'no file and no published query "rate-capabilty": did you mean "rate-capability"?'],
  [['query', 'xyzxyz'], 'no file and no published query "xyzxyz": hckb query --list lists them'],
  [['query', '{ ions { totalCount } }'], 'Name a file with the query instead of the query itself'],
  [['query', 'nowhere/mine.graphql'], 'Cannot read "nowhere/mine.graphql"'],
])('hckb %j is a wrong call: exit code 2', async (args, message) => {
  const { code, err } = await hckb(folder, args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
