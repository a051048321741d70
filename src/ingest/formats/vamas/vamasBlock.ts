import type { FileFact } from '../../../domain/curve.ts';
import { type Labelled, labelled, withUnit } from './labelled.ts';
import { type Ordinates, readOrdinates } from './ordinates.ts';
import type { VamasHead } from './vamasHead.ts';
import type { VamasLines } from './vamasLines.ts';

const SPUTTERING = ['MAPDP', 'MAPSVDP', 'SDP', 'SDPSV'];
const MAPS = ['MAP', 'MAPDP'];
const LINE_SCANS = ['MAPSV', 'MAPSVDP', 'SEM'];
const ION_TECHNIQUES = 'FABMS,FABMS energy spec,ISS,SIMS,SIMS energy spec,SNMS,SNMS energy spec'
  .toLowerCase()
  .split(',');
const SPUTTERED_TECHNIQUES = 'AES diff,AES dir,EDX,ELS,UPS,XPS,XRF'.toLowerCase().split(',');

export type VamasBlock = {
  readonly identifier: string;
  readonly technique: string;
  readonly facts: readonly FileFact[];
  /** Null where the abscissa is the first of the variables: scan mode IRREGULAR. */
  readonly abscissa: Abscissa | null;
  readonly variables: readonly Labelled[];
  readonly ordinates: Ordinates;
};

export type Abscissa = Labelled & { readonly start: number; readonly increment: number };

/** What the first block gave for each parameter, for blocks that leave it out. */
export type FirstBlock = Map<number, unknown>;

/**
 * One block: its 40 numbered parameters, then its numbers.
 *
 * @param first filled by the first block, which holds all parameters
 */
export function readVamasBlock(lines: VamasLines, head: VamasHead, first: FirstBlock): VamasBlock {
  const { experimentMode: mode } = head;
  const identifier = lines.text('the name of a block');
  const facts: FileFact[] = [{ name: 'sample', value: lines.text('the name of a sample') }];
  const is = (modes: readonly string[]) => modes.includes(mode);

  /** A parameter: read where it stands, else as in the first block. */
  function part<T>(number: number, read: () => T): T {
    const found = first.has(number) && !head.isRepeated(number) ? (first.get(number) as T) : read();
    if (!first.has(number)) first.set(number, found);
    return found;
  }
  /** A parameter that is kept as a fact, or several under one number. */
  function fact(number: number, ...names: readonly string[]): readonly string[] {
    const values = part(number, () => names.map((name) => lines.text(`the ${name}`)));
    for (const [index, name] of names.entries()) keep(name, values[index] ?? '');
    return values;
  }
  function keep(name: string, value: string): void {
    if (value !== '' && !saysUnknown(value)) facts.push({ name, value });
  }

  fact(1, 'year');
  fact(2, 'month');
  fact(3, 'day');
  fact(4, 'hour');
  fact(5, 'minute');
  fact(6, 'second');
  fact(7, 'hours in advance of GMT');
  const comments = part(8, () => lines.texts(lines.count('the number of comment lines'), 'a line of comment'));
  for (const value of comments) keep('comment', value);
  const [technique = ''] = fact(9, 'technique');
  const kind = technique.toLowerCase();
  if (is(MAPS)) fact(10, 'x coordinate', 'y coordinate');
  if (head.variables.length > 0) fact(11, ...head.variables.map(withUnit));
  fact(12, 'analysis source');
  if (is(SPUTTERING) || ION_TECHNIQUES.includes(kind)) {
    fact(
      13,
      'atomic number of the sputtering particle',
      'atoms of the sputtering particle',
      'charge of the sputtering particle',
    );
  }
  fact(14, 'analysis source energy (eV)');
  fact(15, 'analysis source strength');
  fact(16, 'analysis source beam width x (um)', 'analysis source beam width y (um)');
  if (is([...MAPS, ...LINE_SCANS])) fact(17, 'field of view x (um)', 'field of view y (um)');
  if (is(LINE_SCANS)) {
    fact(
      18,
      ...['first linescan start', 'first linescan finish', 'last linescan finish'].flatMap((each) => [
        `${each} x`,
        `${each} y`,
      ]),
    );
  }
  fact(19, 'analysis source polar angle of incidence (degree)');
  fact(20, 'analysis source azimuth (degree)');
  fact(21, 'analyser mode');
  fact(22, 'analyser pass energy or retard ratio or mass resolution');
  if (kind === 'aes diff') fact(23, 'differential width (eV)');
  fact(24, 'magnification of the analyser transfer lens');
  fact(25, 'analyser work function or acceptance energy (eV)');
  fact(26, 'target bias (V)');
  fact(27, 'analysis width x (um)', 'analysis width y (um)');
  fact(28, 'analyser take-off polar angle (degree)', 'analyser take-off azimuth (degree)');
  fact(29, 'species');
  fact(30, 'transition or charge state', 'charge of the detected particle');
  const abscissa = head.scanMode === 'REGULAR' ? part(31, () => readAbscissa(lines)) : null;
  const variables = part(32, () =>
    labelled(lines, lines.count('the number of corresponding variables'), 'a corresponding variable'),
  );
  fact(33, 'signal mode');
  fact(34, 'signal collection time (s)');
  fact(35, 'number of scans');
  fact(36, 'signal time correction (s)');
  if (is(SPUTTERING) && SPUTTERED_TECHNIQUES.includes(kind)) {
    fact(
      37,
      ...[
        'energy (eV)',
        'beam current (nA)',
        'width x (um)',
        'width y (um)',
        'polar angle of incidence (degree)',
        'azimuth (degree)',
        'mode',
      ].map((each) => `sputtering source ${each}`),
    );
  }
  fact(38, 'sample normal polar angle of tilt (degree)', 'sample normal tilt azimuth (degree)');
  fact(39, 'sample rotation angle (degree)');
  for (const { name, value } of part(40, () => readAdditional(lines))) keep(name, value);
  for (const value of lines.texts(head.futureBlockEntries, 'a future upgrade block entry'))
    keep('further entry', value);
  return { identifier, technique, facts, abscissa, variables, ordinates: readOrdinates(lines, variables) };
}

/** 1E37 stands for numbers that are not known. */
function saysUnknown(value: string): boolean {
  return /^1(?:\.0*)?e\+?0*37$/i.test(value);
}

function readAbscissa(lines: VamasLines): Abscissa {
  const label = lines.text('the label of the abscissa');
  const unit = lines.text('the unit of the abscissa');
  return { label, unit, start: lines.number('the start of the abscissa'), increment: lines.number('its increment') };
}

function readAdditional(lines: VamasLines): readonly FileFact[] {
  const count = lines.count('the number of additional parameters');
  return Array.from({ length: count }, () => {
    const label = lines.text('the label of an additional parameter');
    const unit = lines.text('the unit of an additional parameter');
    return { name: withUnit({ label, unit }), value: lines.text('an additional parameter') };
  });
}
