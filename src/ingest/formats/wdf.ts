import { parse, type Wdf } from 'wdf-parser';
import type { CurveColumn, FileFact, FileWarning } from '../../domain/curve.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { FileFormat, RawFile, ReadCurve, Reading } from '../files/reading.ts';
import { checkWdfCounts, isWdf, type WdfBlocks, wdfBlocks, wdfComment, withNeededBlocks } from './wdf/blocks.ts';
import { dateText, wdfFacts } from './wdf/facts.ts';

export const wdf: FileFormat = {
  code: 'WDF',
  name: 'Renishaw WiRE (.wdf)',
  description: 'Raman spectra of Renishaw instruments: one, a series or a map, each spectrum a curve.',
  source: 'files of WiRE 4 and 5; the blocks are read by the package wdf-parser',
  recognises: ({ bytes }) => (isWdf(bytes) ? 1 : 0),
  read,
};

/** @throws {FileError} if the file is cut or damaged, and on maps of too many spectra */
function read({ bytes }: RawFile): Reading {
  const found = wdfBlocks(bytes);
  checkWdfCounts(bytes, found.blocks);
  const parsed = parsedBy(bytes, found);
  const { fileHeader } = parsed;
  const spectra = parsed.blocks.flatMap((block) => block.spectra ?? []).slice(0, fileHeader.nCollected);
  const abscissa = abscissaOf(parsed);
  return {
    facts: wdfFacts(parsed, wdfComment(bytes, found.blocks)),
    warnings: [...cutWarnings(found), ...emptyWarnings(parsed)],
    curves: spectra.map((values, index) => curveOf(parsed, { abscissa, values, index })),
  };
}

/** The library throws plain errors on what it does not know. */
function parsedBy(bytes: Uint8Array, { blocks }: WdfBlocks): Wdf {
  try {
    return parse(withNeededBlocks(bytes, blocks));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FileError('DAMAGED_FILE', `is a WDF file, but cannot be read: ${message}`);
  }
}

/** The library has seen to it that there is a list, and the counts were compared. */
function abscissaOf({ blocks }: Wdf): CurveColumn {
  const list = blocks.find((block) => block.xList !== undefined)?.xList ?? { units: '', values: [] };
  const isShift = list.units === 'Raman shift (cm-1)';
  return {
    quantity: isShift ? 'RAMAN_SHIFT' : 'OTHER',
    label: list.units,
    unit: isShift ? 'cm-1' : null,
    values: Float64Array.from(list.values),
    words: null,
  };
}

type Spectrum = { readonly abscissa: CurveColumn; readonly values: Float32Array; readonly index: number };

function curveOf({ fileHeader, blocks }: Wdf, { abscissa, values, index }: Spectrum): ReadCurve {
  const origins = blocks.flatMap((block) => block.origins ?? []);
  const facts = origins.flatMap(({ label, unit, axisOrigins, spectrumDates }): readonly FileFact[] => {
    if (axisOrigins !== undefined) return [{ name: label, value: `${axisOrigins[index]} ${unit}` }];
    return spectrumDates === undefined ? [] : [{ name: label, value: dateText(spectrumDates[index] ?? Number.NaN) }];
  });
  const isSaturated = origins.some(({ spectrumFlags }) => spectrumFlags?.[index]?.saturated === true);
  const signal: CurveColumn = {
    quantity: 'INTENSITY',
    label: fileHeader.units,
    unit: '1',
    values: Float64Array.from(values),
    words: null,
  };
  return {
    name: fileHeader.nCollected > 1 ? `spectrum ${index + 1}` : null,
    technique: abscissa.quantity === 'RAMAN_SHIFT' ? 'RAMAN' : null,
    potentialReference: null,
    columns: [abscissa, signal],
    lines: null,
    facts,
    warnings: isSaturated ? [saturated(signal.label)] : [],
  };
}

function saturated(column: string): FileWarning {
  const message = 'the instrument marked the detector as saturated: peaks may be cut off';
  return fileWarning('DETECTOR_SATURATED', message, { column });
}

function cutWarnings({ cutAt }: WdfBlocks): readonly FileWarning[] {
  if (cutAt === null) return [];
  const message = `byte ${cutAt}: the block here is damaged or cut; the spectra come before it and are whole`;
  return [fileWarning('FILE_ENDS_EARLY', message)];
}

/** Maps that were stopped have room for spectra that were never collected. */
function emptyWarnings({ fileHeader: { nSpectra, nCollected } }: Wdf): readonly FileWarning[] {
  if (nCollected === nSpectra) return [];
  const message = `${nCollected} of ${nSpectra} spectra were collected; the others are empty and were left out`;
  return [fileWarning('PART_NOT_READ', message)];
}
