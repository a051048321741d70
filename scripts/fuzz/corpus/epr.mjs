import { made, rowsOf } from './rows.mjs';

const POINTS = 32;
const signal = rowsOf(POINTS, (at) => Math.round(1000 * Math.sin(at / 3)));

function numbers(kind, isLittle, values = signal) {
  const width = kind === 'Float64' ? 8 : 4;
  const view = new DataView(new ArrayBuffer(values.length * width));
  for (const [at, value] of values.entries()) view[`set${kind}`](at * width, value, isLittle);
  return new Uint8Array(view.buffer);
}

const ascii = (lines, end) => new TextEncoder().encode(lines.map((line) => `${line}${end}`).join(''));

const descriptor = (parameters) =>
  ascii(
    [
      '#DESC\t1.2 * DESCRIPTOR INFORMATION',
      '*',
      ...Object.entries(parameters).map(([name, value]) => `${name}\t${value}`),
    ],
    '\n',
  );

const FIELD = {
  XPTS: POINTS,
  XMIN: '3400.0',
  XWID: '200.0',
  XNAM: "'Field'",
  XUNI: "'G'",
  XTYP: 'IDX',
  MWFQ: '9.48e+09',
};
const DOS = [
  '* made',
  'DOS  Format',
  `ANZ ${POINTS}`,
  'MIN -1000',
  'MAX 1000',
  'JSS 0',
  'MF  9.702',
  'GST 3410',
  'GSI 140',
  'JUN G',
];
const ESP = ['JSS  2', 'ADEV  1', 'MF  9.8e+00', 'JON made', 'HCF  3.4e+03', 'HSW  1.0e+02'];

/** Files in pairs: a text of parameters, and numbers beside it. */
export const epr = [
  made('BES3T', 'real.DSC', descriptor({ BSEQ: 'BIG', IKKF: 'REAL', IRFMT: 'D', ...FIELD }), {
    dta: numbers('Float64', false),
  }),
  made(
    'BES3T',
    'complex.DSC',
    descriptor({ BSEQ: 'LIT', IKKF: 'CPLX,REAL', IRFMT: 'F,F', IIFMT: 'F,F', IRNAM: "'Echo',''", ...FIELD }),
    {
      dta: numbers('Float32', true, [...signal, ...signal, ...signal]),
    },
  ),
  made(
    'BES3T',
    'plane.DSC',
    descriptor({
      BSEQ: 'BIG',
      IKKF: 'REAL',
      IRFMT: 'D',
      ...FIELD,
      YPTS: 2,
      YTYP: 'IGD',
      YFMT: 'D',
      YNAM: "'Time'",
      YUNI: "'s'",
    }),
    {
      dta: numbers('Float64', false, [...signal, ...signal]),
      ygf: numbers('Float64', false, [1, 3]),
    },
  ),
  made('WIN_EPR', 'dos.par', ascii([...DOS], '\r'), { spc: numbers('Float32', true) }),
  made('WIN_EPR', 'esp.par', ascii([...ESP], '\r'), { spc: numbers('Int32', false) }),
];
