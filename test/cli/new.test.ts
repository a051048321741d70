import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hckb, tempFolder } from '../support/cli.ts';

const KEY = 'smith_2026_fibres';

/** A new dataset, changed. */
async function made(change: (text: string) => string): Promise<string> {
  const folder = tempFolder();
  expect((await hckb(folder, ['new', KEY, '--curator', 'Jo Roe'])).code).toBe(0);
  const file = join(folder, KEY, 'dataset.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

function filledIn(text: string): string {
  return text
    .replace('title: \n', 'title: Fibres of a carbon\n')
    .replace('title: { text:  }', 'title: { text: Fibres }')
    .replace('name: \n', 'name: HC\n');
}

test('hckb new writes a dataset whose blanks a validation names, each at its place', async () => {
  const folder = await made((text) => text);
  const { code, err } = await hckb(folder, ['validate', KEY]);
  expect(code).toBe(1);
  for (const path of ['title', 'sources[0].title.text', 'materials[0].name'])
    expect(err).toMatch(new RegExp(`dataset\\.yaml:\\d+:\\d+ ${path.replace(/[[\].]/g, '\\$&')}: is empty`));
  expect(err).toContain('3 problems');
});

test('hckb new writes a dataset that is one as soon as its blanks are filled in', async () => {
  const folder = await made(filledIn);
  expect(await hckb(folder, ['validate', KEY])).toMatchObject({ code: 0, out: expect.stringContaining('1 material') });
  expect((await hckb(folder, ['import', KEY])).out).toContain(`${KEY}: imported as version 1`);
});

test('every example that hckb new writes behind # is one that may stand there', async () => {
  const folder = await made((text) => filledIn(text).replace(/^#(?!#| yaml-)/gm, ''));
  const { code, out, err } = await hckb(folder, ['validate', KEY]);
  expect([code, err]).toEqual([0, '']);
  for (const part of ['1 cell', '1 measurement', '4 observations', '1 claim']) expect(out).toContain(part);
});

test('hckb new writes over nothing, and says what a key is', async () => {
  const folder = await made((text) => text);
  expect(await hckb(folder, ['new', KEY])).toMatchObject({
    code: 2,
    err: expect.stringContaining('it stays as it is'),
  });
  expect(await hckb(folder, ['new', 'Smith 2026-Fibres'])).toMatchObject({
    code: 2,
    err: 'hckb: "Smith 2026-Fibres" is no key of a dataset: write lower case letters, digits and single underscores, such as "smith_2026_fibres"\n',
  });
});

test('hckb validate warns of what an audit finds, at its place, and tells what follows from reported numbers', async () => {
  const folder = await made((text) =>
    filledIn(text)
      .replace(/^#(?!#| yaml-)/gm, '')
      .replace('reported: "~202 mAh g-1"', 'reported: "402 mAh g-1"'),
  );
  const { code, out, err } = await hckb(folder, ['validate', KEY]);
  expect(code).toBe(0);
  expect(err).toMatch(/^warning: .*dataset\.yaml:\d+:\d+ observations\[\d\]: ERROR of the audit, A\d+: .*402/m);
  expect(out).toMatch(new RegExp(`^${KEY}: can be imported, with \\d+ findings? of the audit; `));
  expect(out).toMatch(/follows from reported numbers: .*PLATEAU/);
});

test('hckb import warns in the same words as hckb validate of what an audit finds and of claims that are contradicted', async () => {
  const folder = await made((text) =>
    filledIn(text)
      .replace(/^#(?!#| yaml-)/gm, '')
      .replace('reported: "~202 mAh g-1"', 'reported: "402 mAh g-1"')
      .replace('hedging: STATED', 'hedging: STATED\n    stance: DENIES'),
  );
  const { err: validated } = await hckb(folder, ['validate', KEY]);
  expect(validated).toMatch(/^warning: .*: ERROR of the audit, A\d+: /m);
  await hckb(folder, ['migrate']);
  expect(await hckb(folder, ['import', KEY, '--dry-run'])).toMatchObject({ code: 0, err: validated });
  expect(await hckb(folder, ['import', KEY])).toMatchObject({ code: 0, err: validated });
  expect(await hckb(folder, ['import', KEY])).toMatchObject({ code: 0, err: '' });
});

test('hckb validate warns of a number that is of no material and no ion', async () => {
  const folder = await made((text) =>
    filledIn(text).concat(
      'observations:\n  - { key: lost, quantity: D002, technique: XRD, value: { reported: "0.383 nm" }, at: { part: TEXT } }\n',
    ),
  );
  const { out, err } = await hckb(folder, ['validate', KEY]);
  expect(`${out}${err}`).toContain('is of no material and no ion: name its material, cell or measurement');
});

test('hckb validate warns of a claim, also a denied one, of which its evidence supports the opposite', async () => {
  const folder = await made((text) =>
    filledIn(text)
      .replace(/^#(?!#| yaml-)/gm, '')
      .replace('hedging: STATED', 'hedging: STATED\n    stance: DENIES'),
  );
  const { code, out, err } = await hckb(folder, ['validate', KEY]);
  expect(code).toBe(0);
  expect(out).toContain('can be imported, with 1 claim that its evidence contradicts; ');
  expect(err).toMatch(
    /^warning: .*dataset\.yaml:\d+:\d+ claims\[0\]: DISAGREES with the evidence of this dataset: With Na, pore filling in the plateau is SUPPORTED\. The claim denies it\.$/m,
  );
});
