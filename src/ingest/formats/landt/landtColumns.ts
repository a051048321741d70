import { type KnownColumn, plainName } from '../../files/columnPlans.ts';
import type { CyclerColumns } from '../../files/cyclerTable.ts';
import { inOtherUnit } from '../../files/machineUnit.ts';

type Row = readonly [quantity: string, unit: string | null, ...names: readonly string[]];

/**
 * Heads of Landt tables whose names end with the unit (`current_A`). The capacities begin again with every step, as they
 * do in the one file that was at hand. The first column is looked at when it is read.
 */
const machineNames: readonly Row[] = [
  ['OTHER', null, 'channel_index'],
  ['CYCLE_COUNT', null, 'cycle_index'],
  ['STEP_ID', null, 'step_index'],
  ['DATE_TIME', null, 'date_time_iso_string'],
  ['TEST_TIME', 's', 'test_time_s'],
  ['STEP_TIME', 's', 'step_time_s'],
  ['CURRENT', 'A', 'current_A'],
  ['VOLTAGE', 'V', 'voltage_V'],
  ['STEP_DISCHARGING_CAPACITY', 'Ah', 'discharge_capacity_Ah'],
  ['STEP_CHARGING_CAPACITY', 'Ah', 'charge_capacity_Ah'],
  ['STEP_DISCHARGING_ENERGY', 'Wh', 'discharge_energy_Wh'],
  ['STEP_CHARGING_ENERGY', 'Wh', 'charge_energy_Wh'],
  ...[1, 2, 3, 4, 5].map((channel): Row => [`TEMPERATURE_T${channel}`, 'degC', `temperature_${channel}_C`]),
  ['STEP_TYPE', null, 'step_name'],
];

/** Heads of LAND and LANHE exports, English and Chinese: the unit stands behind a stroke (`SpeCap/mAh/g`). */
const landNames: readonly Row[] = [
  ['RECORD_INDEX', null, 'Record', '记录序号'],
  ['TEST_TIME', 's', 'TestTime', '测试时间'],
  ['STEP_TIME', 's', 'StepTime', '步骤时间'],
  ['CURRENT', null, 'Current', '电流'],
  ['STEP_CUMULATIVE_CAPACITY', null, 'Capacity', '容量'],
  ['SPECIFIC_CAPACITY', null, 'SpeCap', '比容量'],
  ['VOLTAGE', null, 'Voltage', '电压'],
  ['STEP_CUMULATIVE_ENERGY', null, 'Energy', '能量'],
  ['SPECIFIC_ENERGY', null, 'SpeEnergy', '比能量'],
  ['DIFFERENTIAL_CAPACITY', null, 'dQ/dV', 'dQdV'],
  ['TEMPERATURE_T1', null, 'AuxTemp', '辅助温度'],
  ['DATE_TIME', null, 'SysTime', '系统时间'],
  ['CYCLE_COUNT', null, 'Cycle-Index', 'CycleNo', 'Cycle', '循环序号'],
  ['STEP_ID', null, 'Step-Index', 'StepNo', 'Step', '工步序号'],
  ['STEP_TYPE', null, 'Step-State', '工步状态', '工作模式'],
];

const WORDS: ReadonlySet<string> = new Set(['STEP_TYPE', 'DATE_TIME']);

const byMachineName = knownOf(machineNames);

export const landtColumns: CyclerColumns = {
  known: byMachineName,
  relabel: (label) => (knowsName(label) ? label : (inOtherUnit(label, byMachineName) ?? label)),
};

function knowsName(label: string): boolean {
  return byMachineName.some(({ names }) => names.some((name) => plainName(name) === plainName(label)));
}

export const landColumns: CyclerColumns = {
  known: knownOf(landNames),
  // the name ends at the first stroke, that of dQ/dV apart: "SpeCap/mAh/g" is "SpeCap (mAh/g)"
  relabel: (label) => {
    const [, name, unit] = /^(dQ\/dV|[^/]+)\/(.+)$/.exec(label) ?? [];
    return name === undefined || unit === undefined ? label : `${name} (${unit.replace(/^(?:dC\.|℃)$/, 'degC')})`;
  },
};

function knownOf(rows: readonly Row[]): readonly KnownColumn[] {
  return rows.map(([quantity, unit, ...names]) => ({
    quantity,
    names,
    ...(unit !== null && { unit }),
    ...(WORDS.has(quantity) && { holds: 'WORD' as const }),
  }));
}
