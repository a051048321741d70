import { expect, test } from '@jest/globals';
import { vamas } from '../../../src/ingest/formats/vamas.ts';
import { expectNoFaults } from '../../support/damaged.ts';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';
import { claimedBy } from '../../support/realSniffs.ts';

type Lines = readonly string[];

const SIGNATURE = 'VAMAS Surface Chemical Analysis Standard Data Transfer Format 1988 May 4';

/** Before the mode: five names, and one line of comment. */
const NAMES: Lines = [SIGNATURE, 'institute', 'instrument', 'operator', 'experiment', '1', 'hard carbon'];

const REGULAR: Lines = ['kinetic energy', 'eV', '1000', '0.5'];

type Made = {
  readonly mode?: Lines;
  readonly scan?: string;
  /** Behind the scan mode: regions, experimental variables, list of parameters, manual items, further entries. */
  readonly counts?: Lines;
  readonly blocks: readonly Lines[];
};

function file({ mode = ['NORM'], scan = 'REGULAR', counts = ['1', '0', '0', '0', '0', '0'], blocks }: Made): string {
  const lines = [...NAMES, ...mode, scan, ...counts, `${blocks.length}`, ...blocks.flat(), 'end of experiment'];
  return `${lines.join('\r\n')}\r\n`;
}

type Block = {
  readonly technique?: Lines;
  readonly source?: Lines;
  readonly abscissa?: Lines;
  readonly variables?: Lines;
  readonly further?: Lines;
  readonly numbers: Lines;
};

/** A whole block, all 40 parameters. `source`: label, energy and what stands between. */
function block({
  technique = ['XPS'],
  source = ['Al', '1486.6'],
  abscissa = REGULAR,
  variables = ['1', 'counts', 'd'],
  further = [],
  numbers,
}: Block): Lines {
  const date = ['2024', '5', '6', '7', '8', '9', '0'];
  const beam = ['1E37', '0', '0', '54.5', '0'];
  const analyser = ['FAT', '20', '1', '4.5', '0', '0', '0', '0', '0'];
  const species = ['C', '1s', '-1'];
  const signal = ['pulse counting', '0.1', '3', '0'];
  return [
    ...['C 1s', 'HC-1400', ...date, '1', 'first scan', ...technique, ...source, ...beam, ...analyser, ...species],
    ...[...abscissa, ...variables, ...signal, '0', '0', '0', '1', 'Charge', 'eV', '0.2', ...further, ...numbers],
  ];
}

const SPECTRUM: Lines = ['3', '5', '9', '5', '9', '7'];

test('vamas makes the abscissa of start and increment, and keeps what the block says', async () => {
  const reading = await readBytes('made.vms', file({ blocks: [block({ numbers: SPECTRUM })] }));
  const curve = curveOf(reading);
  expect(reading.format).toBe('VAMAS');
  expect([curve.name, curve.technique]).toEqual(['C 1s', 'XPS']);
  expect([...numbersIn(curve, 'KINETIC_ENERGY')]).toEqual([1000, 1000.5, 1001]);
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([5, 9, 7]);
  expect(columnIn(curve, 'KINETIC_ENERGY').unit).toBe('eV');
  expect([...(curve.lines ?? [])]).toEqual([69, 70, 71]);
  expect(curve.facts).toEqual(
    expect.arrayContaining([
      { name: 'sample', value: 'HC-1400' },
      { name: 'comment', value: 'first scan' },
      { name: 'analysis source energy (eV)', value: '1486.6' },
      { name: 'analyser work function or acceptance energy (eV)', value: '4.5' },
      { name: 'number of scans', value: '3' },
      { name: 'Charge (eV)', value: '0.2' },
    ]),
  );
  expect(reading.facts).toContainEqual({ name: 'comment', value: 'hard carbon' });
  expect(warningCodes(reading)).toEqual([]);
});

test('vamas leaves out 1E37, which stands for what is not known', async () => {
  const { facts } = curveOf(await readBytes('made.vms', file({ blocks: [block({ numbers: SPECTRUM })] })));
  expect(facts.filter(({ value }) => value === '1E37')).toEqual([]);
  expect(facts.some(({ name }) => name === 'analysis source strength')).toBe(false);
});

test('vamas takes the abscissa of an irregular scan from its first variable, and units at their word', async () => {
  const variables = ['3', 'Binding Energy', 'eV', 'Intensity', 'c/s', 'Transmission', 'd'];
  const numbers = ['6', '0', '1', '0', '1', '0', '1', '284.5', '50', '0.9', '285.1', '60', '0.8'];
  const content = file({ scan: 'IRREGULAR', blocks: [block({ abscissa: [], variables, numbers })] });
  const { columns } = curveOf(await readBytes('made.vms', content));
  expect(columns.map(({ quantity, label, unit, values }) => [quantity, label, unit, ...values])).toEqual([
    ['BINDING_ENERGY', 'Binding Energy (eV)', 'eV', 284.5, 285.1],
    ['COUNT_RATE', 'Intensity (c/s)', 'cps', 50, 60],
    ['OTHER', 'Transmission', null, 0.9, 0.8],
  ]);
});

test('vamas takes counts per second for a rate, and tells an energy in a unit that is not known', async () => {
  const variables = ['1', 'Counts per Second', 'd'];
  const abscissa = ['kinetic energy', 'Ry', '1000', '1'];
  const reading = await readBytes('made.vms', file({ blocks: [block({ abscissa, variables, numbers: SPECTRUM })] }));
  expect(columnIn(curveOf(reading), 'COUNT_RATE').unit).toBe('cps');
  expect(columnIn(curveOf(reading), 'KINETIC_ENERGY').unit).toBeNull();
  expect(warningsOf(reading, 'UNKNOWN_UNIT')[0]?.message).toContain('"Ry" is no unit of "kinetic energy"');
});

test('vamas takes what a later block leaves out from the first: a list of what is excluded', async () => {
  const parameters = ['year', 'month', 'day', 'hour', 'minute', 'second', 'GMT'].length;
  const counts = ['1', '0', `-${parameters}`, '1', '2', '3', '4', '5', '6', '7', '0', '0', '0'];
  const whole = block({ numbers: SPECTRUM });
  const later = [...whole.slice(0, 2), ...whole.slice(2 + parameters)];
  const { curves } = await readBytes('made.vms', file({ counts, blocks: [whole, later] }));
  expect(curves).toHaveLength(2);
  expect(curves[1]?.facts).toEqual(curves[0]?.facts);
});

test('vamas takes what a later block leaves out from the first: a list of what is included', async () => {
  const counts = ['1', '0', '1', '29', '0', '0', '0'];
  const later = ['O 1s', 'HC-1400', 'O', '2', '1', '8', '1', '8'];
  const { curves } = await readBytes('made.vms', file({ counts, blocks: [block({ numbers: SPECTRUM }), later] }));
  expect(curves.map(({ name }) => name)).toEqual(['C 1s', 'O 1s']);
  expect(curves[1]?.facts).toContainEqual({ name: 'species', value: 'O' });
  expect(curves[1]?.facts).toContainEqual({ name: 'analysis source energy (eV)', value: '1486.6' });
  expect([...numbersIn(curves[1] ?? { columns: [] }, 'INTENSITY')]).toEqual([1, 8]);
});

test('vamas reads a depth profile: the time of sputtering, the ions, further entries of a later standard', async () => {
  const technique = ['XPS', '120'];
  const source = ['Al', '18', '1', '1', '1486.6'];
  const content = file({
    mode: ['SDP'],
    counts: ['1', '1', 'etch time', 's', '0', '1', '14', '1', '1', 'new of the experiment'],
    blocks: [
      // behind the time correction stand seven lines of the ion gun
      block({ technique, source, further: ['new of the block'], numbers: SPECTRUM }).flatMap((line, index, all) =>
        all[index - 3] === 'pulse counting' ? [line, '2000', '10', '500', '500', '45', '0', 'continuous'] : [line],
      ),
    ],
  });
  const reading = await readBytes('made.vms', content);
  const { facts } = curveOf(reading);
  expect(facts).toContainEqual({ name: 'etch time (s)', value: '120' });
  expect(facts).toContainEqual({ name: 'sputtering particle atomic number', value: '18' });
  expect(facts).toContainEqual({ name: 'sputtering source energy (eV)', value: '2000' });
  expect(facts).toContainEqual({ name: 'further entry', value: 'new of the block' });
  expect(reading.facts).toContainEqual({ name: 'further entry', value: 'new of the experiment' });
});

test('vamas reads the spectra of a map with their places, and refuses a map of one value a point', async () => {
  const map = ['XPS', '10', '20'];
  const source = ['Al', '1486.6'];
  const whole = block({ technique: map, source, numbers: SPECTRUM });
  // the field of view stands behind the width of the beam
  const at = whole.indexOf('54.5');
  const blocks = [[...whole.slice(0, at), '300', '300', ...whole.slice(at)]];
  const counts = ['1', '1', '64', '64', '0', '0', '0', '0', '0'];
  const { facts } = curveOf(await readBytes('made.vms', file({ mode: ['MAP'], counts, blocks })));
  expect(facts).toContainEqual({ name: 'y coordinate', value: '20' });
  expect(facts).toContainEqual({ name: 'field of view x (um)', value: '300' });
  await expect(readBytes('made.vms', file({ scan: 'MAPPING', blocks }))).rejects.toThrow(
    'line 9: scan mode MAPPING is a picture and no curve: export its spectra, scan mode REGULAR',
  );
});

test('vamas tells counts that are not what follows, with their line', async () => {
  const read = (numbers: Lines) => readBytes('made.vms', file({ blocks: [block({ numbers })] }));
  await expect(read(['4', '5', '9', '5', '9', '7'])).rejects.toThrow(
    'line 72: the experiment ends after 3 of the 4 ordinate values that line 66 announces',
  );
  await expect(read(['2', '5', '9', '5', '9', '7'])).rejects.toThrow(
    'line 71: "7" stands where "end of experiment" should',
  );
  await expect(read(['4000000000', '5', '9', '5', '9'])).rejects.toThrow(
    'line 66: the number of ordinate values is 4000000000, but only 5 lines follow',
  );
  await expect(read(['three', '5', '9', '5', '9', '7'])).rejects.toThrow(
    'line 66: "three" cannot be read: the number of ordinate values should stand here, a whole number',
  );
  const two = ['2', 'counts', 'd', 'Transmission', 'd'];
  await expect(
    readBytes(
      'made.vms',
      file({ blocks: [block({ variables: two, numbers: ['3', '0', '1', '0', '1', '5', '1', '6'] })] }),
    ),
  ).rejects.toThrow('3 ordinate values cannot be shared by 2 corresponding variables');
});

test('vamas tells a file that is cut, and one that lacks only its last line', async () => {
  const whole = file({ blocks: [block({ numbers: SPECTRUM })] });
  await expect(readBytes('made.vms', whole.slice(0, whole.indexOf('FAT')))).rejects.toThrow(
    'the file ends where the analyser mode should stand',
  );
  const reading = await readBytes('made.vms', whole.slice(0, whole.indexOf('end of')));
  expect(warningsOf(reading, 'FILE_ENDS_EARLY')[0]?.message).toContain('line 71');
});

test('vamas tells cells that are no numbers, and numbers beyond the extremes of the block, with their lines', async () => {
  const numbers = ['3', '5', '9', '5', 'off', '70'];
  const reading = await readBytes('made.vms', file({ blocks: [block({ numbers })] }));
  expect(warningsOf(reading, 'NOT_A_NUMBER')[0]?.rows).toEqual([{ row: 2, line: 70 }]);
  expect(warningsOf(reading, 'WRONG_EXTREMES')[0]?.rows).toEqual([{ row: 3, line: 71 }]);
  expect([...numbersIn(curveOf(reading), 'INTENSITY')]).toEqual([5, Number.NaN, 70]);
});

test('damaged copies of a VAMAS file end in a FileError or in a curve', async () => {
  const bytes = new TextEncoder().encode(
    file({ blocks: [block({ numbers: SPECTRUM }), block({ numbers: SPECTRUM })] }),
  );
  await expectNoFaults(bytes, { format: 'VAMAS' });
});

testReal('vamas takes no other real file for its own', 'xps/regular.vms', () => {
  expect(claimedBy(vamas)).toEqual(['xps/regular.vms']);
});

testReal(
  'vamas reads 1,351 points of a survey; its maximum lies at 306.0 eV of binding',
  'xps/regular.vms',
  (reading) => {
    const curve = curveOf(reading);
    const energy = numbersIn(curve, 'KINETIC_ENERGY');
    const counts = numbersIn(curve, 'INTENSITY');
    expect(energy).toHaveLength(1351);
    expect(energy[0]).toBe(136.61);
    expect(energy.at(-1)).toBeCloseTo(1486.61, 8);
    const highest = counts.indexOf(Math.max(...counts));
    expect(counts[highest]).toBe(10836.6);
    expect(energy[highest]).toBeCloseTo(1180.61, 8);
    const source = curve.facts.find(({ name }) => name === 'analysis source energy (eV)')?.value;
    expect(source).toBe('1486.61');
    expect(Number(source) - (energy[highest] as number)).toBeCloseTo(306, 8);
    expect([curve.name, curve.technique, curve.columns[2]?.label]).toEqual(['Survey', 'XPS', 'Transmission']);
    expect(warningCodes(reading)).toEqual([]);
  },
);
