import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { hckb, type Run, tempFolder } from '../support/cli.ts';
import { keyOf, linesOf, smallDataset } from '../support/smallDataset.ts';

let folder: string;

/** Each test has a base that holds nothing yet. */
beforeEach(async () => {
  folder = tempFolder();
  await hckb(folder, ['migrate']);
});

function written(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function folderOf(name: string, datasets: readonly { readonly key: string }[]): string {
  for (const dataset of datasets) {
    mkdirSync(join(folder, name, dataset.key), { recursive: true });
    writeFileSync(
      join(folder, name, dataset.key, 'dataset.yaml'),
      stringify(dataset, { aliasDuplicateObjects: false }),
    );
  }
  return name;
}

const some = (count: number) => Array.from({ length: count }, (_, number) => smallDataset(number));

/** Keys of the made datasets of the base with their numbers of observations. */
async function held(): Promise<Readonly<Record<string, number>>> {
  written('all.graphql', '{ datasets(first: 100) { nodes { key observations { totalCount } } } }');
  const { out } = await hckb(folder, ['query', 'all.graphql']);
  const { nodes } = JSON.parse(out).data.datasets;
  type Node = { readonly key: string; readonly observations: { readonly totalCount: number } };
  const made = (nodes as readonly Node[]).filter(({ key }) => key.startsWith('made_'));
  return Object.fromEntries(made.map(({ key, observations }) => [key, observations.totalCount]));
}

const expected = (count: number) => Object.fromEntries(some(count).map(({ key }) => [key, 3]));

test('hckb import takes every dataset of a file of lines, once', async () => {
  const file = written('many.ndjson', linesOf(some(40)));
  expect(await hckb(folder, ['import', file])).toEqual({
    code: 0,
    out: '40 imported, 0 unchanged, 0 refused\n',
    err: '',
  });
  expect(await hckb(folder, ['import', file])).toEqual({
    code: 0,
    out: '0 imported, 40 unchanged, 0 refused\n',
    err: '',
  });
  expect(await held()).toEqual(expected(40));
});

test('hckb import reads packed lines and standard input', async () => {
  const packed = written('many.ndjson.gz', gzipSync(linesOf(some(3))));
  expect((await hckb(folder, ['import', packed])).out).toBe('3 imported, 0 unchanged, 0 refused\n');
  const stdin = Readable.from([Buffer.from(linesOf(some(5)))]);
  expect((await hckb(folder, ['import', '-'], { stdin })).out).toBe('2 imported, 3 unchanged, 0 refused\n');
  expect((await hckb(folder, ['import', '-'])).err).toBe('hckb: There is no standard input to read from\n');
});

test('hckb import tells a file that is cut, and keeps what came before', async () => {
  const whole = gzipSync(linesOf(Array.from({ length: 150 }, (_, number) => smallDataset(number))), { level: 0 });
  const { code, err } = await hckb(folder, ['import', written('cut.ndjson.gz', whole.subarray(0, whole.length / 2))]);
  expect(code).toBe(2);
  expect(err).toMatch(/^hckb: Cannot read cut\.ndjson\.gz to its end: .*unexpected end of file$/m);
  // some seventy whole lines, of which none may be lost
  const lines = gunzipSync(whole.subarray(0, whole.length / 2), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  expect(Object.keys(await held())).toHaveLength(lines.split('\n').length - 1);
});

test('hckb import keeps what came before a cut also where that is less than it reads ahead', async () => {
  const whole = gzipSync(linesOf(Array.from({ length: 40 }, (_, number) => smallDataset(number))), { level: 0 });
  const { code } = await hckb(folder, ['import', written('short.ndjson.gz', whole.subarray(0, whole.length - 200))]);
  expect(code).toBe(2);
  expect(Object.keys(await held())).toHaveLength(39);
});

test('hckb import takes all datasets below a folder, whatever the order of their references', async () => {
  const datasets = some(3).map((dataset, number) => ({
    ...dataset,
    // each refers to the next one
    materials: number < 2 ? [] : dataset.materials,
    cells: dataset.cells?.map((cell) => ({ ...cell, material: number < 2 ? `${keyOf(2)}/hc` : 'hc' })),
  }));
  expect(await hckb(folder, ['import', folderOf('papers', datasets)])).toEqual({
    code: 0,
    out: '3 imported, 0 unchanged, 0 refused\n',
    err: '',
  });
  expect(await held()).toEqual(expected(3));
});

test('a line may refer to one behind it; what nobody holds is told at its place', async () => {
  const borrowing = {
    ...smallDataset(0),
    materials: [],
    cells: [{ ...smallDataset(0).cells?.[0], material: `${keyOf(1)}/hc` }],
  };
  const astray = { ...smallDataset(2), cells: [{ ...smallDataset(2).cells?.[0], material: 'nowhere/hc' }] };
  const lines = linesOf([borrowing, smallDataset(1), astray]);
  const { code, out, err } = await hckb(folder, ['import', written('many.ndjson', lines)]);
  expect({ code, out }).toEqual({ code: 1, out: '2 imported, 0 unchanged, 1 refused\n' });
  const column = lines.split('\n')[2]?.indexOf('"nowhere/hc"') ?? 0;
  expect(err).toBe(
    [
      `many.ndjson:3:${column + 1} cells[0].material: the base holds no Material "nowhere/hc": import the dataset "nowhere" with it first`,
      'many.ndjson: 1 problem',
      'many.ndjson: nothing was imported\n',
    ].join('\n'),
  );
});

test('every line that is wrong is told with line, column and path, and stops no other', async () => {
  const lines = linesOf([
    '{"key": ',
    smallDataset(0),
    { ...smallDataset(1), licence: 5 },
    { ...smallDataset(2), observations: [{ ...smallDataset(2).observations?.[0], value: { reported: '5 mAh k-1' } }] },
    smallDataset(0, { title: 'Another' }),
  ]);
  const { code, out, err } = await hckb(folder, ['import', written('many.ndjson', lines)]);
  expect({ code, out }).toEqual({ code: 1, out: '1 imported, 0 unchanged, 4 refused\n' });
  expect(err).toMatch(/^many\.ndjson:1:9 is no JSON: a value is needed, but it ends here$/m);
  expect(err).toMatch(/^many\.ndjson:3:\d+ licence: is 5: a text is needed, in quotes$/m);
  expect(err).toMatch(/^many\.ndjson:4:\d+ observations\[0\]\.value\.reported: .*mAh\/g/m);
  expect(err).toMatch(/^many\.ndjson:5:1 key: "made_0000" is already the key of the dataset in line 2: keep one$/m);
  expect(await held()).toEqual(expected(1));
});

test('what the base refuses is told at its line, and stops no other', async () => {
  const ions = JSON.parse(linesOf([smallDataset(1)]));
  const sodium = {
    symbol: 'Na',
    name: 'sodium',
    charge: 1,
    ionicRadius: { reported: '1.02 angstrom' },
    molarMass: { reported: '22.99 g/mol' },
    metalDensity: { reported: '0.968 g/cm3' },
    compound: 'NaC8',
    at: [{ part: 'TABLE' }],
  };
  const lines = linesOf([smallDataset(0), { ...ions, ions: [sodium] }, smallDataset(2)]);
  const { code, out, err } = await hckb(folder, ['import', written('many.ndjson', lines)]);
  expect({ code, out }).toEqual({ code: 1, out: '2 imported, 0 unchanged, 1 refused\n' });
  expect(err).toMatch(/^many\.ndjson:2:\d+ ions\[0\]: Dataset:ions already holds a record with this id$/m);
});

test('a dry run tells what is wrong and what would be imported, and leaves the base as it is', async () => {
  const borrowing = {
    ...smallDataset(2),
    materials: [],
    cells: [{ ...smallDataset(2).cells?.[0], material: `${keyOf(1)}/hc` }],
  };
  await hckb(folder, ['import', written('one.ndjson', linesOf(some(1)))]);
  const all = written('many.ndjson', linesOf([smallDataset(0), borrowing, smallDataset(1), '{}']));
  const { code, out } = await hckb(folder, ['import', all, '--dry-run']);
  expect({ code, out }).toEqual({ code: 1, out: '2 would be imported, 1 unchanged, 1 refused\n' });
  expect(await held()).toEqual(expected(1));
});

test('a dry run takes what another dataset lacks for missing, and what was refused too', async () => {
  const borrowing = (number: number, material: string) => ({
    ...smallDataset(number),
    materials: [],
    cells: [{ ...smallDataset(number).cells?.[0], material }],
  });
  const lines = linesOf([
    smallDataset(0),
    borrowing(1, `${keyOf(0)}/nosuch`),
    borrowing(2, `${keyOf(1)}/hc`),
    borrowing(3, `${keyOf(0)}/hc`),
  ]);
  const file = written('many.ndjson', lines);
  const dry = await hckb(folder, ['import', file, '--dry-run']);
  expect(dry.out).toBe('2 would be imported, 0 unchanged, 2 refused\n');
  const real = await hckb(folder, ['import', file]);
  expect(real.out).toBe('2 imported, 0 unchanged, 2 refused\n');
  expect(dry.err.replaceAll('would be imported', 'was imported')).toBe(real.err);
});

/** A dataset of two materials, and one with a number of the second: what becomes of the first without it. */
function borrowed() {
  const materials = ['hc', 'wide'].map((key) => ({ key, name: key, at: [{ part: 'TEXT' as const }] }));
  const number = {
    key: 'o-1',
    quantity: 'D002',
    material: `${keyOf(0)}/wide`,
    value: { reported: '0.37 nm' },
    at: { part: 'TEXT' as const },
  };
  return {
    before: [smallDataset(0, { materials }), { ...smallDataset(1), observations: [number] }],
    after: [smallDataset(0), smallDataset(1)],
  };
}

test('what others refer to is dropped once they do so no more, whatever else is imported, and never before', async () => {
  const { before, after } = borrowed();
  const twice = { ...smallDataset(2), sources: ['a', 'b'].map((key) => ({ ...smallDataset(2).sources[0], key })) };
  const faulty = { ...twice, sources: twice.sources.map((each) => ({ ...each, doi: { text: '10.1000/x' } })) };
  for (const more of [[], [faulty]]) {
    folder = tempFolder();
    expect((await hckb(folder, ['import', written('before.ndjson', linesOf(before))])).code).toBe(0);
    const alone = written('alone.ndjson', linesOf([after[0], ...more]));
    for (const [args, words] of [
      [['--dry-run'], 'would be imported'],
      [[], 'imported'],
    ] as const) {
      const { out, err } = await hckb(folder, ['import', alone, ...args]);
      expect(out).toBe(`0 ${words}, 0 unchanged, ${1 + more.length} refused\n`);
      expect(err).toContain(
        `Observation:${keyOf(1)}/o-1 of Dataset:${keyOf(1)} refers to it, so it cannot be left out`,
      );
    }
    const file = written('after.ndjson', linesOf([...after, ...more]));
    const dry = await hckb(folder, ['import', file, '--dry-run']);
    expect(dry.out).toContain(`2 would be imported, 0 unchanged, ${more.length} refused\n`);
    const real = await hckb(folder, ['import', file]);
    expect(real.out).toContain(`2 imported, 0 unchanged, ${more.length} refused\n`);
  }
});

test('what refers to a dataset that is refused in the same batch is told as without a batch', async () => {
  const borrowing = {
    ...smallDataset(1),
    materials: [],
    cells: [{ ...smallDataset(1).cells?.[0], material: `${keyOf(0)}/hc` }],
  };
  const twice = smallDataset(0);
  const faulty = {
    ...twice,
    sources: ['a', 'b'].map((key) => ({ ...twice.sources[0], key, doi: { text: '10.1000/x' } })),
  };
  const { out, err } = await hckb(folder, ['import', written('two.ndjson', linesOf([faulty, borrowing]))]);
  expect(out).toBe('0 imported, 0 unchanged, 2 refused\n');
  expect(err).toMatch(/^two\.ndjson:2:\d+ cells\[0\]\.material: .*import the dataset "made_0000" with it first/m);
});

test('of two datasets of one key, also with curves, the second is refused, and run again both stay as they are', async () => {
  mkdirSync(join(folder, 'curves'));
  written('curves/na.csv', 'time/s,Ewe/V,I/mA\n0,1.0,-1\n10,0.5,-1\n20,0.1,-1\n');
  const curves = (title: string) => ({
    ...smallDataset(0),
    title,
    measurements: [{ key: 'gcd', technique: 'GALVANOSTATIC_CYCLING', cell: 'hc-na', at: [{ part: 'TEXT' }] }],
    curves: [
      {
        ...{
          key: 'u',
          measurement: 'gcd',
          file: 'curves/na.csv',
          potentialReference: 'Na/Na+',
          at: [{ part: 'TEXT' }],
        },
        columns: [
          { column: 'time/s', quantity: 'TEST_TIME' },
          { column: 'Ewe/V', quantity: 'VOLTAGE' },
          { column: 'I/mA', quantity: 'CURRENT' },
        ],
      },
    ],
  });
  const file = written('two.ndjson', linesOf([curves('one'), curves('two')]));
  const first = await hckb(folder, ['import', file]);
  expect(first.err).toContain('"made_0000" is already the key of the dataset in line 1: keep one');
  expect(first.out).toBe('1 imported, 0 unchanged, 1 refused\n');
  expect((await hckb(folder, ['import', file])).out).toBe('0 imported, 1 unchanged, 1 refused\n');
});

test('a base keeps what a curator made of what comes with the program', async () => {
  const ions = readFileSync('seed/ions/dataset.yaml', 'utf8');
  mkdirSync(join(folder, 'ions'));
  written('ions/dataset.yaml', ions.replace('0.534', '0.535'));
  expect((await hckb(folder, ['import', 'ions'])).out).toContain('imported as version 2');
  expect(await hckb(folder, ['changes', 'ions'])).toMatchObject({
    code: 0,
    out: expect.not.stringContaining('2 -> 3'),
  });
  expect((await hckb(folder, ['import', 'ions'])).out).toContain('unchanged');
});

test('a base whose datasets refer to what a later program has no more stays open, and says what it keeps', async () => {
  const claim = {
    key: 'c',
    model: 'mechanism_models/house-of-cards',
    hedging: 'STATED',
    paraphrase: 'As cards.',
    at: { part: 'TEXT' },
  };
  const file = written('one.ndjson', linesOf([{ ...smallDataset(0), claims: [claim] }]));
  expect((await hckb(folder, ['import', file])).code).toBe(0);
  const later = tempFolder();
  for (const part of ['package.json', 'schema', 'migrations', 'docs']) symlinkSync(resolve(part), join(later, part));
  cpSync('seed/ions', join(later, 'seed', 'ions'), { recursive: true });
  mkdirSync(join(later, 'seed', 'mechanism_models'));
  const models = parse(readFileSync('seed/mechanism_models/dataset.yaml', 'utf8')) as Record<string, { key: string }[]>;
  const fewer = models.mechanismModels?.filter(({ key }) => key !== 'house-of-cards');
  const rest = { ...models, claims: [], mechanismModels: fewer };
  writeFileSync(join(later, 'seed', 'mechanism_models', 'dataset.yaml'), stringify(rest));
  const { code, err } = await hckb(folder, ['changes'], { packageRoot: later });
  expect({ code, err }).toEqual({
    code: 0,
    err: expect.stringMatching(
      /^hckb: the base keeps its own "mechanism_models", not that of the package: Claim:made_0000\/c of Dataset:made_0000 refers to it, so it cannot be left out\n$/,
    ),
  });
});

test('hckb import --json prints what became of each dataset, one a line', async () => {
  const file = written('many.ndjson', linesOf([smallDataset(0), '[]']));
  const { out, err } = await hckb(folder, ['import', file, '--json']);
  const reports = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(reports).toMatchObject([
    { status: 'IMPORTED', key: keyOf(0), version: 1, file: 'many.ndjson' },
    { status: 'REFUSED', problems: [{ line: 2 }] },
  ]);
  expect(err).toBe('1 imported, 0 unchanged, 1 refused\n');
});

test('a retired dataset stays retired, unless it is asked for', async () => {
  const file = written('many.ndjson', linesOf(some(2)));
  await hckb(folder, ['import', file]);
  await hckb(folder, ['retire', keyOf(1), '--reason', 'twice']);
  const { code, out, err } = await hckb(folder, ['import', file]);
  expect({ code, out }).toEqual({ code: 1, out: '0 imported, 1 unchanged, 1 retired, 0 refused\n' });
  expect(err).toMatch(/^made_0001: stays retired since .*: twice$/m);
  expect((await hckb(folder, ['import', file, '--revive'])).out).toBe('1 imported, 1 unchanged, 0 refused\n');
});

test('an import that is stopped keeps what it has, and goes on when it is run again', async () => {
  const file = written('many.ndjson', linesOf(some(10)));
  const { code, out, err } = await hckb(folder, ['import', file], { stop: AbortSignal.abort() });
  expect({ code, out }).toEqual({ code: 1, out: '0 imported, 0 unchanged, 0 refused\n' });
  expect(err).toBe('hckb: stopped before the end: run it again, and it goes on from here\n');
  expect((await hckb(folder, ['import', file])).out).toBe('10 imported, 0 unchanged, 0 refused\n');
});

test('curves of many datasets are read with them', async () => {
  const yaml = readFileSync('seed/papers/chayambuka_2022_hard_carbon/dataset.yaml');
  folderOf('a', some(1));
  const [own, from] = [join(folder, 'a/chayambuka_2022_hard_carbon'), 'seed/papers/chayambuka_2022_hard_carbon/curves'];
  mkdirSync(join(own, 'curves'), { recursive: true });
  writeFileSync(join(own, 'dataset.yaml'), yaml);
  for (const name of ['equilibrium_potential.csv', 'diffusivity.csv']) {
    const file = resolve(from, name);
    writeFileSync(join(own, 'curves', name), readFileSync(file));
  }
  expect((await hckb(folder, ['import', 'a'])).out).toBe('2 imported, 0 unchanged, 0 refused\n');
});

test('--expect is of one dataset', async () => {
  const { code, err }: Run = await hckb(folder, ['import', written('many.ndjson', ''), '--expect', '1']);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'hckb: --expect is of one dataset: leave it out where there are many\n',
  });
});
