import type { CurveColumn, FileFact, FileWarning } from '../../domain/curve.ts';
import { type BinaryKind, BYTES_OF, binaryNumbers } from '../files/binaryNumbers.ts';
import { FileError } from '../files/fileError.ts';
import type { FileFormat, RawFile, Reading } from '../files/reading.ts';
import { hasSignature } from '../files/signature.ts';
import type { Sniff } from '../files/sniff.ts';
import { type Descriptor, readDescriptor } from './epr/descriptor.ts';
import { checkSize, type EprLayout, eprCurves } from './epr/eprCurves.ts';
import { checkHead, DATA_SURE, isData, missingFile } from './epr/filePair.ts';
import { signalsOf } from './epr/signals.ts';
import { evenSteps, sweptColumn } from './epr/sweptColumn.ts';

const SIGNATURE = '#DESC';

const KINDS: Readonly<Record<string, BinaryKind>> = {
  C: 'int8',
  S: 'int16',
  I: 'int32',
  F: 'float32',
  D: 'float64',
};

const LITTLE: Readonly<Record<string, boolean>> = { BIG: false, LIT: true };

export const bes3t: FileFormat = {
  code: 'BES3T',
  name: 'Bruker BES3T (.DSC with .DTA)',
  description: 'EPR spectra of Xepr and Xenon: a descriptor in text and the numbers in a second file of the same name.',
  source: 'Bruker EPR Standard for Spectrum Storage and Transfer 1.2, and files of StollLab/EasySpin',
  companions: ['dsc', 'dta', 'xgf', 'ygf'],
  recognises,
  read,
};

/** The data have no signature: they are binary, and the descriptor lies beside them. */
function recognises(sniff: Sniff): number {
  if (hasSignature(sniff.bytes, SIGNATURE)) return 1;
  return isData(sniff, { head: 'dsc', data: 'dta' }) ? DATA_SURE : 0;
}

function read(file: RawFile): Reading {
  const { head, data } = partsOf(file);
  checkHead(head, '.DSC');
  const descriptor = readDescriptor(head);
  const layout = layoutOf(descriptor);
  const told = ['XPTS', 'YPTS', 'IKKF'].flatMap((name) => {
    const value = descriptor.values.get(name);
    return value === undefined ? [] : [`${name} ${value}`];
  });
  checkSize(data, layout, told.join(', '));
  const { column, warnings } = axisOf(descriptor, file, layout);
  const slices = layout.slices === 1 ? null : slicesOf(descriptor, file, layout);
  return {
    facts: descriptor.facts,
    warnings: [...descriptor.warnings, ...warnings],
    curves: eprCurves(data, layout, { axis: column, slices }),
  };
}

/** Either of the two may have been given. */
function partsOf({ bytes, companions }: RawFile): { readonly head: Uint8Array; readonly data: Uint8Array } {
  const isHead = hasSignature(bytes, SIGNATURE);
  const head = isHead ? bytes : companions.get('dsc');
  const data = isHead ? companions.get('dta') : bytes;
  if (head === undefined) throw missingFile('.DSC', 'holds numbers only; what they are stands in the descriptor');
  if (data === undefined) throw missingFile('.DTA', 'is the descriptor only; the numbers are in the file of data');
  return { head, data };
}

function layoutOf(descriptor: Descriptor): EprLayout {
  if (hasAxis(descriptor, 'Z')) {
    throw descriptor.fault('ZTYP', 'data over three axes are not read: export slices of two');
  }
  return {
    kind: kindOf(descriptor, 'IRFMT'),
    isLittle: descriptor.choice('BSEQ', LITTLE, 'BIG'),
    signals: signalsOf(descriptor),
    points: descriptor.count('XPTS'),
    slices: hasAxis(descriptor, 'Y') ? descriptor.count('YPTS') : 1,
  };
}

function hasAxis({ values }: Descriptor, axis: 'Y' | 'Z'): boolean {
  return (values.get(`${axis}TYP`) ?? 'NODATA') !== 'NODATA';
}

/** Data sets side by side must be alike; so must real and imaginary parts. */
function kindOf(descriptor: Descriptor, name: string): BinaryKind {
  const told = [name, 'IIFMT'].flatMap((each) => descriptor.list(each)).map((each) => each.toUpperCase());
  if (new Set(told).size > 1) throw descriptor.fault(name, 'all parts of the data must be of one kind');
  return descriptor.choice(name, KINDS);
}

/** What the points of an axis are: equal steps, or numbers of a further file. */
function pointsOf(
  descriptor: Descriptor,
  { companions }: RawFile,
  { axis, count, isLittle }: { readonly axis: 'X' | 'Y'; readonly count: number; readonly isLittle: boolean },
): Float64Array {
  const kind = descriptor.values.get(`${axis}TYP`) ?? 'IDX';
  if (kind === 'IDX') return evenSteps(descriptor.number(`${axis}MIN`), descriptor.number(`${axis}WID`), count);
  if (kind !== 'IGD') throw descriptor.fault(`${axis}TYP`, 'this kind of axis is not read: IDX and IGD are');
  const bytes = companions.get(`${axis.toLowerCase()}gf`);
  if (bytes === undefined) throw missingFile(`.${axis}GF`, `has an axis of unequal steps, which is in a further file`);
  const type = descriptor.choice(`${axis}FMT`, KINDS);
  if (bytes.length !== count * BYTES_OF[type]) {
    const size = count * BYTES_OF[type];
    throw new FileError('WRONG_SIZE', `the .${axis}GF has ${bytes.length} bytes, but ${count} points are ${size}`);
  }
  return binaryNumbers(bytes, { kind: type, isLittle, from: 0, count });
}

function axisOf(
  descriptor: Descriptor,
  file: RawFile,
  { points, isLittle }: EprLayout,
): { readonly column: CurveColumn; readonly warnings: readonly FileWarning[] } {
  const values = pointsOf(descriptor, file, { axis: 'X', count: points, isLittle });
  return sweptColumn({ name: descriptor.text('XNAM') || 'X', unit: descriptor.text('XUNI') }, values);
}

function slicesOf(descriptor: Descriptor, file: RawFile, { slices, isLittle }: EprLayout): readonly FileFact[] {
  const unit = descriptor.text('YUNI');
  const name = descriptor.text('YNAM') || 'Y';
  const values = pointsOf(descriptor, file, { axis: 'Y', count: slices, isLittle });
  return Array.from(values, (value) => ({ name, value: unit === '' ? `${value}` : `${value} ${unit}` }));
}
