import type { FileFact } from '../../../domain/curve.ts';
import { checkCurveCount } from '../../files/checkCurveCount.ts';
import { FileError } from '../../files/fileError.ts';
import { type Labelled, labelled } from './labelled.ts';
import type { VamasLines } from './vamasLines.ts';

const EXPERIMENT_MODES = new Set(['MAP', 'MAPDP', 'MAPSV', 'MAPSVDP', 'NORM', 'SDP', 'SDPSV', 'SEM', 'NOEXP']);
const SCAN_MODES = new Set(['REGULAR', 'IRREGULAR', 'MAPPING']);

/** Parameters of a block are numbered from 1 to this. */
const BLOCK_PARAMETERS = 40;

export type VamasHead = {
  readonly facts: readonly FileFact[];
  readonly experimentMode: string;
  readonly scanMode: string;
  /** What changes from block to block: the time of sputtering, the tilt. */
  readonly variables: readonly Labelled[];
  /** Whether a parameter stands in every block; those that do not are as in the first. */
  readonly isRepeated: (parameter: number) => boolean;
  /** Lines in each block for later versions of the standard. */
  readonly futureBlockEntries: number;
  readonly blocks: number;
};

/** The lines before the first block. @throws {FileError} on maps of one value a point, and too many blocks */
export function readVamasHead(lines: VamasLines): VamasHead {
  const facts: FileFact[] = [];
  const fact = (name: string, value = lines.text(name)) => facts.push({ name, value });
  fact('format');
  fact('institution');
  fact('instrument model');
  fact('operator');
  fact('experiment');
  for (const value of lines.texts(lines.count('the number of comment lines'), 'a line of comment')) {
    fact('comment', value);
  }
  const experimentMode = lines.word('the experiment mode', EXPERIMENT_MODES);
  const scanMode = lines.word('the scan mode', SCAN_MODES);
  fact('experiment mode', experimentMode);
  fact('scan mode', scanMode);
  if (scanMode === 'MAPPING') {
    const message = 'scan mode MAPPING is a picture and no curve: export its spectra, scan mode REGULAR';
    throw new FileError('MAPPING', message, { line: lines.line });
  }
  if (['MAP', 'MAPDP', 'NORM', 'SDP'].includes(experimentMode)) fact('number of spectral regions');
  if (['MAP', 'MAPDP'].includes(experimentMode)) {
    fact('number of analysis positions');
    fact('x coordinates of the full map');
    fact('y coordinates of the full map');
  }
  const variables = labelled(lines, lines.count('the number of experimental variables'), 'an experimental variable');
  const isRepeated = readRepeated(lines);
  lines.texts(lines.count('the number of manually entered items'), 'the number of a manually entered item');
  const futureEntries = lines.count('the number of future upgrade experiment entries');
  const futureBlockEntries = lines.count('the number of future upgrade block entries');
  for (const value of lines.texts(futureEntries, 'a future upgrade experiment entry')) fact('further entry', value);
  const blocks = lines.count('the number of blocks');
  checkCurveCount(blocks, 'blocks', { line: lines.line });
  return { facts, experimentMode, scanMode, variables, isRepeated, futureBlockEntries, blocks };
}

/** A positive number of entries lists what stands in every block, a negative one what does not; 0 leaves out nothing. */
function readRepeated(lines: VamasLines): VamasHead['isRepeated'] {
  const entries = lines.number('the number of entries of the list of parameters');
  const what = 'the number of a parameter, from 1 to 40';
  if (!Number.isSafeInteger(entries) || Math.abs(entries) > BLOCK_PARAMETERS) {
    const message = `${entries} entries of the list of parameters: there are ${BLOCK_PARAMETERS} parameters`;
    throw new FileError('WRONG_LINE', message, { line: lines.line });
  }
  const listed = new Set(Array.from({ length: Math.abs(entries) }, () => lines.number(what)));
  if (entries === 0) return () => true;
  return (parameter) => listed.has(parameter) === entries > 0;
}
