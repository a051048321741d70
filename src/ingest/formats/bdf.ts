import { columnQuantities } from '../../domain/columnQuantities.ts';
import { checkWidth } from '../files/checkWidth.ts';
import { type KnownColumn, plainName, planColumns } from '../files/columnPlans.ts';
import { decodeText } from '../files/decodeText.ts';
import type { FileFormat, RawFile, Reading, ReadOptions } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { splitLabel } from '../files/splitLabel.ts';
import { splitRow } from '../files/splitRow.ts';
import { readTextTable } from '../files/textTable.ts';

/** Machine names of earlier releases, and other spellings that the ontology lists. */
const OLD_NAMES: Readonly<Record<string, readonly string[]>> = {
  TEST_TIME: ['test_time_millisecond'],
  UNIX_TIME: ['unix_time_millisecond'],
  STEP_ID: ['step_index'],
  CYCLE_CHARGING_CAPACITY: ['cycle_charge_capacity_ah'],
  CYCLE_DISCHARGING_CAPACITY: ['cycle_discharge_capacity_ah'],
  CYCLE_CHARGING_ENERGY: ['cycle_charge_energy_wh'],
  CYCLE_DISCHARGING_ENERGY: ['cycle_discharge_energy_wh'],
};

/** Units that the machine names of earlier releases end with. */
const OLD_UNITS: Readonly<Record<string, string>> = { millisecond: 'ms' };

const terms = columnQuantities.entries.flatMap(({ code, bdf: term }) => (term === null ? [] : [{ code, ...term }]));

/** A head is known by its whole machine name ... */
const byMachineName: readonly KnownColumn[] = terms.flatMap(({ code, name, unit }) =>
  [name, name.replace(/_wh$/, '_watt_hour'), ...(OLD_NAMES[code] ?? [])].map((each) => ({
    quantity: code,
    names: [each],
    ...unitOf(OLD_UNITS[each.split('_').at(-1) ?? ''] ?? unit),
    ...holdsOf(code),
  })),
);

const machineNames: ReadonlySet<string> = new Set(byMachineName.flatMap(({ names }) => names));

/** ... or by its label and a unit: the same name without a unit may be a column that another program left. */
const byLabel: readonly KnownColumn[] = terms.map(({ code, label, unit }) => ({
  quantity: code,
  names: [splitLabel(label).name, ...(code === 'STEP_ID' ? ['Step Index'] : []), ...surfaceName(code)],
  ...unitOf(unit),
  ...holdsOf(code),
}));

/** Two terms have no unit, so that their labels stand alone. */
const byBareLabel: readonly KnownColumn[] = terms
  .filter(({ label }) => !label.includes(' / '))
  .map(({ code, label }) => ({ quantity: code, names: [label], ...holdsOf(code) }));

function unitOf(unit: string | null): Pick<KnownColumn, 'unit'> {
  return unit === null ? {} : { unit };
}

function holdsOf(code: string): Pick<KnownColumn, 'holds'> {
  return code === 'STEP_TYPE' ? { holds: 'WORD' } : {};
}

/** `Surface Temperature T1 / degC` is an older label of the auxiliary channels. */
function surfaceName(code: string): readonly string[] {
  const channel = /^TEMPERATURE_(T\d)$/.exec(code)?.[1];
  return channel === undefined ? [] : [`Surface Temperature ${channel}`];
}

const required = terms.filter(({ code }) => ['TEST_TIME', 'VOLTAGE', 'CURRENT'].includes(code));

export const bdf: FileFormat = {
  code: 'BDF',
  name: 'Battery Data Format (CSV)',
  description:
    'Time series of one cell, with the machine names or the preferred labels of the BDF ontology in its head.',
  source: 'https://w3id.org/battery-data-alliance/ontology/battery-data-format, 1.3.0',
  recognises,
  read,
};

/** Machine names are a signature; labels that any table might have are told by the unit that stands behind them. */
function recognises({ lines: [head = ''] }: Sniff): number {
  const cells = splitRow(head, ',').map((cell) => cell.trim());
  const has = (test: (cell: string, term: (typeof terms)[number]) => boolean) =>
    required.every((term) => cells.some((cell) => test(cell, term)));
  if (has((cell, { name }) => cell === name)) return 1;
  const isLabel = (cell: string, label: string) =>
    / \/ /.test(cell) && plainName(splitLabel(cell).name) === plainName(splitLabel(label).name);
  return has((cell, { label }) => isLabel(cell, label)) ? 0.9 : 0;
}

function planHead(labels: readonly string[]): ReturnType<typeof planColumns> {
  const planned = labels.map((label) => {
    // to the letter: Step_Index is a column of Arbin, step_index one of BDF
    if (machineNames.has(label.trim())) return planColumns([label], byMachineName);
    return planColumns([label], label.includes(' / ') ? byLabel : byBareLabel);
  });
  return {
    plans: planned.flatMap(({ plans }) => plans),
    warnings: planned.flatMap(({ warnings }) => warnings),
  };
}

function read({ bytes }: RawFile, { progress }: ReadOptions): Reading {
  const { text, warnings } = decodeText(bytes);
  const end = text.indexOf('\n');
  const head = text.slice(0, end === -1 ? text.length : end).replace(/\r$/, '');
  const { plans, warnings: ofHead } = planHead(checkWidth(splitRow(head, ','), 1));
  const start = { offset: head.length + 1, line: 2 };
  const table = readTextTable(text, { columns: plans, delimiter: ',', start, ...(progress && { progress }) });
  return {
    facts: [],
    warnings,
    curves: [
      {
        name: null,
        technique: null,
        potentialReference: null,
        facts: [],
        columns: table.columns,
        lines: table.lines,
        warnings: [...ofHead, ...table.warnings],
      },
    ],
  };
}
