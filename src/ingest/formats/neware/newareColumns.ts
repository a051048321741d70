import type { KnownColumn } from '../../files/columnPlans.ts';
import type { CyclerColumns } from '../../files/cyclerTable.ts';

type Row = readonly [quantity: string, unit: string | null, ...names: readonly string[]];

/**
 * Heads of the record tables of BTS 5 to 8 and BTSDA, English and Chinese. Capacities and energies count within a step:
 * they begin again with every step, which the charging and discharging ones do too.
 */
const rows: readonly Row[] = [
  [
    'RECORD_INDEX',
    null,
    ...[
      'DataPoint',
      'Record ID',
      'Record Index',
      'Record number',
      'Record Serial Number',
      'Record',
      '数据序号',
      '记录号',
    ],
  ],
  ['CYCLE_COUNT', null, 'Cycle Index', 'Cycle ID', 'CycleID', 'Cycle', '循环号', '循环序号', '循环'],
  ['STEP_ID', null, 'Step Index', 'Step ID', 'Step', 'Steps', '工步号', '工步序号', '步次'],
  ['STEP_TYPE', null, 'Step Type', 'Step Name', 'Status', 'State', '工步类型', '工步名称', '状态'],
  [
    'STEP_TIME',
    's',
    ...['Time', 'Time(h:min:s.ms)', 'Relative Time(h:min:s.ms)', 'Relative Time', 'Record Time(h:min:s.ms)'],
    ...['Time(hh:mm:ss)', 'Time(hh:mm:ss.ms)', '时间', '时间(h:min:s.ms)', '相对时间(h:min:s.ms)'],
  ],
  ['TEST_TIME', 's', 'Total Time', 'Cumulative Time', 'Total Time(h:min:s.ms)', '总时间', '总时间(h:min:s.ms)'],
  ['DATE_TIME', null, 'Date', 'Absolute Time', 'Realtime', 'Real Time', 'DateTime', '绝对时间', '系统时间'],
  ['CURRENT', null, 'Current', 'Cur', '电流'],
  ['VOLTAGE', null, 'Voltage', '电压'],
  ['STEP_CUMULATIVE_CAPACITY', null, 'Capacity', '容量'],
  ['SPECIFIC_CAPACITY', null, 'Spec Cap', 'Capacity Density', 'Specific Capacity', 'CmpCap', '比容量'],
  ['STEP_CHARGING_CAPACITY', null, 'Chg Cap', 'Capacitance Chg', 'Cap Chg', '充电容量'],
  ['STEP_DISCHARGING_CAPACITY', null, 'DChg Cap', 'Capacitance DChg', 'Cap DChg', '放电容量'],
  ['SPECIFIC_CHARGING_CAPACITY', null, 'Chg Spec Cap', '充电比容量'],
  ['SPECIFIC_DISCHARGING_CAPACITY', null, 'DChg Spec Cap', '放电比容量'],
  ['STEP_CUMULATIVE_ENERGY', null, 'Energy', '能量'],
  ['SPECIFIC_ENERGY', null, 'Spec Energy', 'CmpEng', '比能量'],
  ['STEP_CHARGING_ENERGY', null, 'Chg Energy', 'Engy Chg', '充电能量'],
  ['STEP_DISCHARGING_ENERGY', null, 'DChg Energy', 'Engy DChg', '放电能量'],
  ['POWER', null, 'Power', '功率'],
  ['DIFFERENTIAL_CAPACITY', null, 'dQ/dV'],
  ['DC_INTERNAL_RESISTANCE', null, 'DCIR'],
  ['SURFACE_TEMPERATURE', null, 'Temperature', '温度'],
  ...[1, 2, 3, 4, 5].map((channel): Row => [`TEMPERATURE_T${channel}`, null, `T${channel}`]),
];

const WORDS: ReadonlySet<string> = new Set(['STEP_TYPE', 'DATE_TIME']);

export const newareColumns: CyclerColumns = {
  known: rows.map(
    ([quantity, unit, ...names]): KnownColumn => ({
      quantity,
      names,
      ...(unit !== null && { unit }),
      ...(WORDS.has(quantity) && { holds: 'WORD' as const }),
    }),
  ),
  // older programs lose the omega and the degree sign
  relabel: (label) => label.replace(/\((m?)[OΩ]\)$/, '($1ohm)').replace(/\((?:oC|\?|℃)\)$/, '(degC)'),
};
