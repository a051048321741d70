import { type KnownColumn, plainName, planColumns } from '../../files/columnPlans.ts';
import { type DecimalMark, numberOf } from '../../files/numberText.ts';
import { splitLabel } from '../../files/splitLabel.ts';

/**
 * Columns whose meaning the programs fix. What counts from the last half cycle, such as "Q charge", is none of these, nor is R,
 * which is voltage over current and no resistance of the cell: they keep their units.
 */
const KNOWN: readonly (readonly [quantity: string, names: readonly string[], unit: string])[] = [
  ['TEST_TIME', ['time'], 's'],
  ['VOLTAGE', ['Ewe', '<Ewe>'], 'V'],
  ['CURRENT', ['I', '<I>'], 'mA'],
  ['CONTROL_VOLTAGE', ['control'], 'V'],
  ['COUNTER_VOLTAGE', ['Ece', '<Ece>'], 'V'],
  ['CYCLE_COUNT', ['cycle number'], 'count'],
  ['STEP_ID', ['Ns'], 'count'],
  ['STEP_TIME', ['step time'], 's'],
  ['MODE', ['mode'], 'count'],
  ['NET_CAPACITY', ['(Q-Qo)'], 'mAh'],
  ['DIFFERENTIAL_CAPACITY', ['d(Q-Qo)/dE/mA.h/V'], 'mAh/V'],
  ['STOICHIOMETRY', ['x'], '1'],
  ['POWER', ['P', '<P>'], 'W'],
  // the sign of the degree is lost in files that were saved again
  ['TEMPERATURE_T1', ['Temperature', 'Temperature/\uFFFDC', 'Temperature/\u00C2°C'], 'degC'],
  ['FREQUENCY', ['freq'], 'Hz'],
  ['REAL_IMPEDANCE', ['Re(Z)'], 'ohm'],
  ['ABSOLUTE_IMPEDANCE', ['|Z|'], 'ohm'],
  ['PHASE', ['Phase(Z)'], 'deg'],
];

/** The voltage between the electrodes: the voltage of the curve, unless it has one against a reference. */
const CELL_NAMES: readonly string[] = ['Ecell', '<Ecell>', 'Ewe-Ece', '<Ewe>-<Ece>', 'Ewe-Ece/V'];

/** More names by which a line of columns is known. */
const OTHER_NAMES: readonly string[] = [
  ...[
    'ox/red',
    'error',
    'control changes',
    'Ns changes',
    'counter inc.',
    'half cycle',
    'z cycle',
    'I Range',
    'R',
    '-Im(Z)',
  ],
  ...[
    'dq',
    'dQ',
    'Q charge',
    'Q discharge',
    'Q charge/discharge',
    'Capacity',
    'Energy',
    'Energy charge',
    'Energy discharge',
  ],
];

const names: ReadonlySet<string> = new Set(
  [...KNOWN.flatMap(([, each]) => each), ...CELL_NAMES, ...OTHER_NAMES].map(plainName),
);

/** Whether a line names columns: two of them are known, each with its unit. */
export function isColumnHead(line: string): boolean {
  if (!line.includes('\t')) return false;
  return columnLabels(line).filter(isKnown).length > 1;
}

/** The names of the columns; EC-Lab ends the line with a tab, which its rows do not have. */
export function columnLabels(line: string): readonly string[] {
  return line
    .trimEnd()
    .split('\t')
    .map((label) => label.trim());
}

function isKnown(label: string): boolean {
  return names.has(plainName(label)) || names.has(plainName(splitLabel(label).name));
}

/** What the columns hold. @param row the first row, by which a clock in the column of the time is known */
export function planEcLab(
  labels: readonly string[],
  { decimal, row }: { readonly decimal: DecimalMark; readonly row: readonly string[] },
): ReturnType<typeof planColumns> {
  const hasWorking = labels.some((label) => /^<?Ewe>?\/m?V$/.test(label));
  const known: readonly KnownColumn[] = [
    ...KNOWN.map(([quantity, each, unit]) => ({ quantity, names: each, unit })),
    { quantity: hasWorking ? 'CELL_VOLTAGE' : 'VOLTAGE', names: CELL_NAMES, unit: 'V' },
    // these programs print -Im(Z), as Nyquist plots show it; 0 less it has no negative zero
    { quantity: 'IMAGINARY_IMPEDANCE', names: ['-Im(Z)'], unit: 'ohm', parse: (text) => 0 - numberOf(text, decimal) },
    { quantity: 'IMAGINARY_IMPEDANCE', names: ['Im(Z)'], unit: 'ohm' },
  ];
  const planned = labels.map((label, index) => {
    if (label === 'time/s' && /\d[:/]\d/.test(row[index] ?? '')) return planColumns([label], [CLOCK]);
    // one column of both, and one of set currents, are no voltage
    return planColumns([label], /^control\/(?!m?V$)/.test(label) ? [] : known);
  });
  return { plans: planned.flatMap(({ plans }) => plans), warnings: planned.flatMap(({ warnings }) => warnings) };
}

/** Texts may be exported with date and time in place of the seconds. */
const CLOCK: KnownColumn = { quantity: 'DATE_TIME', names: ['time'], holds: 'WORD' };
