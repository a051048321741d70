import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { hckb, type Run, tempFolder } from '../support/cli.ts';

const folder = tempFolder();
const seed = resolve('seed');

beforeAll(async () => {
  for (const name of ['nagmani_nd_mapping', 'cao_2012_nanowires']) {
    expect((await hckb(folder, ['import', join(seed, 'papers', name)])).code).toBe(0);
  }
});

const answers = new Map<string, Promise<Run>>();

/** Asks the same question once: the base stays as it is, only files of options change. */
function ask(...args: readonly string[]): Promise<Run> {
  const question = args.join(' ');
  const answer = (args.includes('--what-if') ? undefined : answers.get(question)) ?? hckb(folder, args);
  answers.set(question, answer);
  return answer;
}

test('hckb judge says verdict, lines, order and what is missing', async () => {
  const { code, out } = await ask('judge', 'mshc', '--ion', 'Na');
  expect(code).toBe(0);
  expect(out).toContain('MSHC with Na');
  expect(out).toContain('SUPPORTS R-FC-GCD, weight 1: The plateau share is 57 % (56.5 to 57.5)');
  expect(out).toContain('claimed IC < AC < FC: DETERMINED');
  expect(out).toMatch(/ {2}1\. \(\d\.\d\d\) /);
  expect(out).not.toContain('MSHC with K');
});

test('hckb judge takes a material by its name or an alias as papers print them', async () => {
  const { out } = await ask('judge', 'nagmani_nd_mapping/mshc', '--ion', 'Na');
  for (const name of ['MSHC', 'micro-spherical hard carbon'])
    expect(await ask('judge', name, '--ion', 'Na')).toMatchObject({ code: 0, out });
});

test('hckb judge says which keys a name may mean that several materials have', async () => {
  const two = tempFolder();
  const yaml = readFileSync(join(seed, 'papers', 'cao_2012_nanowires', 'dataset.yaml'), 'utf8');
  for (const [key, slug] of [
    ['cao_2012_nanowires', 'hcnw'],
    ['roe_2026_wires', 'wires'],
  ] as const) {
    mkdirSync(join(two, key));
    const text = yaml.replaceAll('cao_2012_nanowires', key).replaceAll(/\bhcnw\b/g, slug);
    writeFileSync(join(two, key, 'dataset.yaml'), text);
    expect((await hckb(two, ['import', key])).code).toBe(0);
  }
  expect(await hckb(two, ['judge', 'HCNW'])).toMatchObject({
    code: 2,
    err: expect.stringContaining(
      'Several materials are called "HCNW": name one of cao_2012_nanowires/hcnw, roe_2026_wires/wires',
    ),
  });
  expect((await hckb(two, ['judge', 'wires'])).code).toBe(0);
});

test('hckb judge takes every ion that statements are about', async () => {
  const { out } = await ask('judge', 'nagmani_nd_mapping/mshc');
  for (const ion of ['Li', 'Na', 'K']) expect(out).toContain(`MSHC with ${ion}`);
});

test('hckb judge and audit print colour on a terminal only, and none where NO_COLOR is set', async () => {
  const written: string[] = [];
  const stdout = { isTTY: true, write: (text: string) => written.push(text) };
  const start = String.fromCharCode(27);
  await hckb(folder, ['audit', 'nagmani_nd_mapping'], { stdout });
  expect(written.join('')).toContain(`${start}[31mERROR${start}[39m`);
  const env = { HCKB_DB: join(folder, 'base.sqlite'), NO_COLOR: '1' };
  written.length = 0;
  await hckb(folder, ['audit', 'nagmani_nd_mapping'], { stdout, env });
  expect(written.join('')).not.toContain(start);
  expect((await ask('audit', 'nagmani_nd_mapping')).out).not.toContain(start);
});

test('hckb judge --json prints what can be read back', async () => {
  const { code, out } = await ask('judge', 'mshc', '--ion', 'K', '--json');
  const { material, options, judgements } = JSON.parse(out);
  expect([code, material.name, options.tolerance]).toEqual([0, 'MSHC', 2]);
  expect(judgements).toHaveLength(1);
  expect(judgements[0].ion).toBe('K');
  expect(judgements[0].contributionOrder.status).toBe('DATA_INCONSISTENT');
  expect(judgements[0].assessments.every((each: { flipThresholds: object }) => each.flipThresholds)).toBe(true);
});

test('hckb audit says the gravest findings first, and how many checks passed', async () => {
  const { code, out } = await ask('audit', 'nagmani_nd_mapping');
  expect(code).toBe(0);
  const severities = [...out.matchAll(/^(ERROR|WARNING|INFO) A/gm)].map(([, severity]) => severity);
  expect(severities).toEqual(
    [...severities].sort((a, b) => 'ERROR WARNING INFO'.indexOf(a ?? '') - 'ERROR WARNING INFO'.indexOf(b ?? '')),
  );
  expect(out).toMatch(/^\d+ ERROR, \d+ WARNING, \d+ INFO; \d+ of \d+ checks passed$/m);
  expect(out).toContain('make 110 % (109 to 111), not 100 %');
});

test('hckb audit --json has passed checks too', async () => {
  const { checks, findings } = JSON.parse((await ask('audit', 'nagmani_nd_mapping', '--json')).out);
  expect(checks.filter(({ passed }: { passed: boolean }) => !passed)).toHaveLength(findings.length);
  expect(checks.length).toBeGreaterThan(findings.length);
});

test('hckb judge --what-if judges otherwise and echoes how', async () => {
  writeFileSync(join(folder, 'options.json'), '{"leftOutTechniques": ["DFT"], "closure": false}');
  const { out } = await ask('judge', 'mshc', '--ion', 'Na', '--json', '--what-if', 'options.json');
  const { options, judgements } = JSON.parse(out);
  expect([options.leftOutTechniques, options.closure]).toEqual([['DFT'], false]);
  const lines = judgements[0].assessments.flatMap((each: { lines: object[] }) => each.lines);
  expect(
    lines.filter(({ rule, direction }: Record<string, string>) => rule === 'R-FC-DFT' && direction !== 'NOT_TESTED'),
  ).toEqual([]);
});

test.each([
  ['{"closed": true}', 'Field "closed" is not defined by type "JudgingOptionsInput". Did you mean "closure"?'],
  ['{"closed": true}', 'its fields are leftOutSources,'],
  ['{"closure": "no"}', 'closure: Boolean cannot represent a non boolean value: "no"'],
  ['[1]', 'Expected type "JudgingOptionsInput" to be an object'],
  ['{', 'Cannot judge by "bad.json": it is no JSON'],
  ['{"leftOutRules": ["R-FC-GDC"]}', 'did you mean "R-FC-GCD"?'],
  ['{"leftOutTechniques": ["DTF"]}', 'leftOutTechniques[0]: "DTF" is no technique, did you mean "DFT"?'],
  ['{"leftOutSources": ["nobody"]}', '"leftOutSources" names "nobody": there is no such source'],
])('hckb judge --what-if with %s says what is wrong', async (text, message) => {
  writeFileSync(join(folder, 'bad.json'), text);
  const { code, err } = await ask('judge', 'mshc', '--what-if', 'bad.json');
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('hckb judge and audit --what-if tell all that is wrong at once', async () => {
  writeFileSync(join(folder, 'bad.json'), '{"closed": true, "closure": "no", "thresholds": [{"rule": "R-FC-GCD"}]}');
  const { err } = await ask('judge', 'mshc', '--what-if', 'bad.json');
  for (const part of ['"closed"', 'closure:', 'thresholds[0]: Field "parameter"', 'thresholds[0]: Field "value"'])
    expect(err).toContain(part);
  writeFileSync(join(folder, 'bad.json'), '{"leftOutSources": ["one", "two"], "leftOutRules": ["R-X"]}');
  const audit = await ask('audit', 'nagmani_nd_mapping', '--what-if', 'bad.json');
  expect(audit.code).toBe(2);
  for (const part of ['names "one"', 'names "two"', 'names the rule "R-X"']) expect(audit.err).toContain(part);
});

test('hckb judge --what-if takes null as usual, and sources by slug', async () => {
  writeFileSync(join(folder, 'null.json'), 'null');
  const asUsual = await ask('judge', 'hcnw', '--json');
  expect(await ask('judge', 'hcnw', '--json', '--what-if', 'null.json')).toEqual(asUsual);
  writeFileSync(join(folder, 'out.json'), '{"leftOutSources": ["cao_2012_nanowires"]}');
  const { out } = await ask('judge', 'hcnw', '--what-if', 'out.json');
  expect(out).toContain('judged otherwise: without the source cao_2012_nanowires/cao_2012_nanowires\n');
  expect(out).toContain('No statement is about HCNW with any ion');
});

test('hckb judge --what-if takes statements as reports print them, and says how to name one', async () => {
  const out = async (name: string) => {
    writeFileSync(join(folder, 'one.json'), JSON.stringify({ leftOutObservations: [name] }));
    return ask('judge', 'mshc', '--ion', 'Na', '--what-if', 'one.json');
  };
  const key = 'plateau-share-na-abs';
  expect((await out(`nagmani_nd_mapping/${key}`)).out).toContain(`without the statement nagmani_nd_mapping/${key}\n`);
  expect((await out(key)).err).toContain(`write "dataset/${key}", or "Observation:dataset/${key}"`);
});

test('hckb judge and audit say first how it was judged, if that is not as usual', async () => {
  const options = {
    leftOutTechniques: ['DFT'],
    leftOutObservations: ['Observation:nagmani_nd_mapping/g-factor-na-r8'],
    leftOutRules: ['R-FC-KIN'],
    thresholds: [
      { rule: 'R-FC-GCD', parameter: 'leastShare', value: 40 },
      { rule: 'R-FC-GCD', parameter: 'traceShare', value: 5 },
      { rule: 'R-FC-RATIO', parameter: 'metalRatio', value: 1.5 },
    ],
    weights: [{ rule: 'R-AC-GCD', weight: 2 }],
    tolerance: 5,
    closure: false,
    acrossIons: false,
  };
  writeFileSync(join(folder, 'many.json'), JSON.stringify(options));
  const line = [
    'judged otherwise: without DFT',
    'without the statement nagmani_nd_mapping/g-factor-na-r8',
    'without the rule R-FC-KIN',
    'R-FC-GCD leastShare = 40 %',
    'R-FC-RATIO metalRatio = 1.5',
    'R-AC-GCD weighs 2',
    'contributions tie below 5 %',
    'contributions need not add up',
    'what is said between ions bounds no contribution\n',
  ].join('; ');
  for (const args of [
    ['judge', 'mshc', '--ion', 'Na'],
    ['audit', 'nagmani_nd_mapping'],
  ]) {
    expect((await ask(...args, '--what-if', 'many.json')).out.startsWith(line)).toBe(true);
    expect((await ask(...args)).out).not.toContain('judged otherwise');
  }
});

test('hckb judge says what the numbers beside a verdict are, and once what verdicts and abbreviations mean', async () => {
  const { out } = await ask('judge', 'mshc');
  expect(out).toContain(
    'pore filling: CORROBORATED (score 0.60; weight 3 for: electrochemistry, scattering, theory; 0 against)',
  );
  expect(out.match(/^Verdicts: CORROBORATED: .*DISPUTED: contradicted/gm)).toHaveLength(1);
  expect(out.match(/^Processes: AC: adsorption; IC: intercalation; FC: pore filling;/gm)).toHaveLength(1);
});

test('hckb judge prints what decided under lines that point somewhere', async () => {
  const { out } = await ask('judge', 'mshc', '--ion', 'Na', '--process', 'ADSORPTION');
  expect(out).toMatch(/SUPPORTS R-AC-GCD.*\n {4}held against: least share 30 %; observed 42.5 %\n/);
  expect(out).not.toMatch(/NEUTRAL R-AC-DUNN.*\n {4}held against/);
});

test('hckb judge prints no unit 1 and few digits; its JSON keeps all', async () => {
  const { out } = await ask('judge', 'mshc', '--ion', 'Na');
  const turns = out.split('\n').filter((line) => /would be|held against/.test(line));
  expect(turns.filter((line) => /\d 1( |$)|\d\.\d{6}|half-width/.test(line))).toEqual([]);
  const { judgements } = JSON.parse((await ask('judge', 'mshc', '--ion', 'Na', '--json')).out);
  expect(JSON.stringify(judgements[0].assessments)).toContain('"to":29.4999');
});

test('hckb judge says in words what would turn a verdict', async () => {
  const { out } = await ask('judge', 'mshc');
  for (const turn of [
    'CONTESTED if the capacitive share (capacitive-share-na-0.1-r7) were below 29.5 % instead of 56 %',
    'CONTESTED if the threshold "most share" of R-AC-DUNN were above 56.5 % instead of 30 %',
    'SUPPORTED if the threshold "g of Na" of R-MC-EPR were above 2.0022 instead of 2.0015',
    'SUPPORTED if the threshold "lowest potential" of R-SEI-GCD were just above 0.6 V',
    'SUPPORTED without the line of R-AC-XRD',
  ])
    expect(out).toContain(`  would be ${turn}\n`);
  expect(out).not.toContain('without the source');
});

/** Another source on the carbon of the small dataset. */
const second = `
key: second_2020_capacity
title: Capacity of the wires
curator: hard-carbon-kb
licence: CC0-1.0
sources:
  - key: second_2020_capacity
    kind: ARTICLE
    title: { text: "Capacity of the wires" }
    authors: ["A. Author"]
    doi: { missing: NOT_REPORTED }
    venue: { missing: NOT_REPORTED }
    licence: { missing: NOT_REPORTED }
observations:
  - key: capacity
    quantity: REVERSIBLE_CAPACITY
    material: cao_2012_nanowires/hcnw
    ion: Na
    value: { reported: "250 mAh g-1" }
    at: { part: ABSTRACT, paragraph: 1, method: ABSTRACT_ONLY, sentence: 1 }
`;

test('hckb judge says what is left without one of several sources', async () => {
  const other = tempFolder();
  const dataset = join(other, 'second_2020_capacity');
  mkdirSync(dataset);
  writeFileSync(join(dataset, 'dataset.yaml'), second);
  for (const each of [join(seed, 'papers', 'cao_2012_nanowires'), dataset])
    expect(await hckb(other, ['import', each])).toMatchObject({ code: 0 });
  const { out } = await hckb(other, ['judge', 'hcnw', '--process', 'INTERCALATION']);
  expect(out).toContain('  would be INSUFFICIENT without the source cao_2012_nanowires\n');
});

test('hckb judge lists three sets that cannot all hold and four repairs, each statement on its line', async () => {
  const { out } = await ask('judge', 'mshc', '--ion', 'K');
  expect(out.match(/^ {2}cannot all hold:$/gm)).toHaveLength(3);
  expect(out).toContain('  cannot all hold:\n    Adsorption is said to give less than with Li');
  expect(out).toMatch(/^ {2}and 13 more sets$/m);
  expect(out.match(/^ {2}repair: /gm)).toHaveLength(4);
  expect(out).toMatch(/^ {2}and 2 more repairs$/m);
});

test('hckb judge --process takes one process in any case', async () => {
  const { out } = await ask('judge', 'mshc', '--ion', 'na', '--process', 'pore_filling');
  expect(out.match(/^[A-Za-z- ]+: [A-Z]+ \(score/gm)).toEqual(['pore filling: CORROBORATED (score']);
  expect(out).toContain('Small-angle scattering could change pore filling');
  expect(out).not.toContain('could change adsorption');
  const { judgements } = JSON.parse((await ask('judge', 'mshc', '--process', 'PORE_FILLING', '--json')).out);
  expect(judgements.map(({ assessments }: { assessments: object[] }) => assessments.length)).toEqual([1, 1, 1]);
});

test('hckb judge prints every missing measurement, without outcomes that change nothing', async () => {
  const { out } = await ask('judge', 'mshc', '--ion', 'Na');
  const { judgements } = JSON.parse((await ask('judge', 'mshc', '--ion', 'Na', '--json')).out);
  const listed = [...out.matchAll(/^ {2}\d+\. \(\d\.\d\d\) .*$/gm)].map(([line]) => line);
  expect(listed).toHaveLength(judgements[0].nextExperiments.experiments.length);
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.join()).not.toMatch(/([A-Z]+) now, \1 if/);
});

test('hckb audit --severity prints findings from it on', async () => {
  const { out } = await ask('audit', 'nagmani_nd_mapping', '--severity', 'warning');
  expect(out).toMatch(/^ERROR A/m);
  expect(out).toMatch(/^WARNING A/m);
  expect(out).not.toMatch(/^INFO A/m);
  expect(out).toMatch(/\d+ WARNING, [1-9]\d* INFO; /);
  const { findings } = JSON.parse((await ask('audit', 'nagmani_nd_mapping', '--severity', 'ERROR', '--json')).out);
  expect(new Set(findings.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['ERROR']));
});

test('hckb audit names the statement that a repair changes, and says nothing twice within a finding', async () => {
  const { out } = await ask('audit', 'nagmani_nd_mapping');
  expect(out).toContain('  repair of plateau-share-k-r3: It would agree if the plateau share were 31.49 %');
  const repeats = out.split('\n\n').filter((finding) => {
    const lines = finding.trimEnd().split('\n');
    return new Set(lines).size < lines.length;
  });
  expect(repeats).toEqual([]);
});

test('hckb audit prints an interval only where its ends differ', async () => {
  const { out } = await ask('audit', 'nagmani_nd_mapping');
  const terms = out.split('\n').filter((line) => line.includes(' gives ') || line.includes(', expected '));
  expect(terms).toContain('  slope share + plateau share = 100 % gives 110 % (109 to 111), expected 100 %');
  expect(terms.filter((line) => /\(([\d.]+) to \1\)/.test(line))).toEqual([]);
});

test('hckb judge and audit wrap lines on a terminal, with a hanging indent, and nowhere else', async () => {
  for (const args of [
    ['judge', 'mshc', '--ion', 'Na'],
    ['audit', 'nagmani_nd_mapping'],
  ]) {
    const written: string[] = [];
    const stdout = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
    await hckb(folder, args, { stdout });
    const lines = stripVTControlCharacters(written.join('')).split('\n');
    expect(lines.filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
    const whole = (await ask(...args)).out;
    expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(whole.replace(/\s+/g, ' '));
    expect(whole.split('\n').some((line) => line.length > 200)).toBe(true);
    const start = lines.findIndex((line) => line.startsWith('    from Results'));
    if (start >= 0) expect(lines[start + 1]).toMatch(/^ {6}\S/);
  }
});

test.each([
  [
    ['judge', 'nothing'],
    'The base has no material "nothing" (it has cao_2012_nanowires/hcnw, nagmani_nd_mapping/mshc)',
  ],
  [['judge', 'mhsc'], 'The base has no material "mhsc", did you mean "mshc"?'],
  [['judge', 'nagmani_nd_maping/mshc'], 'did you mean "nagmani_nd_mapping/mshc"?'],
  [['audit', 'nothing'], 'The base has no source "nothing" (it has cao_2012_nanowires/'],
  [['audit', 'nagmani_nd_maping'], 'The base has no source "nagmani_nd_maping", did you mean "nagmani_nd_mapping"?'],
  [['judge', 'mshc', '--ion', 'Rb'], 'Allowed choices are Li, Na, K'],
  [['judge', 'mshc', '--process', 'filling'], 'Allowed choices are ADSORPTION, INTERCALATION, PORE_FILLING'],
  [['audit', 'nagmani_nd_mapping', '--severity', 'BAD'], 'Allowed choices are ERROR, WARNING, INFO'],
  [['judge', 'hcnw', '--ion', 'k'], 'No statement is about HCNW with K, there are some with Na'],
])('hckb %j says what is wrong', async (args, message) => {
  const { code, err } = await ask(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('hckb judge never ends a message with an empty list', async () => {
  writeFileSync(join(folder, 'out.json'), '{"leftOutSources": ["cao_2012_nanowires"]}');
  const { code, err } = await ask('judge', 'hcnw', '--ion', 'Na', '--what-if', 'out.json');
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/No statement is about HCNW with Na, nor with another ion \(judged otherwise: .*\)\n$/),
  ]);
});

test('hckb judge needs a base, and an ion that is spoken of', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const { code, err } = await hckb(empty, ['judge', 'mshc']);
  expect([code, err]).toEqual([2, expect.stringContaining('There is no base')]);
  const wires = await ask('judge', 'cao_2012_nanowires/hcnw', '--ion', 'K');
  expect(wires.code).toBe(2);
});
