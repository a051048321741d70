import { expect, test } from '@jest/globals';
import type { FileError } from '../../src/ingest/files/fileError.ts';
import { readRealFile, testReal, testRealBytes, warningCodes, warningsOf } from '../support/files.ts';

/** Every real file, its format, and all that is wrong or doubtful in it: neither a fault is missed nor one made up. */
const FILES: readonly (readonly [path: string, format: string, warnings: string])[] = [
  ['cv/Pt_poly_cv_CUT.mpt', 'BIOLOGIC_ASCII', 'FACTORY_DEFAULT NOT_UTF8'],
  ['cv/cv.mpt', 'BIOLOGIC_ASCII', 'FACTORY_DEFAULT NOT_UTF8 OUTLIERS'],
  ['cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv', 'BDF', 'COARSE_COLUMN CONSTANT_ZERO_COLUMN'],
  [
    'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv.gz',
    'LANDT',
    'COARSE_COLUMN CONSTANT_ZERO_COLUMN DATE_NOT_AS_NAMED MISNAMED_COLUMN TRAILING_DELIMITER',
  ],
  ['cycling/SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv', 'BDF', 'TIME_RUNS_BACK'],
  ['cycling/Sample_data_biologic_CA1.txt', 'BIOLOGIC_ASCII', 'FACTORY_DEFAULT LOST_SIGNS'],
  ['cycling/arbin_example.bdf.csv', 'BDF', 'CONSTANT_ZERO_COLUMN UNIT_DISAGREES'],
  ['cycling/arbin_example.res', 'ARBIN_RES', 'CONSTANT_ZERO_COLUMN'],
  [
    'cycling/maccor_002.txt',
    'MACCOR',
    'CONSTANT_COUNTER CONTROL_SIGNS CURRENT_WITHOUT_SIGN NOT_UTF8 TRAILING_DELIMITER UNIT_NOT_PRINTED',
  ],
  ['cycling/neware_uio.csv.gz', 'NEWARE', 'CONSTANT_ZERO_COLUMN'],
  ['cycling/sample_data_arbin.csv', 'ARBIN', 'EMPTY_COLUMN'],
  ['cycling/sample_data_basytec.txt', 'BASYTEC', 'LOST_SIGNS'],
  ['cycling/sample_data_maccor.csv', 'MACCOR', 'UNIT_NOT_PRINTED'],
  ['cycling/sample_data_novonix.csv', 'NOVONIX', 'FACTORY_DEFAULT'],
  ['cycling/sample_hppc_pulse.xlsx', 'PLAIN_TABLE', 'CURRENT_SIGN_REVERSED REPEATED_ROWS UNIT_NOT_PRINTED'],
  ['eis/Circuit1_EIS_1.z', 'ZPLOT', ''],
  ['eis/exampleData.csv', 'PLAIN_TABLE', 'COLUMNS_UNNAMED'],
  ['eis/exampleDataAutolab.txt', 'Z60W', ''],
  ['eis/exampleDataBioLogic.mpt', 'BIOLOGIC_ASCII', 'FACTORY_DEFAULT NOT_UTF8'],
  ['eis/exampleDataCHInstruments.txt', 'CH_INSTRUMENTS', ''],
  ['eis/exampleDataGamry.DTA', 'GAMRY_DTA', 'CONSTANT_ZERO_COLUMN NOT_UTF8'],
  ['eis/exampleDataZPlot.z', 'ZPLOT', 'ROW_COUNT'],
  ['epr/E580_Xepr26b6_cwX_WillMyers.DSC', 'BES3T', ''],
  ['epr/E580_Xepr26b6_cwX_WillMyers.DTA', 'BES3T', ''],
  ['epr/EMX_field1d.par', 'WIN_EPR', ''],
  ['epr/EMX_field1d.spc', 'WIN_EPR', ''],
  ['hardcarbon/D_n.csv', 'PLAIN_TABLE', ''],
  ['hardcarbon/U_n.csv', 'PLAIN_TABLE', ''],
  ['jcamp/fixdec1.jdx', 'JCAMP_DX', 'JCAMP_CHECK_FAILED LOOKS_LIKE_PERCENT'],
  ['jcamp/tannic_acid.jdx', 'JCAMP_DX', ''],
  ['raman/labspec_raman_example.txt', 'LABSPEC_TEXT', 'NOT_UTF8'],
  ['raman/raman_example.txt', 'WIRE_TEXT', 'UNIT_NOT_PRINTED'],
  ['raman/raman_example.wdf', 'WDF', ''],
  ['raman/testDW38C_pos1.txt', 'PLAIN_TABLE', 'COLUMNS_UNNAMED'],
  ['xps/regular.vms', 'VAMAS', ''],
  ['xrd/CG20396_jdb12-1.xrdml', 'XRDML', ''],
  ['xrd/example_bmb.xye', 'POWDER_PATTERN', ''],
  ['xrd/example_ocx.xy', 'POWDER_PATTERN', 'AXIS_NAME_DOUBTFUL'],
];

for (const [path, format, warnings] of FILES) {
  testReal(`${path} is read as ${format}, and warns of ${warnings || 'nothing'}`, path, (reading) => {
    expect(reading.format).toBe(format);
    expect(warningCodes(reading).join(' ')).toBe(warnings);
  });
}

/** The faults of real files that are known beforehand, with the first row or line that has them. */
const FAULTS: readonly (readonly [path: string, code: string, first: number | null, message: RegExp])[] = [
  [
    'cycling/SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv',
    'TIME_RUNS_BACK',
    724,
    /19 times in all/,
  ],
  ['cycling/arbin_example.bdf.csv', 'UNIT_DISAGREES', null, /^"Current \/ A" says A, .* is 1000 times it/],
  [
    'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv',
    'CONSTANT_ZERO_COLUMN',
    null,
    /ambient_temperature_celsius/,
  ],
  [
    'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv',
    'COARSE_COLUMN',
    null,
    /rounded to 0\.0001 Ah, .* integrate the current/,
  ],
  ['cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv.gz', 'DATE_NOT_AS_NAMED', 8, /"04\/30\/2024 14:33:19"/],
  [
    'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv.gz',
    'MISNAMED_COLUMN',
    null,
    /"channel_index" counts the rows/,
  ],
  [
    'cycling/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv.gz',
    'TRAILING_DELIMITER',
    8,
    /a delimiter with nothing behind it/,
  ],
  ['cycling/maccor_002.txt', 'CONTROL_SIGNS', null, /^line 5: /],
  ['cycling/maccor_002.txt', 'CURRENT_WITHOUT_SIGN', 2305, /never negative, although "Md" says discharge/],
  ['cycling/maccor_002.txt', 'CONSTANT_COUNTER', null, /^"Cycle P" .* cycles are counted by "Cycle C"/],
  ['cycling/Sample_data_biologic_CA1.txt', 'LOST_SIGNS', null, /^lines 14, /],
  ['cycling/sample_data_novonix.csv', 'FACTORY_DEFAULT', null, /^line 9: "Mass \(g\): 1\.000"/],
  ['cv/cv.mpt', 'FACTORY_DEFAULT', null, /^line 27: "Electrode surface area : 0\.001 cm²"/],
  ['cv/cv.mpt', 'OUTLIERS', 2591, /row 3023 has 61\.34 mA where 10\.2 is usual/],
  ['xrd/example_ocx.xy', 'AXIS_NAME_DOUBTFUL', null, /^the head says "theta"/],
];

for (const [path, code, first, message] of FAULTS) {
  testReal(`${code} of ${path} is told with its place`, path, (reading) => {
    const [warning] = warningsOf(reading, code);
    expect(warning?.message).toMatch(message);
    if (first !== null) expect(warning?.rows[0]?.line).toBe(first);
  });
}

for (const [path, advice] of [
  ['cv/cv.mpr', 'is a BioLogic .mpr file, which is not read: export it as text (.mpt)'],
  ['xrd/TiO2.raw', 'is a Bruker .raw file, which is not read: export it as text (.xy) or as .xrdml'],
] as const) {
  testRealBytes(`${path} is refused by name, with what to export`, path, async () => {
    const error = (await readRealFile(path).catch((thrown: unknown) => thrown)) as FileError;
    expect(error.code).toBe('REFUSED_FORMAT');
    expect(error.message.startsWith(advice)).toBe(true);
  });
}

test('the table above knows each file once', () => {
  expect(new Set(FILES.map(([path]) => path)).size).toBe(FILES.length);
});
