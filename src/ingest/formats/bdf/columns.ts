import { columnQuantities } from '../../../domain/columnQuantities.ts';
import { type KnownColumn, planColumns } from '../../files/columnPlans.ts';
import { inOtherUnit } from '../../files/machineUnit.ts';
import { splitLabel } from '../../files/splitLabel.ts';

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

/** The terms of BDF, with the quantities that they are. */
export const terms = columnQuantities.entries.flatMap(({ code, bdf: term }) =>
  term === null ? [] : [{ code, ...term }],
);

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

/** Code of the quantity whose machine name a head is in an earlier spelling, or with another unit than BDF fixes. */
export function namedOtherwise(label: string): string | undefined {
  const head = machineNames.has(label) ? label : inOtherUnit(label, byMachineName);
  return head === undefined ? undefined : planColumns([head], byMachineName).plans[0]?.quantity;
}

/** What the columns of a BDF hold. */
export function planHead(labels: readonly string[]): ReturnType<typeof planColumns> {
  const planned = labels.map((label) => {
    // to the letter: Step_Index is a column of Arbin, step_index one of BDF
    if (machineNames.has(label.trim())) return planColumns([label], byMachineName);
    const other = inOtherUnit(label.trim(), byMachineName);
    if (other !== undefined) {
      const { plans, warnings } = planColumns([other], byMachineName);
      return { plans: plans.map((plan) => ({ ...plan, label: label.trim() })), warnings };
    }
    return planColumns([label], label.includes(' / ') ? byLabel : byBareLabel);
  });
  return {
    plans: planned.flatMap(({ plans }) => plans),
    warnings: planned.flatMap(({ warnings }) => warnings),
  };
}
