import type { FileFact } from '../../domain/curve.ts';
import { decodeText } from '../files/decodeText.ts';
import type { FileFormat, RawFile, Reading } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { checkSize, type EprLayout, eprCurves } from './epr/eprCurves.ts';
import { checkExtremes } from './epr/extremes.ts';
import { checkHead, DATA_SURE, isData, missingFile } from './epr/filePair.ts';
import { EspParameters } from './epr/parameters.ts';
import { sweepOf } from './epr/sweep.ts';
import { evenSteps, sweptColumn } from './epr/sweptColumn.ts';

/** Names that stand in files of WinEPR, ESP and EMX; a few of them make a file of parameters. */
const NAMES: ReadonlySet<string> = new Set(
  'JSS ANZ MIN MAX GST GSI HCF HSW JUN JEX JON JDA JTM RRG RMA RCT RTC MF MP SSX SSY XXLB XXWI XXUN ADEV JNS JSD'.split(
    ' ',
  ),
);

/** Bits of JSS. */
const COMPLEX = 2 ** 4;
const TWO_AXES = 2 ** 12;

export const winEpr: FileFormat = {
  code: 'WIN_EPR',
  name: 'Bruker ESP, EMX and WinEPR (.par with .spc)',
  description: 'EPR spectra: parameters in text and the numbers in a second file of the same name.',
  source: 'Files of StollLab/EasySpin: ESP 300, EMX with WinEPR Acquisition',
  companions: ['par', 'spc'],
  recognises,
  read,
};

function recognises(sniff: Sniff): number {
  if (isData(sniff, { head: 'par', data: 'spc' })) return DATA_SURE;
  if (sniff.isBinary) return 0;
  const names = new Set(sniff.lines.map(nameOf).filter((name) => NAMES.has(name)));
  const isDos = sniff.lines.some((line) => /^DOS\s+FORMAT\s*$/i.test(line));
  return names.size >= 4 && (isDos || names.has('JSS')) ? 0.95 : 0;
}

function nameOf(line: string): string {
  return /^[A-Z][A-Z0-9]{1,7}(?=\s)/.exec(line)?.[0] ?? '';
}

function read(file: RawFile): Reading {
  const { head, data } = partsOf(file);
  checkHead(head, '.par');
  const { text, warnings } = decodeText(head);
  const parameters = new EspParameters(text);
  const layout = layoutOf(parameters, data);
  checkSize(data, layout, parameters.told(['ANZ', 'SSX', 'SSY', 'XPLS', 'RES']));
  const sweep = sweepOf(parameters, layout.points);
  const values = evenSteps(sweep.start, sweep.width, layout.points);
  const { column, warnings: ofAxis } = sweptColumn(sweep, values);
  const slices = layout.slices === 1 ? null : slicesOf(parameters, layout.slices);
  const extremes = checkExtremes(eprCurves(data, layout, { axis: column, slices }), parameters);
  return {
    facts: parameters.facts,
    warnings: [...warnings, ...sweep.warnings, ...ofAxis, ...extremes.warnings],
    curves: extremes.curves,
  };
}

/** Either of the two may have been given. */
function partsOf({ bytes, companions }: RawFile): { readonly head: Uint8Array; readonly data: Uint8Array } {
  const given = { head: companions.get('par'), data: companions.get('spc') };
  if (given.head !== undefined && given.data === undefined) return { head: given.head, data: bytes };
  if (given.data !== undefined) return { head: bytes, data: given.data };
  // neither is beside it: which one this is, its zero bytes tell
  if (bytes.includes(0)) throw missingFile('.par', 'holds numbers only; what they are stands in the parameters');
  throw missingFile('.spc', 'holds the parameters only; the numbers are in the file of data');
}

function layoutOf(parameters: EspParameters, data: Uint8Array): EprLayout {
  const isDos = parameters.values.has('DOS');
  const flags = parameters.number('JSS') ?? 0;
  const isComplex = hasBit(flags, COMPLEX);
  const hasSlices = hasBit(flags, TWO_AXES) && parameters.values.has('SSX') && parameters.values.has('SSY');
  const names = hasSlices ? ['SSX'] : ['ANZ', 'XPLS', 'RES'];
  // ESP spectrometers may leave all of them out
  const numbers = names.map((name) => parameters.count(name)).find((count) => count !== undefined) ?? data.length >> 2;
  if (isComplex && numbers % 2 === 1) throw parameters.fault('JSS', `${numbers} numbers cannot be complex ones`);
  const parts = isComplex ? ['Intensity real', 'Intensity imaginary'] : ['Intensity'];
  return {
    kind: isDos ? 'float32' : 'int32',
    isLittle: isDos,
    signals: parts.map((label, index) => ({ label, unit: '1', isImaginary: index === 1 })),
    points: numbers / parts.length,
    slices: hasSlices ? (parameters.count('SSY') ?? 1) : 1,
  };
}

/** JSS may be larger than what the bitwise operators of JavaScript take. */
function hasBit(flags: number, bit: number): boolean {
  return Math.floor(flags / bit) % 2 === 1;
}

/** Slices lie at equal steps of what XYUN is a unit of. */
function slicesOf(parameters: EspParameters, count: number): readonly FileFact[] {
  const start = parameters.number('XYLB');
  const width = parameters.number('XYWI');
  const unit = parameters.values.get('XYUN') ?? '';
  const name = parameters.values.get('JEY') || 'slice';
  if (start === undefined || width === undefined) {
    return Array.from({ length: count }, (_, index) => ({ name: 'slice', value: `${index + 1}` }));
  }
  return Array.from(evenSteps(start, width, count), (value) => ({ name, value: `${value} ${unit}`.trim() }));
}
