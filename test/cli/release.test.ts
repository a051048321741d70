import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { hckb, tempFolder, testIo } from '../support/cli.ts';
import { until } from '../support/until.ts';

const KEYS = ['cao_2012_nanowires', 'chayambuka_2022_hard_carbon'];
const folder = tempFolder();
const bundle = join(folder, 'hard-carbon-kb-2026.1');
let token = '';

beforeAll(async () => {
  for (const key of KEYS) expect((await hckb(folder, ['import', resolve('seed/papers', key)])).code).toBe(0);
  token = (await hckb(folder, ['token', 'create', 'secretary', '--scope', 'import'])).out.trim();
  expect(await hckb(folder, ['release', '2026.1', '--date', '2026-11-29'])).toMatchObject({ code: 0, err: '' });
});

/** A folder with the base and the bundle, to be changed. */
function copied(): string {
  const copy = tempFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function text(...path: readonly string[]): string {
  return readFileSync(join(bundle, ...path), 'utf8');
}

test('a release holds the base, its records, its tables, its datasets and what to cite', () => {
  expect(readdirSync(bundle).sort()).toEqual([
    ...['CHANGELOG.md', 'CITATION.cff', 'README.md', 'SHA256SUMS', 'base.sqlite', 'csv', 'datacite.json', 'datasets'],
    ...['ndjson', 'release.json', 'schema.org.jsonld'],
  ]);
  expect(readdirSync(join(bundle, 'datasets')).sort()).toEqual([...KEYS, 'ions', 'mechanism_models']);
  const d002 = text('ndjson', 'observations.ndjson')
    .split('\n')
    .find((line) => line.includes('cao_2012_nanowires/d002"'));
  expect(JSON.parse(d002 ?? '')).toMatchObject({
    quantity: 'D002',
    statement: { value: { value: { reported: '0.37 nm' } } },
  });
  expect(text('csv', 'materials.csv')).toMatch(/^id,dataset,.*\r\n(?:.*\r\n)*"?Material:cao_2012_nanowires\/hcnw/);
  expect(text('CITATION.cff')).toContain('version: "2026.1"\ndate-released: 2026-11-29\n');
  expect(JSON.parse(text('datacite.json'))).toMatchObject({
    publicationYear: 2026,
    rightsList: [{ rightsIdentifier: 'CC0-1.0' }],
  });
  expect(JSON.parse(text('schema.org.jsonld'))).toMatchObject({
    '@type': 'Dataset',
    version: '2026.1',
    hasPart: expect.any(Array),
  });
  expect(text('CHANGELOG.md')).toBe('# hard-carbon-kb 2026.1, 2026-11-29\n\nThe first release: 4 datasets.\n');
});

test('no file of a release names a token or who changed what', () => {
  for (const path of readdirSync(bundle, { recursive: true, encoding: 'utf8' })) {
    const bytes =
      existsSync(join(bundle, path)) && path.includes('.') ? readFileSync(join(bundle, path)) : Buffer.alloc(0);
    for (const secret of [token, 'secretary', 'IMPORT_DATASET cao']) expect(bytes.includes(secret)).toBe(false);
  }
  expect(readdirSync(join(bundle, 'csv'))).not.toContain('tokens.csv');
  expect(readdirSync(join(bundle, 'csv'))).not.toContain('changes.csv');
});

test('datasets of a release make an equal base', async () => {
  const again = tempFolder();
  for (const key of KEYS) await hckb(again, ['import', join(bundle, 'datasets', key)]);
  expect((await hckb(again, ['diff', bundle, 'base.sqlite'])).out).toBe('no dataset differs\n');
  const state = JSON.parse(text('release.json')) as { readonly checksum: string };
  const query = join(again, 'state.graphql');
  writeFileSync(query, '{ release { checksum version } }');
  const { out } = await hckb(again, ['query', query]);
  expect(JSON.parse(out)).toMatchObject({ data: { release: { checksum: state.checksum, version: null } } });
});

test('a release is never written over, and tells what was changed in it later', async () => {
  const again = copied();
  const twice = await hckb(again, ['release', '2026.1']);
  expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('already: releases are never written over') });
  const inside = join(again, 'hard-carbon-kb-2026.1');
  expect((await hckb(again, ['release', '--check', inside])).out).toContain('every file is as it was written');
  chmodSync(join(inside, 'README.md'), 0o644);
  writeFileSync(join(inside, 'README.md'), 'something else');
  writeFileSync(join(inside, 'added.txt'), '');
  const checked = await hckb(again, ['release', '--check', inside]);
  expect(checked.code).toBe(1);
  expect(checked.err).toContain('README.md was changed: its SHA-256 is another');
  expect(checked.err).toContain('added.txt is not in SHA256SUMS: it was added later');
});

test('a later release tells what changed since the one before', async () => {
  const later = copied();
  const paper = join(later, 'cao_2012_nanowires');
  cpSync(resolve('seed/papers/cao_2012_nanowires'), paper, { recursive: true });
  const yaml = readFileSync(join(paper, 'dataset.yaml'), 'utf8');
  writeFileSync(join(paper, 'dataset.yaml'), yaml.replace('"0.37 nm"', '"0.34 nm"'));
  await hckb(later, ['import', paper]);
  await hckb(later, ['retire', 'chayambuka_2022_hard_carbon', '--reason', 'a test']);
  const made = await hckb(later, ['release', '2026.2', '--previous', 'hard-carbon-kb-2026.1', '--date', '2026-12-01']);
  expect(made.code).toBe(0);
  const log = readFileSync(join(later, 'hard-carbon-kb-2026.2', 'CHANGELOG.md'), 'utf8');
  expect(log).toContain('Since 2026.1 (state ');
  expect(log).toContain('- **cao_2012_nanowires**: version 1 to 2; 0 records added, 1 changed, 0 retired\n');
  expect(log).toContain('  - cao_2012_nanowires/hcnw with Na, intercalation: SUPPORTED to ');
  expect(log).toContain('- **chayambuka_2022_hard_carbon**: retired; ');
  const diff = await hckb(later, ['diff', 'hard-carbon-kb-2026.1', 'hard-carbon-kb-2026.2']);
  expect(diff.out).toContain('cao_2012_nanowires: version 1 -> version 2\n');
  expect(diff.out).toContain('statement.value.value.reported: "0.37 nm" -> "0.34 nm"');
  expect(diff.out).toContain('chayambuka_2022_hard_carbon: version 1 -> none\n');
});

test('hckb serve --release answers from the release alone, and denies every change', async () => {
  const stop = new AbortController();
  const io = testIo(folder, {
    stop: stop.signal,
    env: { PORT: '0', HCKB_LOG_LEVEL: 'silent', HCKB_DB: join(folder, 'base.sqlite') },
  });
  const serving = main(['serve', '--release', bundle], io);
  await until(() => io.printed().out.includes('/graphql'));
  const [url = ''] = /http:\S+\/graphql/.exec(io.printed().out) ?? [];
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, extensions: { release: true } }),
    });
    return (await response.json()) as {
      readonly data: Record<string, unknown>;
      readonly extensions: { readonly release: unknown };
    };
  };
  const { data, extensions } = await ask('{ release { version releasedAt datasets } materials { totalCount } }');
  expect(data.release).toEqual({ version: '2026.1', releasedAt: '2026-11-29T00:00:00.000Z', datasets: 4 });
  expect(extensions.release).toMatchObject({ version: '2026.1' });
  const denied = await ask('mutation { retireDataset(dataset: "ions", reason: "x") { __typename } }');
  expect(denied.data.retireDataset).toEqual({ __typename: 'AccessDenied' });
  stop.abort();
  expect(await serving).toBe(0);
});

test('hckb serve --release refuses a file that was changed', async () => {
  const again = copied();
  const file = join(again, 'hard-carbon-kb-2026.1', 'base.sqlite');
  chmodSync(file, 0o644);
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('more')]));
  const { code, err } = await hckb(again, ['serve', '--release', 'hard-carbon-kb-2026.1'], { env: { PORT: '0' } });
  expect(code).toBe(2);
  expect(err).toContain('base.sqlite was changed: its SHA-256 is another: "hckb release --check" tells more');
});

test('hckb backup and restore bring a base back as it was, and keep the one in between', async () => {
  const place = copied();
  expect((await hckb(place, ['backup', 'copies/monday.sqlite'])).code).toBe(0);
  expect(await hckb(place, ['backup', 'copies/monday.sqlite'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('not there yet'),
  });
  await hckb(place, ['retire', 'cao_2012_nanowires', '--reason', 'a slip']);
  expect(await hckb(place, ['restore', 'copies/monday.sqlite'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--replace'),
  });
  const restored = await hckb(place, ['restore', 'copies/monday.sqlite', '--replace']);
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('base.sqlite.before-restore-1') });
  expect((await hckb(place, ['judge', 'hcnw', '--ion', 'Na'])).code).toBe(0);
  // tokens come back with a backup, never with a release
  expect((await hckb(place, ['token', 'list'])).out).toContain('secretary');
  expect((await hckb(place, ['restore', join(bundle, 'base.sqlite'), '--replace'])).code).toBe(0);
  expect((await hckb(place, ['token', 'list'])).out).toBe('no tokens\n');
});

test('of two copies, or releases, to one name at once one is made, whole, and the other refused', async () => {
  const place = copied();
  for (const [args, made] of [
    [['backup', 'at-once.sqlite'], 'at-once.sqlite'],
    [['release', '2026.2', '--out', 'at-once'], join('at-once', 'hard-carbon-kb-2026.2', 'base.sqlite')],
  ] as const) {
    const both = await Promise.all([hckb(place, args), hckb(place, args)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(both.find(({ code }) => code === 2)?.err).toMatch(/There is a .*at-once/);
    const copy = openSqlite(join(place, made), { readonly: true, busyTimeoutMs: 100 });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    copy.close();
  }
  expect(readdirSync(place, { recursive: true }).filter((name) => String(name).includes('unfinished'))).toEqual([]);
});

test('a copy that is older than releases is restored, and an empty one is refused', async () => {
  const place = copied();
  await hckb(place, ['backup', 'old.sqlite']);
  const old = openSqlite(join(place, 'old.sqlite'), { readonly: false, busyTimeoutMs: 100 });
  old.exec("drop table releases; delete from hckb_migrations where name >= '0009'");
  old.close();
  expect((await hckb(place, ['restore', 'old.sqlite', '--replace'])).code).toBe(0);
  expect((await hckb(place, ['judge', 'hcnw', '--ion', 'Na'])).code).toBe(0);
  writeFileSync(join(place, 'empty.sqlite'), '');
  expect(await hckb(place, ['restore', 'empty.sqlite', '--replace'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/The base ".*empty\.sqlite" is empty/),
  });
});

test('a restore takes no file that is no base, and none while the base is in use', async () => {
  const place = copied();
  writeFileSync(join(place, 'notes.sqlite'), 'no base at all, though it is called one');
  expect(await hckb(place, ['restore', 'notes.sqlite', '--replace'])).toMatchObject({ code: 2 });
  expect(existsSync(join(place, 'base.sqlite'))).toBe(true);
  await hckb(place, ['backup', 'copy.sqlite']);
  const stop = new AbortController();
  const io = testIo(place, {
    stop: stop.signal,
    env: { PORT: '0', HCKB_LOG_LEVEL: 'silent', HCKB_SEED: 'none', HCKB_DB: join(place, 'base.sqlite') },
  });
  const serving = main(['serve'], io);
  await until(() => io.printed().out.includes('/graphql'));
  const [url = ''] = /http:\S+\/graphql/.exec(io.printed().out) ?? [];
  await fetch(`${url}?query={release{checksum}}`);
  const refused = await hckb(place, ['restore', 'copy.sqlite', '--replace']);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('in use') });
  stop.abort();
  expect(await serving).toBe(0);
  expect((await hckb(place, ['restore', 'copy.sqlite', '--replace'])).code).toBe(0);
});

test.each([
  [['release', 'two words'], 'the version is "two words"'],
  [['release', '2026.3', '--date', '2026-02-30'], '--date is "2026-02-30"'],
  [['release', '2026.3', '--previous', 'nowhere'], 'there is no release or base "nowhere"'],
  [['release', '--check', '.'], 'is no release: it holds no SHA256SUMS'],
  [['diff', 'nowhere', 'base.sqlite'], 'there is no release or base "nowhere"'],
] as const)('hckb %j says what is wrong', async (args, said) => {
  expect(await hckb(folder, args)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
});

test('a release, or a copy, to where no folder can be made is refused by name', async () => {
  const file = join(tempFolder(), 'notes.txt');
  writeFileSync(file, 'no folder');
  for (const args of [
    ['release', '2026.2', '--out', file],
    ['backup', join(file, 'copy.sqlite')],
  ]) {
    const { code, out, err } = await hckb(folder, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^hckb: Cannot \w+ ".*notes\.txt.*": (?:what should be a folder on its path is a file|there is one already, or a file where a folder is needed)\n$/,
    );
  }
});
