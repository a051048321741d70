import { comma, made, rowsOf, textOf } from './rows.mjs';

const POINTS = 20;
const spectrum = (row) =>
  rowsOf(POINTS, (at) => row({ at, freq: 1e5 / 2 ** at, re: 3 + at / 4, im: -at * (POINTS - at) * 0.05 }));

const ZPLOT_HEAD = [
  'ZPLOT2 ASCII',
  '  Experiment Type:   Sweep Frequency, Control Voltage',
  `  Data Points:   ${POINTS}`,
  "  Freq(Hz)\tAmpl\tBias\tTime(Sec)\tZ'(a)\tZ''(b)\tGD\tErr\tRange",
  'End Comments',
];
const GAMRY_HEAD = [
  ...['EXPLAIN', 'TAG\tEISPOT', 'TITLE\tLABEL\tPotentiostatic EIS\tTest &Identifier', 'NOTES\tNOTES\t2\t&Notes...'],
  ...['\thard carbon', '\t', 'AREA\tQUANT\t1.00000E+000\tSample Area (cm^2)'],
];

/** Files of potentiostats and analysers of impedance. */
export const impedance = [
  made(
    'GAMRY_DTA',
    'eis.DTA',
    textOf(
      GAMRY_HEAD,
      'ZCURVE\tTABLE',
      '\tPt\tTime\tFreq\tZreal\tZimag\tZsig\tZmod\tZphz\tIdc\tVdc\tIERange',
      '\t#\ts\tHz\tohm\tohm\tV\tohm\t°\tA\tV\t#',
      spectrum(({ at, freq, re, im }) => `\t${at}\t${at}\t${freq}\t${re}\t${im}\t1\t5\t-53.1\t-5.8E-006\t-0.34\t9`),
    ),
  ),
  made(
    'GAMRY_DTA',
    'cv.DTA',
    textOf(
      ...['EXPLAIN', 'TAG\tCV', 'VDC\tPOTEN\t1\tT\tV'],
      ...[1, 2].flatMap((cycle) => [
        `CURVE${cycle}\tTABLE\t${POINTS}`,
        ...['\tPt\tT\tVf\tIm', '\t#\ts\tV vs. Ref.\tA'],
        ...spectrum(({ at, re, im }) => comma(`\t${at}\t${at * cycle}\t${re}\t${im}`)),
      ]),
    ),
  ),
  made(
    'ZPLOT',
    'made.z',
    textOf(
      ZPLOT_HEAD,
      spectrum(({ at, freq, re, im }) => `${freq}\t1.0E-02\t0\t${at}\t${re}\t${im}\t0\t0\t3`),
    ),
  ),
  made(
    'ZPLOT',
    'comma.z',
    textOf(
      ZPLOT_HEAD,
      spectrum(({ at, freq, re, im }) => comma(`${freq}\t1.0E-02\t0\t${at}\t${re}\t${im}\t0\t0\t3`)),
    ),
  ),
  made(
    'Z60W',
    'made.txt',
    textOf(
      ...['"Z60W Data File: Version 1.1"', '"hard carbon"', '""', '0,2,0,1,0.1,10000', `${POINTS}`],
      `"  Freq (Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range"`,
      spectrum(({ freq, re, im }) => `${freq},0,0,0,${re},${im},0,0,0`),
    ),
  ),
  made(
    'CH_INSTRUMENTS',
    'eis.txt',
    textOf(
      ...['Feb. 20, 2020   15:55:08', 'A.C. Impedance', 'File: c:\\a, b/c', 'Data Source:  Experiment'],
      ...[
        'Instrument Model:  CHI660E',
        'Note: ',
        '',
        'Init E (V) = 0.5',
        '',
        `Freq/Hz, Z'/ohm, Z"/ohm, Z/ohm, Phase/deg`,
        '',
      ],
      spectrum(({ freq, re, im }) => `${freq}, ${re}, ${im}, 5, -53.1`),
    ),
  ),
  made(
    'CH_INSTRUMENTS',
    'cv.txt',
    textOf(
      ...['Feb. 20, 2020   15:55:08', 'Cyclic Voltammetry', 'Instrument Model:  CHI660E', '', 'Segment 1:'],
      ...['Potential/V, Current/A', ''],
      spectrum(({ re, im }) => `${re}, ${im}`),
    ),
  ),
];
