import { comma, cycled, latin1Of, made, rowsOf, textOf } from './rows.mjs';

const ROWS = 48;
const each = (row) => rowsOf(ROWS, (at) => row(cycled(at)));

const BDF_MACHINE = 'test_time_second,voltage_volt,current_ampere,cycle_count,step_type';
const BDF_LABELS = 'Test Time / h,Voltage / mV,Current / mA,Net Capacity / mAh,Surface Temperature T1 / degC';

const MACCOR_HEAD =
  "Today's Date\t05/11/2021\tDate of Test:\t05/05/2021\tFilename:\tC:\\cell.001\tComment/Barcode:\tHC-1";

const EC_LAB = (lines, head) => ['EC-Lab ASCII FILE', `Nb header lines : ${head.length + 4}`, '', ...head, ...lines];

/** Files of cyclers and potentiostats that are text: one for each dialect. */
export const cyclers = [
  made(
    'BDF',
    'machine.bdf.csv',
    textOf(
      BDF_MACHINE,
      each((at) => `${at.seconds},${at.voltage},${at.current},${at.cycle},${at.state}`),
    ),
  ),
  made(
    'BDF',
    'labels.bdf.csv',
    textOf(
      BDF_LABELS,
      each((at) => `${at.seconds / 3600},${at.voltage * 1000},${at.current * 1000},${at.capacity},25`),
    ),
  ),
  made(
    'BIOLOGIC_ASCII',
    'cv.mpt',
    latin1Of(
      EC_LAB(
        [
          'mode\ttime/s\tEwe/V\t<I>/mA\tcycle number\t(Q-Qo)/C\t',
          each((at) => `2\t${at.seconds}\t${at.voltage}\t${at.current * 1000}\t1\t${at.capacity}`),
        ],
        [
          'Cyclic Voltammetry',
          '',
          'Electrode surface area : 0,001 cm²',
          'Characteristic mass : 1.2 mg',
          'Loop 0 from point number 0 to 47',
          '',
        ],
      ),
    ),
  ),
  made(
    'BIOLOGIC_ASCII',
    'eis_comma.mpt',
    textOf(
      EC_LAB(
        [
          'freq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\t|Z|/Ohm\tPhase(Z)/deg\t',
          rowsOf(20, (at) => comma(`${1e5 / 2 ** at}\t${3 + at / 10}\t${at / 2}\t5\t-53.1`)),
        ],
        ['Potentio Electrochemical Impedance Spectroscopy', ''],
      ),
    ),
  ),
  made(
    'BIOLOGIC_ASCII',
    'columns.txt',
    textOf(
      'time/s\tEcell/V\tI/mA\tNs\tcontrol/V',
      each((at) => `${at.seconds}\t${at.voltage}\t${at.current}\t${at.step}\t0`),
    ),
  ),
  made(
    'NEWARE',
    'record.csv',
    textOf(
      'DataPoint,Cycle Index,Step Index,Step Type,Time,Total Time,Current(A),Voltage(V),Capacity(Ah)',
      each(
        (at) =>
          `${at.point},${at.cycle},${at.step},${at.state},${at.clock},${at.clock},${at.current},${at.voltage},${at.capacity}`,
      ),
    ),
  ),
  made(
    'NEWARE',
    'chinese.csv',
    textOf(
      '数据序号;循环号;工步号;工步类型;时间;总时间;电流(A);电压(V)',
      each((at) =>
        comma(`${at.point};${at.cycle};${at.step};恒流放电;${at.clock};${at.clock};${at.current};${at.voltage}`),
      ),
    ),
  ),
  made(
    'NEWARE',
    'nested.csv',
    textOf(
      'Cycle ID,Cap_Chg(mAh),Cap_DChg(mAh),',
      ',Step ID,Step Name,Step Time(h:min:s.ms),Capacity(mAh)',
      ',,Record ID,Time(h:min:s.ms),Voltage(V),Current(mA),Capacity(mAh),Realtime',
      rowsOf(3, (cycle) => [
        `${cycle + 1},0.0,0.2,`,
        `,${cycle + 1},CC_DChg,0:00:20.500,0.2`,
        ...rowsOf(
          6,
          (at) => `,,${cycle * 6 + at + 1},0:00:${10 + at}.500,${2.5 - at / 10},-1.0,0.2,2020-01-01 10:00:3${at}`,
        ),
      ]),
    ),
  ),
  made(
    'ARBIN',
    'mits.csv',
    textOf(
      '\uFEFFData Point,Date Time,Test Time (s),Step Time (s),Cycle Index,Step Index,Current (A),Voltage (V),mAh/g',
      each(
        (at) =>
          `${at.point},\t${at.date},${at.seconds},${at.inStep},${at.cycle},${at.step},${at.current},${at.voltage},12`,
      ),
    ),
  ),
  made(
    'LANDT',
    'landt.csv',
    textOf(
      'cell id: NA-7,,',
      'mass,2.1 mg,',
      'channel_index,cycle_index,step_index,date_time_iso_string,test_time_s,current_A,voltage_V,step_name',
      each((at) => `3,${at.cycle},${at.step},${at.date},${at.seconds},${at.current},${at.voltage},${at.state}`),
    ),
  ),
  made(
    'LANDT',
    'strokes.txt',
    textOf(
      'Record\tTestTime\tStepTime/h\tCurrent/uA\tCapacity/uAh\tSpeCap/mAh/g\tVoltage/V\tdQ/dV/mAh/V\tStep-State',
      each((at) => `${at.point}\t1-${at.clock}\t${at.inStep}\t${at.current * 1e6}\t6\t300\t${at.voltage}\t2\tD_CC`),
    ),
  ),
  made(
    'MACCOR',
    'classic.txt',
    textOf(
      MACCOR_HEAD,
      'Rec#\tCyc#\tStep\tTest (Sec)\tStep (Sec)\tAmp-hr\tWatt-hr\tAmps\tVolts\tState\tES\tDPt Time\tACImp/Ohms',
      each(
        (at) =>
          `${at.point}\t${at.cycle}\t${at.step}\t${at.seconds}\t${at.inStep}\t${at.capacity}\t0.1\t${Math.abs(at.current)}\t${at.voltage}\t${at.letter}\t1\t05/05/2021 ${at.clock}\t0.5`,
      ),
    ),
  ),
  made(
    'MACCOR',
    'clocks.txt',
    textOf(
      'Rec\tCycle P\tCycle C\tStep\tTestTime\tStepTime\tVoltage [V]\tCurrent [A]\tMd\tDPT Time',
      each((at) =>
        comma(
          `${at.point}\t0\t1\t${at.step}\t  0d ${at.clock}\t  0d ${at.clock}\t${at.voltage}\t0.1\t${at.letter}\t5/11/2021 1${at.clock.slice(1)} AM`,
        ),
      ),
    ),
  ),
  made(
    'BASYTEC',
    'basytec.txt',
    latin1Of(
      '~Resultfile from Basytec Battery Test System',
      '~Name of Test: HC 12',
      '~',
      '~Time[h]\tDataSet\tLine\tCommand\tU[V]\tI[mA]\tAh-Step\tCyc-Count\tState\tT1[°C]',
      each((at) =>
        comma(`${at.seconds / 3600}\t${at.point}\t3\tCharge\t${at.voltage}\t${at.current}\t0\t${at.cycle}\t3\t25`),
      ),
    ),
  ),
  made(
    'BASYTEC',
    'blanks.txt',
    textOf(
      '~Resultfile from Basytec Battery Test System',
      '~Time[h] DataSet DateTime U[V] I[A]',
      each((at) => `${at.seconds / 3600} ${at.point} 05.05.2025 ${at.clock} ${at.voltage} ${at.current}`),
    ),
  ),
  made(
    'NOVONIX',
    'novonix.csv',
    textOf(
      ...['[Summary]', 'Novonix UHPC data file', 'Cell: HC-3', 'Mass (g): 1.000', 'Area (cm2): 1.13', '[End Summary]'],
      ...['[Protocol]', '{"Version":"2","Steps":[1,2]}', '[End Protocol]', '[Data]'],
      'Date and Time,Cycle Number,Step Type,Run Time (h),Current (A),Potential (V),Capacity (Ah),Temperature (°C),Step position',
      each((at) => `${at.date},${at.cycle},7,${at.seconds / 3600},${at.current},${at.voltage},${at.capacity},24.5,1`),
      '[End Data]',
    ),
  ),
  made(
    'PLAIN_TABLE',
    'plain.csv',
    textOf(
      'Cell: a',
      'Time (s);Voltage (V);I (mA);x',
      each((at) => comma(`${at.seconds};${at.voltage};${at.current};"a ${at.state}"`)),
    ),
  ),
  made('PLAIN_TABLE', 'numbers.txt', textOf(rowsOf(30, (at) => `${at} ${(at / 3).toFixed(5)} ${1e-3 * at}`))),
  made(
    'PLAIN_TABLE',
    'quoted.csv',
    textOf(
      '"capacity, mAh/g","E ""vs"" Na / V"',
      rowsOf(30, (at) => `"${at * 10}",${2 - at / 20}`),
    ),
  ),
];
