import type { KnownColumn } from '../../files/columnPlans.ts';
import type { CyclerColumns } from '../../files/cyclerTable.ts';

type Row = readonly [quantity: string, unit: string | null, ...names: readonly string[]];

/**
 * Columns of Arbin, by the names of its databases (`Test_Time`), workbooks (`Test_Time(s)`) and MITS tables (`Test Time (s)`).
 * The units are those that databases fix without naming them. Capacities and energies count until the schedule resets them.
 */
const rows: readonly Row[] = [
  ['RECORD_INDEX', null, 'Data_Point'],
  ['TEST_TIME', 's', 'Test_Time'],
  ['STEP_TIME', 's', 'Step_Time'],
  ['DATE_TIME', null, 'Date_Time'],
  ['STEP_ID', null, 'Step_Index'],
  ['CYCLE_COUNT', null, 'Cycle_Index'],
  ['CURRENT', 'A', 'Current'],
  ['VOLTAGE', 'V', 'Voltage'],
  ['POWER', 'W', 'Power'],
  ['SCHEDULE_CHARGING_CAPACITY', 'Ah', 'Charge_Capacity'],
  ['SCHEDULE_DISCHARGING_CAPACITY', 'Ah', 'Discharge_Capacity'],
  ['SCHEDULE_CHARGING_ENERGY', 'Wh', 'Charge_Energy'],
  ['SCHEDULE_DISCHARGING_ENERGY', 'Wh', 'Discharge_Energy'],
  ['SPECIFIC_CAPACITY', 'mAh/g', 'mAh/g'],
  ['INTERNAL_RESISTANCE', 'ohm', 'Internal_Resistance'],
  ['AC_INTERNAL_RESISTANCE', 'ohm', 'AC_Impedance', 'ACR'],
  ['PHASE', 'deg', 'ACI_Phase_Angle'],
  ['DIFFERENTIAL_CAPACITY', 'Ah/V', 'dQ/dV'],
  ...[1, 2, 3, 4, 5].map((channel): Row => [`TEMPERATURE_T${channel}`, 'degC', `Aux_Temperature_${channel}`]),
];

export const arbinColumns: CyclerColumns = {
  known: rows.map(
    ([quantity, unit, ...names]): KnownColumn => ({
      quantity,
      names,
      ...(unit !== null && { unit }),
      ...(quantity === 'DATE_TIME' && { holds: 'EITHER' as const }),
    }),
  ),
};
