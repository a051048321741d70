import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashOfToken, newToken } from '../../src/ingest/tokenSecret.ts';
import { seedDataset } from '../support/seed.ts';
import { type Answer, type Serving, serve } from './serve.ts';

const KEY = 'cao_2012_nanowires';
const paper = readFileSync(`seed/papers/${KEY}/dataset.yaml`, 'utf8');
const allowed = { curator: newToken(), reader: newToken(), gone: newToken(), old: newToken() };
let api: Serving;

beforeAll(async () => {
  const seeds = await Promise.all(['seed/ions', 'seed/mechanism_models'].map(seedDataset));
  api = await serve(seeds.map(({ records }) => records));
  const common = { createdAt: '2026-01-01T00:00:00.000Z', expiresAt: null, actor: 'test' };
  const all = ['validate', 'import', 'retire', 'retract'] as const;
  const token = (name: keyof typeof allowed) => ({ name, hash: hashOfToken(allowed[name]), ...common });
  await api.store.createToken({ ...token('curator'), scopes: all });
  await api.store.createToken({ ...token('reader'), scopes: ['validate'] });
  await api.store.createToken({ ...token('gone'), scopes: all });
  await api.store.revokeToken('gone', { actor: 'test', at: '2026-01-02T00:00:00.000Z' });
  await api.store.createToken({ ...token('old'), scopes: all, expiresAt: '2026-01-03T00:00:00.000Z' });
});

afterAll(() => api.close());

async function change(token: string | undefined, query: string, variables: object = {}): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

function filesOf(text: string, others: Readonly<Record<string, string>> = {}) {
  return Object.entries({ 'dataset.yaml': text, ...others }).map(([name, content]) => ({
    name,
    base64: Buffer.from(content).toString('base64'),
  }));
}

const IMPORT = `mutation($key: String!, $files: [DatasetFileInput!]!, $dryRun: Boolean, $expected: Int, $revive: Boolean) {
  importDataset(key: $key, files: $files, dryRun: $dryRun, expectedVersion: $expected, revive: $revive) {
    __typename
    ... on ImportedDataset { key status version dryRun dataset { version title } warnings { message } changes {
      records { type id change summary fields { field before after } }
      verdicts { material ion process before { verdict } after { verdict score } }
      orders { material before { status } after { status feasible } } } }
    ... on ChangeRefused { message }
    ... on InvalidDataset { problems { line column path code message } }
    ... on VersionConflict { version }
    ... on DatasetIsRetired { retirement { reason } }
    ... on AccessDenied { code scope } } }`;

async function importPaper(variables: object, token: string | undefined = allowed.curator) {
  const { data, errors } = await change(token, IMPORT, { key: KEY, files: filesOf(paper), ...variables });
  expect(errors).toBeUndefined();
  return data.importDataset;
}

test.each([
  ['no token', undefined, 'UNAUTHENTICATED', 'no header "Authorization: Bearer <token>"'],
  ['a token of another program', 'abc', 'UNAUTHENTICATED', 'is no token of this program'],
  ['a token that nobody made', newToken(), 'UNAUTHENTICATED', 'this base knows no such token'],
  ['a revoked token', allowed.gone, 'UNAUTHENTICATED', 'does not serve any more: it was revoked at'],
  ['an expired token', allowed.old, 'UNAUTHENTICATED', 'does not serve any more: it expired at'],
  [
    'a token of another scope',
    allowed.reader,
    'FORBIDDEN',
    'needs the scope "import": the token "reader" has "validate"',
  ],
])('a change with %s is denied, and changes nothing', async (_, token, code, said) => {
  const { data } = await change(token, IMPORT, { key: KEY, files: filesOf(paper) });
  expect(data.importDataset).toMatchObject({ __typename: 'AccessDenied', code, scope: 'import' });
  expect(data.importDataset.message).toContain(said);
  expect((await api.ask(`{ dataset(key: "${KEY}") { id } }`)).data).toEqual({ dataset: null });
});

test('importDataset warns of what an audit finds and of a claim that the evidence contradicts', async () => {
  const doubtful = paper
    .replace('process: { process: INTERCALATION }', 'process: { process: INTERCALATION }\n    stance: DENIES')
    .replace('"82.2%"', '"112%"');
  const { warnings } = await importPaper({ dryRun: true, files: filesOf(doubtful) });
  expect(warnings.map(({ message }: { message: string }) => message)).toEqual([
    expect.stringMatching(/^WARNING of the audit, A6: The capacity retention of 112 % .* lies outside 0 to 100 %\.$/),
    'DISAGREES with the evidence of this dataset: With Na, intercalation is SUPPORTED. The claim denies it.',
  ]);
});

test('importDataset tells what would change, then changes it, and the answer sees the base with it', async () => {
  const tried = await importPaper({ dryRun: true });
  expect(tried).toMatchObject({ status: 'IMPORTED', version: 1, dryRun: true, dataset: null });
  const done = await importPaper({ expected: 0 });
  expect(done).toMatchObject({ status: 'IMPORTED', version: 1, dryRun: false, dataset: { version: 1 } });
  expect(done.changes).toEqual(tried.changes);
  expect(done.changes.verdicts).toContainEqual({
    material: `Material:${KEY}/hcnw`,
    ion: 'Na',
    process: 'INTERCALATION',
    before: null,
    after: { verdict: 'SUPPORTED', score: expect.closeTo(1 / 3) },
  });
  expect(await importPaper({})).toMatchObject({ status: 'UNCHANGED', version: 1, changes: { records: [] } });
});

test('importDataset with an expected version loses no change of somebody else', async () => {
  const mended = paper.replace('"0.37 nm"', '"0.36 nm"');
  expect(await importPaper({ files: filesOf(mended), expected: 1 })).toMatchObject({ version: 2 });
  const late = paper.replace('"0.37 nm"', '"0.38 nm"');
  expect(await importPaper({ files: filesOf(late), expected: 1 })).toMatchObject({
    __typename: 'VersionConflict',
    version: 2,
    message: `The base holds version 2 of "${KEY}", not 1 (0 is none): nothing was written`,
  });
  const { data } = await api.ask(
    `{ node(id: "Observation:${KEY}/d002") { ... on Observation { value { reported } history { version } } } }`,
  );
  expect(data.node).toEqual({ value: { reported: '0.36 nm' }, history: [{ version: 1 }, { version: 2 }] });
});

test('importDataset tells every problem with its place, as the command line does', async () => {
  const wrong = paper.replace('quantity: D002\n', 'quantity: D003\n').replace('"251 mAh g-1"', '"251 furlongs"');
  const refused = await importPaper({ files: filesOf(wrong) });
  expect(refused).toMatchObject({
    __typename: 'InvalidDataset',
    message: 'The dataset has 2 problems: nothing was written',
  });
  expect(refused.problems.map(({ path }: { path: string }) => path)).toEqual([
    'observations[0].value.reported',
    'observations[4].quantity',
  ]);
  expect(refused.problems[1].message).toContain('did you mean "D002"?');
});

test('importDataset says all that is wrong with its files at once', async () => {
  const files = [
    { name: '../evil.csv', base64: 'AAAA' },
    { name: 'two\nlines.csv', base64: 'AAAA' },
    { name: './here.csv', base64: 'AAAA' },
    { name: 'a.csv', base64: '=!' },
    { name: `curves/${'a'.repeat(252)}.csv`, base64: 'AAAA' },
    { name: 'a.csv', base64: 'AAAA' },
  ];
  const { errors } = await change(allowed.curator, IMPORT, { key: 'No Key', files });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  for (const said of [
    '"key" is "No Key"',
    'has no "dataset.yaml"',
    '"../evil.csv" is no path',
    '"two\\nlines.csv" is no path',
    '"./here.csv" is no path',
    '"a.csv" stands there twice',
    'is too long: 255 bytes at most between slashes, 1000 in all',
    'the bytes of "a.csv" are no base64',
  ])
    expect(errors?.[0]?.message).toContain(said);
});

test('importDataset takes the files of curves with it', async () => {
  const key = 'roe_2026_curve';
  const text = `
key: ${key}
title: A curve
curator: Jo Roe
licence: CC0-1.0
sources:
  - { key: roe, kind: DATASET, title: { text: A curve }, doi: { missing: NOT_REPORTED }, venue: { missing: NOT_APPLICABLE }, licence: { text: CC0-1.0 } }
materials: [{ key: hc, name: HC, at: [{ part: TEXT }] }]
cells: [{ key: hc-na, material: hc, ion: Na, at: [{ part: TEXT }] }]
measurements: [{ key: gcd, technique: GALVANOSTATIC_CYCLING, cell: hc-na, at: [{ part: TEXT }] }]
curves:
  - { key: one, measurement: gcd, file: curves/1.csv, potentialReference: Na/Na+, at: [{ part: TEXT }], columns: [{ column: t/s, quantity: TEST_TIME }, { column: E/V, quantity: VOLTAGE }] }
`;
  const curve = 't/s,E/V\n0,1.0\n1,0.9\n2,0.8\n';
  const done = await importPaper({ key, files: filesOf(text, { 'curves/1.csv': curve }) });
  expect(done).toMatchObject({ status: 'IMPORTED', version: 1 });
  const { data } = await api.ask(`{ dataset(key: "${key}") { curves { nodes { rowCount } } } }`);
  expect(data.dataset.curves.nodes).toEqual([{ rowCount: 3 }]);
  const lacking = await importPaper({ key: 'roe_2026_other', files: filesOf(text.replaceAll(key, 'roe_2026_other')) });
  expect(lacking.problems[0].message).toContain('there is no file "curves/1.csv"');
});

test('validateDataset says the same and writes nothing', async () => {
  const query = `mutation($key: String!, $files: [DatasetFileInput!]!) { validateDataset(key: $key, files: $files) {
    __typename ... on ValidDataset { version changes { records { id change } } } ... on InvalidDataset { problems { path } } } }`;
  const mended = paper.replace('"0.37 nm"', '"0.35 nm"');
  const { data } = await change(allowed.reader, query, { key: KEY, files: filesOf(mended) });
  expect(data.validateDataset).toEqual({
    __typename: 'ValidDataset',
    version: 3,
    changes: { records: [{ id: `Observation:${KEY}/d002`, change: 'CHANGED' }] },
  });
  const wrong = await change(allowed.reader, query, { key: KEY, files: filesOf('key: 1') });
  expect(wrong.data.validateDataset.__typename).toBe('InvalidDataset');
  expect((await api.ask(`{ dataset(key: "${KEY}") { version } }`)).data.dataset.version).toBe(2);
});

const RETRACT = `mutation($source: ID!, $reason: String, $withdraw: Boolean) { markRetracted(source: $source, reason: $reason, withdraw: $withdraw) {
  __typename ... on RetractionMarked { source { retraction retractionMark { reason } } mark { reason } changes { verdicts { process before { verdict } after { verdict } } } }
  ... on ChangeRefused { message } } }`;

test('markRetracted turns verdicts and says which; withdrawing it turns them back', async () => {
  const { data } = await change(allowed.curator, RETRACT, { source: KEY, reason: 'image duplication' });
  expect(data.markRetracted).toMatchObject({
    source: { retraction: 'RETRACTED', retractionMark: { reason: 'image duplication' } },
    mark: { reason: 'image duplication' },
  });
  const turned = { process: 'PLATING', before: { verdict: 'DISPUTED' }, after: { verdict: 'INSUFFICIENT' } };
  expect(data.markRetracted.changes.verdicts).toContainEqual(turned);
  const asked = await api.ask(`{ assessment(material: "hcnw", ion: Na, process: PLATING) { verdict retracted { slug } }
    again: assessment(material: "hcnw", ion: Na, process: PLATING, options: { countRetracted: true }) { verdict } }`);
  expect(asked.data).toEqual({
    assessment: { verdict: 'INSUFFICIENT', retracted: [{ slug: KEY }] },
    again: { verdict: 'DISPUTED' },
  });
  const back = await change(allowed.curator, RETRACT, { source: `Source:${KEY}/${KEY}`, withdraw: true });
  expect(back.data.markRetracted).toMatchObject({
    source: { retraction: 'NONE_KNOWN', retractionMark: null },
    mark: null,
  });
  const unknown = await change(allowed.curator, RETRACT, { source: 'nobody', reason: 'x' });
  expect(unknown.data.markRetracted).toMatchObject({
    __typename: 'UnknownRecord',
    message: expect.stringContaining('"nobody"'),
  });
  const { errors } = await change(allowed.curator, RETRACT, { source: KEY });
  expect(errors?.[0]?.message).toBe('Argument "reason" is missing: say why it was retracted, or "withdraw: true"');
});

test('retireDataset takes a dataset out until an import revives it', async () => {
  const query = `mutation($dataset: ID!) { retireDataset(dataset: $dataset, reason: "entered twice") {
    __typename ... on RetiredDataset { dataset { version retirement { reason } } changes { records { id change } verdicts { process after { verdict } } } } ... on ChangeRefused { message } ... on DatasetInUse { references } } }`;
  const { data } = await change(allowed.curator, query, { dataset: KEY });
  expect(data.retireDataset).toMatchObject({
    __typename: 'RetiredDataset',
    dataset: { version: 2, retirement: { reason: 'entered twice' } },
  });
  expect(data.retireDataset.changes.records).toContainEqual({ id: `Observation:${KEY}/d002`, change: 'RETIRED' });
  expect(data.retireDataset.changes.verdicts).toContainEqual({ process: 'PLATING', after: null });
  expect(await importPaper({})).toMatchObject({
    __typename: 'DatasetIsRetired',
    retirement: { reason: 'entered twice' },
  });
  expect(await importPaper({ revive: true })).toMatchObject({ status: 'IMPORTED', version: 3 });
  const used = await change(allowed.curator, query, { dataset: 'ions' });
  expect(used.data.retireDataset).toMatchObject({ __typename: 'DatasetInUse' });
  expect(used.data.retireDataset.references[0]).toContain('Ion:Na');
  const unknown = await change(allowed.curator, query, { dataset: 'none' });
  expect(unknown.data.retireDataset).toEqual({
    __typename: 'UnknownRecord',
    message: 'The base holds no dataset "none"',
  });
});

test('every change is in the log under the name of its token, and no token is', async () => {
  const snapshot = await api.store.snapshot();
  const found = await snapshot.curation.changes({ subject: KEY, limit: 10 });
  await snapshot.close();
  expect(found.map(({ action, actor, versionAfter }) => [action, actor, versionAfter])).toEqual([
    ['REVIVE_DATASET', 'token:curator', 3],
    ['RETIRE_DATASET', 'token:curator', null],
    ['IMPORT_DATASET', 'token:curator', 2],
    ['IMPORT_DATASET', 'token:curator', 1],
  ]);
  expect(JSON.stringify(api.log)).not.toContain(allowed.curator);
});

test('a large body is heard out only of who may bring datasets', async () => {
  const large = {
    key: KEY,
    files: [...filesOf(paper), { name: 'large.bin', base64: 'A'.repeat(2_000_000) }],
    dryRun: true,
  };
  const { data } = await change(allowed.curator, IMPORT, large);
  expect(data.importDataset.__typename).toBe('ImportedDataset');
  for (const token of [undefined, allowed.gone]) {
    const refused = await change(token, IMPORT, large);
    expect(refused.errors?.[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
  }
});

test('a request makes one change, and by POST alone', async () => {
  const two = `mutation { a: retireDataset(dataset: "a", reason: "x") { __typename } b: retireDataset(dataset: "b", reason: "x") { __typename } }`;
  expect((await change(allowed.curator, two)).errors?.[0]?.message).toContain('A request makes one change');
  const query = encodeURIComponent('mutation { retireDataset(dataset: "a", reason: "x") { __typename } }');
  const response = await fetch(`${api.url}/graphql?query=${query}`, {
    headers: { authorization: `Bearer ${allowed.curator}` },
  });
  expect(response.status).toBe(405);
});
