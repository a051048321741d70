import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { hckb, tempFolder, testIo } from '../support/cli.ts';
import { until } from '../support/until.ts';

const cao = resolve('seed/papers/cao_2012_nanowires');
let folder: string;

beforeEach(() => {
  folder = tempFolder();
});

test('hckb --help lists the commands, examples, settings and exit codes', async () => {
  const { code, out } = await hckb(folder, ['--help']);
  expect(code).toBe(0);
  for (const command of ['serve', 'migrate', 'import', 'validate', 'outline', 'codes', 'query'])
    expect(out).toContain(command);
  expect(out).toContain('hckb query material --var slug=mshc');
  expect(out).toContain('HCKB_DB');
  expect(out).toContain('Exit codes: 0 done; 1 the data or the query has problems; 2');
});

test.each([
  [['frobnicate'], "unknown command 'frobnicate'"],
  [['import'], "missing required argument 'folder'"],
  [['validate', 'x', '--agaisnt', 'y'], "unknown option '--agaisnt'"],
])('hckb %j is a wrong call: exit code 2', async (args, message) => {
  const { code, err } = await hckb(folder, args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('hckb tells all wrong settings at once: exit code 2', async () => {
  const { code, err } = await hckb(folder, ['migrate'], { env: { PORT: 'x', HCKB_READERS: '99' } });
  expect(code).toBe(2);
  expect(err).toContain('PORT is "x"; it must be a whole number from 0 to 65535');
  expect(err).toContain('HCKB_READERS is "99"; it must be a whole number from 1 to 64');
});

test('hckb migrate makes the base with its folder', async () => {
  const file = join(folder, 'a', 'b', 'base.sqlite');
  const { code, out } = await hckb(folder, ['migrate'], { env: { HCKB_DB: file } });
  expect([code, existsSync(file)]).toEqual([0, true]);
  expect(out).toContain(`${file} is at the newest migration`);
});

test('hckb import takes a dataset once; the same content again changes nothing', async () => {
  const { code, out, err } = await hckb(folder, ['import', cao]);
  expect({ code, err }).toEqual({ code: 0, err: `made a new base ${join(folder, 'base.sqlite')}\n` });
  expect(out).toMatch(/^cao_2012_nanowires: imported as version 1\n(?:.*\n)*14 records added, 0 changed, 0 retired\n/);
  expect((await hckb(folder, ['import', cao])).out).toBe('cao_2012_nanowires: unchanged at version 1\n');
});

/** A copy of the small dataset under another key, with a change. */
function changed(change: (yaml: string) => string): string {
  const copy = join(folder, 'cao_2012_nanowires');
  mkdirSync(copy);
  writeFileSync(join(copy, 'dataset.yaml'), change(readFileSync(join(cao, 'dataset.yaml'), 'utf8')));
  return copy;
}

test('hckb import and validate name every problem with file, line and column, and import nothing', async () => {
  const copy = changed((yaml) =>
    yaml
      .replace('reported: "251 mAh g-1"', 'reported: "251 mAh k-1"')
      .replace('ion: Na', 'ion: Mg')
      .replace('hedging: SUGGESTED', 'hedgin: SUGGESTED'),
  );
  for (const command of ['validate', 'import']) {
    const { code, err } = await hckb(folder, [command, copy]);
    expect(code).toBe(1);
    expect(err).toMatch(/dataset\.yaml:\d+:\d+ cells\[0\]\.ion: .*"Mg"/);
    expect(err).toMatch(/dataset\.yaml:\d+:\d+ claims\[0\]\.hedgin: .*hedging/);
  }
  const { out } = await hckb(folder, [
    'query',
    resolve('docs/queries/every-number.graphql'),
    '--var',
    'dataset=cao_2012_nanowires',
  ]);
  expect(JSON.parse(out).data.observations.totalCount).toBe(0);
});

test('hckb import names a unit that the quantity does not have, and the legal ones', async () => {
  const copy = changed((yaml) => yaml.replace('reported: "251 mAh g-1"', 'reported: "251 mAh k-1"'));
  const { code, err } = await hckb(folder, ['import', copy]);
  expect(code).toBe(1);
  expect(err).toMatch(/observations\[0\]\.value\.reported: .*mAh\/g/);
});

test('hckb validate says where all codes are listed when a message shortens them', async () => {
  const { err } = await hckb(folder, [
    'validate',
    changed((yaml) => yaml.replace('quantity: D002', 'quantity: SPACING')),
  ]);
  expect(err).toMatch(/"SPACING" is no quantity/);
  expect(err).toContain('"hckb codes" lists all codes that are legal');
  expect(err).not.toContain('hckb schema');
});

test('hckb validate says where all fields are listed when a message shortens them', async () => {
  const { err } = await hckb(folder, ['validate', changed((yaml) => yaml.replace('quantity: D002', 'zzzzzzzz: D002'))]);
  expect(err).toMatch(/"zzzzzzzz" is no field of \w+ \(legal are .* and \d+ more\)/);
  expect(err).toContain('"hckb schema" prints all fields that are legal, with what they mean');
});

test('hckb validate and import tell of a mechanism model that the base does not hold', async () => {
  const copy = changed((yaml) =>
    yaml.replace('mechanism_models/adsorption-intercalation', 'mechanism_models/adsorption'),
  );
  for (const command of ['validate', 'import']) {
    const { code, err } = await hckb(folder, [command, copy]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /dataset\.yaml:\d+:\d+ claims\[1\]\.model: the base holds no mechanism model "mechanism_models\/adsorption", did you mean "mechanism_models\/adsorption-intercalation" or /,
    );
  }
});

test('hckb validate says what a dataset without problems holds, and touches no base', async () => {
  const { code, out } = await hckb(folder, ['validate', cao]);
  expect(code).toBe(0);
  expect(out).toBe(
    'cao_2012_nanowires: nothing is wrong; 1 material, 1 cell, 2 measurements, 6 observations, 0 curves, 0 DFT results, 2 claims\n' +
      'follows from reported numbers: BRAGG_ANGLE, FADE_PER_CYCLE, RATE_RETENTION, 2 ONE_C, 2 CAPACITY_OVER_COMPOUND, 2 CARBONS_PER_ION\n',
  );
  expect(existsSync(join(folder, 'base.sqlite'))).toBe(false);
});

test('hckb validate --against finds a number of the paper that the dataset does not carry', async () => {
  const text = [
    'A title',
    'Abstract',
    'Nanowires were made.',
    'They give 251 mAh g−1 and keep 82.2% over 400 cycles between 1.2 and 0.01 V at 50 mA g−1 (0.2 C).',
    'Also fast ones.',
    'They give 149 mAh g−1 at 500 mA g−1 (2C).',
    'The spacing is 0.37 nm and 7.7 is new.',
  ];
  writeFileSync(join(folder, 'paper.txt'), `${text[0]}\n\n${text[1]}\n\n${text.slice(2).join(' ')}\n`);
  const { code, out, err } = await hckb(folder, ['validate', cao, '--against', 'paper.txt']);
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}\d+ carried by a value$/m);
  expect(out).toMatch(
    /^ {4}line 5, ABSTRACT "Abstract" paragraph 1 sentence 2: 400 in ".*", by measurements\[0\] \(cycling-na\)$/m,
  );
  expect(out).toContain('1 left out without a reason');
  expect(err).toContain(': 7.7 in "');
});

/** A paper whose one sentence of an abstract prints 251 mAh/g in other words than the small dataset quotes. */
function otherPaper(): void {
  writeFileSync(join(folder, 'paper.txt'), 'A title\n\nAbstract\n\nThey give 251 Ah per gram.\n');
}

test('hckb validate --against tells what is wrong with the data and what is not in the paper at once', async () => {
  otherPaper();
  const copy = changed((yaml) => yaml.replace('ion: Na', 'ion: Mg').replace('reported: "149 mAh g-1"', 'reporte: x'));
  const { code, out, err } = await hckb(folder, ['validate', copy, '--against', 'paper.txt']);
  expect(code).toBe(1);
  expect(err).toMatch(/dataset\.yaml:\d+:\d+ cells\[0\]\.ion: .*"Mg"/);
  expect(err).toMatch(/dataset\.yaml:\d+:\d+ observations\[\d+\]\.at: the paper has no sentence/);
  expect(out).toContain('1 numbers in the paper');
});

test('hckb validate --against tells the warnings of the audit although the paper prints something else', async () => {
  otherPaper();
  const copy = changed((yaml) => yaml.replace('"82.2%"', '"182.2%"'));
  const alone = await hckb(folder, ['validate', copy]);
  expect(alone.err).toContain('warning: ');
  const { code, err } = await hckb(folder, ['validate', copy, '--against', 'paper.txt']);
  expect(code).toBe(1);
  expect(err).toContain('the paper has no sentence');
  for (const line of alone.err.trim().split('\n')) expect(err).toContain(line);
});

test('hckb validate --against says where the data cannot be held against the text', async () => {
  otherPaper();
  const copy = changed(() => 'key: [');
  const { code, err } = await hckb(folder, ['validate', copy, '--against', 'paper.txt']);
  expect(code).toBe(1);
  expect(err).toContain('dataset.yaml: cannot be read, so that nothing of it was held against the text');
});

test('hckb validate --against names a file that cannot be read: exit code 2', async () => {
  const { code, err } = await hckb(folder, ['validate', cao, '--against', 'nowhere.txt']);
  expect(code).toBe(2);
  expect(err).toContain('hckb: Cannot read "nowhere.txt"');
});

test('hckb outline numbers sentences as locators name them', async () => {
  writeFileSync(join(folder, 'paper.txt'), 'A title\n\nIntroduction\n\nOne thing. Another thing.\n');
  const { code, out } = await hckb(folder, ['outline', 'paper.txt']);
  expect(code).toBe(0);
  expect(out).toContain('TEXT "Introduction" p1 s2');
});

test.each([['outline'], ['validate', cao, '--against']])(
  'hckb %s refuses an empty text and a PDF, and says what is needed: exit code 2',
  async (...command) => {
    writeFileSync(join(folder, 'empty.txt'), ' \n\n');
    const empty = await hckb(folder, [...command, 'empty.txt']);
    expect(empty.code).toBe(2);
    expect(empty.err).toContain('"empty.txt" holds no text: the plain text of a paper is needed');
    writeFileSync(join(folder, 'paper.pdf'), Buffer.from('255044462d312e370aff', 'hex'));
    const pdf = await hckb(folder, [...command, 'paper.pdf']);
    expect(pdf.code).toBe(2);
    expect(pdf.err).toContain(
      '"paper.pdf" is a PDF: its plain text is needed, as "pdftotext paper.pdf paper.txt" makes it',
    );
  },
);

test('hckb query asks the base and prints JSON; variables are text or JSON as their types say', async () => {
  await hckb(folder, ['import', cao]);
  writeFileSync(
    join(folder, 'q.graphql'),
    'query Q($slug: ID!, $n: Int!, $ion: [IonSymbol!]) { material(slug: $slug) { name observations(first: $n, filter: { ion: $ion }) { totalCount nodes { id } } } }',
  );
  const { code, out } = await hckb(folder, [
    'query',
    'q.graphql',
    '--var',
    'slug=hcnw',
    '--var',
    'n=2',
    '--var',
    'ion=["Na"]',
  ]);
  expect(code).toBe(0);
  const { material } = JSON.parse(out).data;
  expect([material.name, material.observations.totalCount, material.observations.nodes.length]).toEqual(['HCNW', 4, 2]);
});

test('hckb query makes no base: an empty one would answer as if nothing were known', async () => {
  writeFileSync(join(folder, 'q.graphql'), '{ ions { totalCount } }');
  const { code, err } = await hckb(folder, ['query', 'q.graphql']);
  expect(code).toBe(2);
  expect(err).toContain('make one with "hckb serve" or "hckb import"');
  expect(existsSync(join(folder, 'base.sqlite'))).toBe(false);
});

test.each([
  ['{ nothing }', [], 1, 'Cannot query field'],
  ['{ ion(', [], 2, 'Cannot read the query: q.graphql:1:'],
  ['{ ions { totalCount } }', ['--var', 'a=1'], 2, '--var a=1: the query has no variables'],
  ['query Q($b: Int) { ions(first: $b) { totalCount } }', ['--var', 'a'], 2, '--var a: write name=value'],
])('hckb query of %s with %j ends with exit code %i', async (query, args, expected, message) => {
  await hckb(folder, ['migrate']);
  writeFileSync(join(folder, 'q.graphql'), query);
  const { code, out, err } = await hckb(folder, ['query', 'q.graphql', ...args]);
  expect(code).toBe(expected);
  expect(out + err).toContain(message);
});

test('hckb tells that a base is no base of its own: exit code 2, and the file stays as it was', async () => {
  const file = join(folder, 'base.sqlite');
  writeFileSync(file, 'not a database, but a text that is long enough to be read as one'.repeat(20));
  const before = readFileSync(file);
  const { code, err } = await hckb(folder, ['migrate']);
  expect(code).toBe(2);
  expect(err).toContain(file);
  expect(readFileSync(file)).toEqual(before);
});

test('hckb serve loads the seed, answers, and stops when it is asked to', async () => {
  changed((yaml) => yaml);
  const stopping = new AbortController();
  const io = testIo(folder, {
    env: { HCKB_DB: join(folder, 'base.sqlite'), HCKB_SEED: folder, PORT: '0', HCKB_PREFIX: '/kb' },
    stop: stopping.signal,
  });
  const served = main(['serve'], io);
  try {
    const at = await until(() => /GraphQL at (\S+)\/graphql/.exec(io.printed().out)?.[1]);
    const answer = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ datasets { nodes { key } } }' }),
    });
    expect(await answer.json()).toMatchObject({
      data: { datasets: { nodes: [{ key: 'cao_2012_nanowires' }, { key: 'ions' }, { key: 'mechanism_models' }] } },
    });
    expect(at).toMatch(/\/kb$/);
    const line = await until(() =>
      io
        .printed()
        .err.split('\n')
        .find((each) => each.includes('/graphql')),
    );
    expect(JSON.parse(line)).toMatchObject({ level: 'info', path: '/kb/graphql', status: 200 });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await (await fetch(`${at}/`)).json()).toMatchObject({ version });
    expect(await (await fetch(`${at}/graphiql`)).text()).toContain('query WideLayersAndPlateaus(');
    stopping.abort();
    expect(await served).toBe(0);
    await expect(fetch(`${at}/health`)).rejects.toThrow();
  } finally {
    stopping.abort();
  }
});

test('hckb codes lists a vocabulary with its meanings, and the units of each kind', async () => {
  expect((await hckb(folder, ['codes', 'process'])).out).toMatch(/^PORE_FILLING: .+/m);
  expect((await hckb(folder, ['codes', 'unit'])).out).toMatch(/^POTENTIAL: V, mV$/m);
  const { code, err } = await hckb(folder, ['codes', 'proces']);
  expect(code).toBe(2);
  expect(err).toContain('There is no vocabulary "proces", did you mean "process"?');
});

test('hckb codes lists the settings of each technique, and the closed sets of the contract', async () => {
  const { out: settings } = await hckb(folder, ['codes', 'setting']);
  expect(settings).toMatch(/^GITT PULSE_TIME: duration of a pulse \(TIME\)$/m);
  expect(settings).toMatch(/^RAMAN LASER_WAVELENGTH: /m);
  const { out: hedging } = await hckb(folder, ['codes', 'hedging']);
  expect(hedging).toMatch(/^# hedging: How firmly a source says it\.\n/);
  expect(hedging).toMatch(/^STATED: As a plain fact\.$/m);
  expect((await hckb(folder, ['codes', 'missing reason'])).out).toMatch(/^NOT_REPORTED: The source does not say\.$/m);
  const { out: all } = await hckb(folder, ['codes']);
  for (const name of ['setting', 'relation', 'presence level', 'source part', 'left out reason'])
    expect(all).toMatch(new RegExp(`^# ${name}\\b`, 'm'));
  // techniques are a vocabulary of their own
  expect(all.match(/^# technique/gm)).toHaveLength(1);
});

test('hckb --version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await hckb(folder, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('hckb serve tells that a port is in use: exit code 2', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => other.once('listening', ready));
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { code, err } = await hckb(folder, ['serve'], {
    env: { HCKB_DB: join(folder, 'base.sqlite'), HCKB_SEED: 'none', PORT: port },
  });
  other.close();
  expect(code).toBe(2);
  expect(err).toContain(`Cannot listen on 127.0.0.1:${port}: the port is in use; set PORT to a free one`);
});

test('hckb serve does not start on a seed with problems: exit code 1', async () => {
  changed((yaml) => yaml.replace('ion: Na', 'ion: Mg'));
  const env = { HCKB_DB: join(folder, 'base.sqlite'), HCKB_SEED: folder, PORT: '0' };
  const { code, err } = await hckb(folder, ['serve'], { env });
  expect(code).toBe(1);
  expect(err).toContain('nothing was imported');
  expect(err).toContain('The server was not started');
});
