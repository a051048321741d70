import type { KnownColumn } from '../../files/columnPlans.ts';

/** `Step (Sec)` is a time, where `Step` alone is a number: only the whole head tells. */
const STEP_TIMES: readonly (readonly [unit: string, printed: readonly string[]])[] = [
  ['s', ['s', 'sec']],
  ['min', ['min']],
  ['h', ['h', 'hr', 'hours']],
];

/** Heads of MIMS, of Maccor 4000, and of the older exports. `Cycle P` counts loops of the procedure: it stays OTHER. */
export const maccorColumns: readonly KnownColumn[] = [
  { quantity: 'RECORD_INDEX', names: ['Rec', 'Rec#'] },
  { quantity: 'CYCLE_COUNT', names: ['Cycle C', 'Cyc#', 'Cycle', 'Cycle#'] },
  { quantity: 'STEP_ID', names: ['Step', 'Step#'] },
  { quantity: 'TEST_TIME', names: ['TestTime', 'Test Time', 'Test'] },
  { quantity: 'STEP_TIME', names: ['StepTime', 'Step Time'] },
  ...STEP_TIMES.map(([unit, printed]) => ({
    quantity: 'STEP_TIME',
    names: printed.flatMap((each) => [`Step (${each})`, `Step(${each})`]),
    unit,
  })),
  { quantity: 'HALF_CYCLE_CAPACITY', names: ['Capacity', 'Cap.', 'Amp-hr'], unit: 'Ah' },
  { quantity: 'HALF_CYCLE_ENERGY', names: ['Energy', 'Ener.', 'Watt-hr'], unit: 'Wh' },
  { quantity: 'CURRENT', names: ['Current', 'Amps'], unit: 'A' },
  { quantity: 'VOLTAGE', names: ['Voltage', 'Volts'], unit: 'V' },
  { quantity: 'STATE', names: ['Md', 'State'], holds: 'WORD' },
  { quantity: 'DATE_TIME', names: ['DPT Time'], holds: 'WORD' },
  { quantity: 'AC_INTERNAL_RESISTANCE', names: ['ACImp', 'ACR'] },
  { quantity: 'DC_INTERNAL_RESISTANCE', names: ['DCIR'] },
  ...[1, 2, 3, 4, 5].map((channel) => ({
    quantity: `TEMPERATURE_T${channel}`,
    names: [`Temp ${channel}`, `Temp${channel}`],
    unit: 'degC',
  })),
  { quantity: 'AMBIENT_TEMPERATURE', names: ['EV Temp'], unit: 'degC' },
];

/** Heads that name their unit, or have it from the format: `Amps` is no guess, `Current` is one. */
export const GUESSED_UNIT = /^(?:capacity|cap|energy|ener|current|voltage|temp ?\d|ev temp)$/;
