import { latin1Of, made, rowsOf, textOf } from './rows.mjs';

const POINTS = 24;
const counts = rowsOf(POINTS, (at) => 100 + ((at * 37) % 50));

const VAMAS_BLOCK = [
  ...['C 1s', 'HC-1400', '2024', '5', '6', '7', '8', '9', '0', '1', 'first scan', 'XPS', 'Al', '1486.6'],
  ...['1E37', '0', '0', '54.5', '0', 'FAT', '20', '1', '4.5', '0', '0', '0', '0', '0', 'C', '1s', '-1'],
  ...['kinetic energy', 'eV', '1000', '0.5', '1', 'counts', 'd', 'pulse counting', '0.1', '3', '0'],
  ...['0', '0', '0', '1', 'Charge', 'eV', '0.2', `${POINTS}`, '100', '149', ...counts],
];
const VAMAS_HEAD = [
  'VAMAS Surface Chemical Analysis Standard Data Transfer Format 1988 May 4',
  ...['institute', 'instrument', 'operator', 'experiment', '1', 'hard carbon', 'NORM', 'REGULAR'],
];

const XRDML = `<?xml version="1.0"?><xrdMeasurements xmlns="http://www.xrdml.com/XRDMeasurement/1.5"><sample><id>S1</id></sample><xrdMeasurement><usedWavelength><kAlpha1 unit="Angstrom">1.5405980</kAlpha1></usedWavelength><scan status="Completed"><header><startTimeStamp>2020-10-08</startTimeStamp></header><dataPoints><positions axis="2Theta" unit="deg"><startPosition>10</startPosition><endPosition>33</endPosition></positions><positions axis="Phi" unit="deg"><commonPosition>131.1</commonPosition></positions><commonCountingTime unit="seconds">62.230</commonCountingTime><intensities unit="counts">${counts.join(' ')}</intensities></dataPoints></scan></xrdMeasurement></xrdMeasurements>`;

const JCAMP = [
  '##TITLE=made',
  '##JCAMP-DX=4.24 $$ made',
  '##DATA TYPE=INFRARED SPECTRUM',
  '##XUNITS=1/CM',
  '##YUNITS=ABSORBANCE',
  '##XFACTOR=1',
  '##YFACTOR=1',
];
const EXAMPLE = [
  '##FIRSTX=599.860',
  '##LASTX=700.158',
  '##NPOINTS=53',
  '##FIRSTY=0',
  '##MAXY=128',
  '##MINY=0',
  '##XYDATA=(X++(Y..Y))',
];

/** Files of X-rays, Raman and other spectrometers; their formats may come later than this list. */
export const spectra = [
  made(
    'VAMAS',
    'regular.vms',
    textOf(VAMAS_HEAD, '1', '0', '0', '0', '0', '0', '2', VAMAS_BLOCK, VAMAS_BLOCK, 'end of experiment'),
  ),
  made('XRDML', 'made.xrdml', textOf(XRDML)),
  made(
    'POWDER_PATTERN',
    'made.xy',
    textOf(
      '# Wavelength: 1.5406',
      '2theta,intensity,sigma',
      rowsOf(POINTS, (at) => `${10 + at / 10},${counts[at]},10`),
    ),
  ),
  made(
    'POWDER_PATTERN',
    'made.xye',
    textOf(rowsOf(POINTS, (at) => `${(10 + at / 10).toFixed(2)} ${(at + 3) ** 2} ${at + 3}`)),
  ),
  made(
    'WIRE_TEXT',
    'made.txt',
    textOf(
      '#Wave\t\t#Intensity',
      rowsOf(POINTS, (at) => `${3000.5 - at}\t${counts[at]}`),
    ),
  ),
  made(
    'WIRE_TEXT',
    'map.txt',
    textOf(
      '#X\t\t#Y\t\t#Wave\t\t#Intensity',
      rowsOf(POINTS, (at) => `0\t${Math.floor(at / 8)}\t${200 - (at % 8)}\t${at}`),
    ),
  ),
  made(
    'LABSPEC_TEXT',
    'made.txt',
    latin1Of(
      ...[
        '#Acq. time (s)=\t300',
        '#Range (cm-¹)=\t200...800',
        '#Laser=\t532nm',
        '#AxisType[0]=Intens',
        '#AxisUnit[0]=Cnt',
      ],
      ...['#AxisType[1]=Spectr', '#AxisUnit[1]=1/cm'],
      rowsOf(POINTS, (at) => `${201.795 + at}\t${counts[at]}`),
    ),
  ),
  made(
    'JCAMP_DX',
    'difdup.jdx',
    textOf(JCAMP, EXAMPLE, '599.860@VKT%TLkj%J%KLJ%njKjL%kL%jJULJ%kLK1%lLMNPNPRLJ0QTOJ1P', '700.158A28', '##END='),
  ),
  made('JCAMP_DX', 'pairs.jdx', textOf(JCAMP, '##NPOINTS=3', '##XYPOINTS=(XY..XY)', '1, 2; 2, 3; 4, 5', '##END=')),
  made(
    'WDF',
    'made.wdf',
    wdf(
      [100, 200, 300],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ),
  ),
];

/** A file of WiRE: a head, the data, the abscissa, the ordinate and a text. */
function wdf(shifts, points) {
  const head = new DataView(new ArrayBuffer(512));
  for (const [at, value] of [
    [0, 0x31464457],
    [4, 1],
    [60, shifts.length],
    [84, 3],
    [88, 1],
  ])
    head.setUint32(at, value, true);
  for (const [at, value] of [
    [8, 512n],
    [64, BigInt(points.length)],
    [72, BigInt(points.length)],
  ])
    head.setBigUint64(at, value, true);
  head.setFloat32(156, 18_796.99, true);
  const floats = (values) => new Uint8Array(Float32Array.from(values).buffer);
  const list = (type, unit, values) =>
    Buffer.concat([new Uint8Array(Uint32Array.of(type, unit).buffer), floats(values)]);
  const flags = Buffer.alloc(28 + 8 * points.length);
  flags.writeUInt32LE(1, 0);
  flags.writeUInt32LE(17, 4);
  flags.write('Flags', 12);
  return Uint8Array.from(
    Buffer.concat([
      new Uint8Array(head.buffer),
      block('DATA', floats(points.flat())),
      block('YLST', list(0, 0, [0])),
      block('XLST', list(1, 1, shifts)),
      block('ORGN', flags),
      block('TEXT', Buffer.from('made')),
    ]),
  );
}

function block(name, body) {
  const head = Buffer.alloc(16);
  head.write(name);
  head.writeBigUInt64LE(BigInt(16 + body.length), 8);
  return Buffer.concat([head, body]);
}
