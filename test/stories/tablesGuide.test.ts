import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';

const guide = readFileSync('docs/tables.md', 'utf8');
const [, table = ''] = /^cat > hc\.csv <<'END'\n([\s\S]*?)^END$/m.exec(guide) ?? [];
const [, map = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(guide) ?? [];
const [, wrongMap = ''] = /nearest word\.\n\n```text\n([\s\S]*?)^```$/m.exec(guide) ?? [];

/** Each call of the guide with what it is said to print. */
const calls = [...guide.matchAll(/^```sh\nnpx hckb (.*)\n```\n\n```text\n([\s\S]*?)^```$/gm)].map(
  ([, call = '', prints = '']) => ({ call, prints }),
);

let folder: string;
beforeAll(() => {
  folder = tempFolder();
  writeFileSync(join(folder, 'hc.csv'), table);
  writeFileSync(join(folder, 'map.yaml'), map);
});

test.each(calls)('docs/tables.md tells what is printed by hckb $call', async ({ call, prints }) => {
  const { code, out, err } = await hckb(folder, call.split(' '));
  expect(`${err}${out}`).toBe(prints);
  expect(code).toBe(1);
});

test('docs/tables.md shows two calls, and a map with its problems', async () => {
  expect(calls).toHaveLength(2);
  writeFileSync(
    join(folder, 'wrong.yaml'),
    map.replace('column: d002 (nm)', 'column: d200 (nm)').replace('column: T (°C)', 'column: T (°C), unit: nm'),
  );
  const { code, err } = await hckb(folder, ['import-table', 'hc.csv', '--map', 'wrong.yaml']);
  expect(err).toBe(wrongMap.replaceAll('map.yaml', 'wrong.yaml'));
  expect(code).toBe(1);
});

test('the numbers of docs/tables.md are found by their table', async () => {
  const [, filter = ''] =
    /`(observations\(filter: \{locator:\s+\{compilation: \["hc_table"\]\}\}\))`/.exec(guide) ?? [];
  writeFileSync(join(folder, 'q.graphql'), `{ ${filter} { totalCount } }`);
  const { out } = await hckb(folder, ['query', 'q.graphql']);
  // two rows of four numbers
  expect(JSON.parse(out).data.observations.totalCount).toBe(8);
});
