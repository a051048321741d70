import { expect, test } from '@jest/globals';
import { columnIn, curveOf, numbersIn, readBytes, testReal, warningCodes, warningsOf } from '../../support/files.ts';

const POSITIONS =
  '<positions axis="2Theta" unit="deg"><startPosition>10</startPosition><endPosition>12</endPosition></positions>';
const SIGNAL = '<intensities unit="counts">5 7 6</intensities>';

const scan = (points: string, attributes = 'status="Completed"') =>
  `<scan ${attributes}><header><startTimeStamp>2020-10-08</startTimeStamp></header><dataPoints>${points}</dataPoints></scan>`;

const file = (scans: string, version = '1.5') =>
  `<?xml version="1.0"?><xrdMeasurements xmlns="http://www.xrdml.com/XRDMeasurement/${version}"><sample><id>S1</id></sample><xrdMeasurement><usedWavelength><kAlpha1 unit="Angstrom">1.5405980</kAlpha1></usedWavelength>${scans}</xrdMeasurement></xrdMeasurements>`;

const read = (points: string) => readBytes('made.xrdml', file(scan(points)));

const heads = ({ columns }: ReturnType<typeof curveOf>) =>
  columns.map(({ quantity, label, unit }) => `${quantity} ${label} ${unit}`);

test('xrdml makes the angles from start and end, and keeps what stands still as a fact', async () => {
  const still = '<positions axis="Phi" unit="deg"><commonPosition>131.1</commonPosition></positions>';
  const reading = await read(
    `${POSITIONS}${still}<commonCountingTime unit="seconds">62.230</commonCountingTime>${SIGNAL}`,
  );
  const curve = curveOf(reading);
  expect(reading.format).toBe('XRDML');
  expect(curve.technique).toBe('XRD');
  expect(heads(curve)).toEqual(['TWO_THETA 2Theta (deg) deg', 'INTENSITY intensities (counts) 1']);
  expect([...numbersIn(curve, 'TWO_THETA')]).toEqual([10, 11, 12]);
  expect([...numbersIn(curve, 'INTENSITY')]).toEqual([5, 7, 6]);
  expect(curve.facts).toEqual([
    { name: 'usedWavelength/kAlpha1 (Angstrom)', value: '1.5405980' },
    { name: 'header/startTimeStamp', value: '2020-10-08' },
    { name: 'status', value: 'Completed' },
    { name: '2Theta (deg), step', value: '1, from its ends and 3 points' },
    { name: 'Phi (deg)', value: '131.1' },
    { name: 'commonCountingTime (seconds)', value: '62.230' },
  ]);
  expect(reading.facts).toEqual([{ name: 'sample/id', value: 'S1' }]);
  expect(warningCodes(reading)).toEqual([]);
});

test('xrdml puts 2-theta first, reads lists of positions and rates', async () => {
  const omega =
    '<positions axis="Omega" unit="deg"><startPosition>5</startPosition><endPosition>6</endPosition></positions>';
  const list = '<positions axis="2Theta" unit="deg"><listPositions>10 11.5 12</listPositions></positions>';
  const curve = curveOf(await read(`${omega}${list}<intensities unit="cps">5.5 7 6</intensities>`));
  expect(heads(curve)).toEqual([
    'TWO_THETA 2Theta (deg) deg',
    'OTHER Omega (deg) null',
    'COUNT_RATE intensities (cps) cps',
  ]);
  expect([...numbersIn(curve, 'TWO_THETA')]).toEqual([10, 11.5, 12]);
  expect([...columnIn(curve, 'OTHER').values]).toEqual([5, 5.5, 6]);
});

test('raw counts behind an attenuator are kept with the factors, and told with their rows', async () => {
  const factors = '<beamAttenuationFactors>1 20 1</beamAttenuationFactors>';
  const raw = await read(`${POSITIONS}${factors}<counts unit="counts">5 7 6</counts>`);
  expect([...numbersIn(curveOf(raw), 'INTENSITY')]).toEqual([5, 7, 6]);
  expect([...numbersIn(curveOf(raw), 'OTHER')]).toEqual([1, 20, 1]);
  expect(warningsOf(raw, 'ATTENUATION_NOT_APPLIED')[0]?.rows).toEqual([{ row: 2, line: null }]);
  const none = factors.replace('20', '1');
  expect(warningCodes(await read(`${POSITIONS}${none}<counts unit="counts">5 7 6</counts>`))).toEqual([]);
  expect(warningCodes(await read(`${POSITIONS}${factors}${SIGNAL}`))).toEqual([]);
  const common = '<commonBeamAttenuationFactor>9.5</commonBeamAttenuationFactor>';
  expect(warningCodes(await read(`${POSITIONS}${common}<counts>5 7 6</counts>`))).toEqual(['ATTENUATION_NOT_APPLIED']);
});

test('xrdml reads each scan as a curve, and tells one that was not finished', async () => {
  const reading = await readBytes(
    'made.xrdml',
    file(scan(`${POSITIONS}${SIGNAL}`) + scan(`${POSITIONS}${SIGNAL}`, 'status="Aborted"'), '2.1'),
  );
  expect(reading.curves.map(({ name, warnings }) => [name, ...warnings.map(({ code }) => code)])).toEqual([
    ['scan 1'],
    ['scan 2', 'FILE_ENDS_EARLY'],
  ]);
});

test('a text among the intensities is no number, and is told', async () => {
  const reading = await read(`${POSITIONS}<intensities>5 x 6</intensities>`);
  expect(warningsOf(reading, 'NOT_A_NUMBER')[0]?.rows).toEqual([{ row: 2, line: null }]);
});

test('entities stay as they are written', async () => {
  const text = file(scan(`${POSITIONS}${SIGNAL}`)).replace('S1', 'A &amp; B');
  expect((await readBytes('made.xrdml', text)).facts[0]?.value).toBe('A &amp; B');
});

const whole = file(scan(`${POSITIONS}${SIGNAL}`));

test.each([
  ['a document that is cut', whole.slice(0, -30), 'DAMAGED_XML'],
  ['a document type', whole.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'), 'HAS_DOCTYPE'],
  ['a file without scans', file(''), 'NO_SCAN'],
  ['a scan without numbers', file(scan(POSITIONS)), 'NO_SIGNAL'],
  ['an axis without positions', whole.replace('<endPosition>12</endPosition>', ''), 'NO_POSITIONS'],
  [
    'a list of another length',
    file(scan(`<positions axis="2Theta" unit="deg"><listPositions>1 2</listPositions></positions>${SIGNAL}`)),
    'LENGTHS_DIFFER',
  ],
  ['more scans than a file has', file('<scan/>'.repeat(1001)), 'TOO_MANY_CURVES'],
  ['half a million tags', file('<x/>'.repeat(500_001)), 'TOO_MANY_TAGS'],
  ['tags within tags without end', file('<a>'.repeat(200) + '</a>'.repeat(200)), 'DAMAGED_XML'],
])('xrdml refuses %s', async (_, text, code) => {
  await expect(readBytes('made.xrdml', text)).rejects.toMatchObject({ name: 'FileError', code });
});

testReal('xrdml reads 7,181 points of a Cu pattern', 'xrd/CG20396_jdb12-1.xrdml', (reading) => {
  const curve = curveOf(reading);
  const [angles, signal] = [numbersIn(curve, 'TWO_THETA'), numbersIn(curve, 'INTENSITY')];
  expect(angles).toHaveLength(7181);
  expect([angles[0], angles.at(-1)].map((each) => each?.toFixed(3))).toEqual(['5.008', '124.995']);
  // a step is 0.0167 deg; the positions that are known are vertices of parabolas
  const strongest = angles[signal.indexOf(Math.max(...signal))] ?? 0;
  expect(Math.abs(strongest - 41.674)).toBeLessThan(0.017);
  for (const peak of [16.623, 36.599, 62.362, 58.448, 33.646]) {
    const near = [...signal].map((value, index) => (Math.abs((angles[index] ?? 0) - peak) < 0.15 ? value : 0));
    expect(Math.abs((angles[near.indexOf(Math.max(...near))] ?? 0) - peak)).toBeLessThan(0.017);
  }
  expect(curve.facts).toContainEqual({ name: 'usedWavelength/kAlpha1 (Angstrom)', value: '1.5405980' });
  expect(curve.facts).toContainEqual({ name: 'incidentBeamPath/xRayTube/anodeMaterial', value: 'Cu' });
  expect(curve.facts).toContainEqual({ name: 'commonCountingTime (seconds)', value: '62.230' });
  expect(warningCodes(reading)).toEqual([]);
});
