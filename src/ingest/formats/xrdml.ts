import { checkCurveCount } from '../files/checkCurveCount.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { FileFormat, RawFile, ReadCurve, Reading } from '../files/reading.ts';
import { dataPointsOf } from './xrdml/dataPoints.ts';
import { childOf, childrenOf, textOf, xmlFacts, xmlTree } from './xrdml/tree.ts';

export const xrdml: FileFormat = {
  code: 'XRDML',
  name: 'PANalytical XRDML',
  description: 'Diffraction scans as XML, 1.x and 2.x: each scan a curve; wavelengths, anode and times as facts.',
  source:
    'http://www.xrdml.com, files of version 1.5; counts and intensities as the schema of version 2.1 tells them apart',
  recognises: ({ text }) => (/<(?:\w{1,20}:)?xrdMeasurements[\s>]/.test(text) ? 1 : 0),
  read,
};

type Scan = { readonly measurement: unknown; readonly scan: unknown };

/** @throws {FileError} if it is no XML, or without scans */
function read({ bytes }: RawFile): Reading {
  const { text, warnings } = decodeText(bytes);
  const root = childOf(xmlTree(text), 'xrdMeasurements');
  const scans = childrenOf(root, 'xrdMeasurement').flatMap((measurement) =>
    childrenOf(measurement, 'scan').map((scan): Scan => ({ measurement, scan })),
  );
  if (scans.length === 0) {
    throw new FileError('NO_SCAN', 'has no scan: <xrdMeasurements> should hold <xrdMeasurement> with <scan>');
  }
  checkCurveCount(scans.length);
  return {
    facts: xmlFacts(root, ['xrdMeasurement']),
    warnings,
    curves: scans.map((each, index) => curveOf(each, index + 1, scans.length)),
  };
}

function curveOf({ measurement, scan }: Scan, number: number, count: number): ReadCurve {
  const points = childOf(scan, 'dataPoints');
  const { columns, facts, warnings } = dataPointsOf(points, number);
  const status = textOf(childOf(scan, '@status'));
  const aborted = `scan ${number} has the status "${status}": it was not finished`;
  return {
    name: count === 1 ? null : `scan ${number}`,
    technique: 'XRD',
    potentialReference: null,
    columns,
    lines: null,
    facts: [
      ...xmlFacts(measurement, ['scan']),
      ...xmlFacts(scan, ['dataPoints']),
      ...facts,
      ...xmlFacts(points, ['positions', ...columns.map(({ label }) => label.replace(/ \(.*$/, ''))]),
    ],
    warnings:
      status === null || status === 'Completed' ? warnings : [...warnings, fileWarning('FILE_ENDS_EARLY', aborted)],
  };
}
