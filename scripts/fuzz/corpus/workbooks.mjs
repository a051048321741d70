import { cycled, made, rowsOf } from './rows.mjs';
import { zipped } from './zip.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An .xlsx of sheets of rows of numbers and words; words are shared where they are, and stand in the cell in a sheet that is named `inline`. */
function workbook(sheets) {
  const words = [];
  const names = Object.keys(sheets);
  const cell = (value, place, isInline) => {
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    if (isInline) return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    if (!words.includes(value)) words.push(value);
    return `<c r="${place}" t="s"><v>${words.indexOf(value)}</v></c>`;
  };
  const sheet = (name) =>
    sheets[name]
      .map((row, at) => {
        const cells = row.map((value, place) =>
          cell(value, `${String.fromCharCode(65 + place)}${at + 1}`, name === 'inline'),
        );
        return `<row r="${at + 1}">${cells.join('')}</row>`;
      })
      .join('');
  const files = new Map(
    names.map((name, at) => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:H50"/><sheetData>${sheet(name)}</sheetData></worksheet>`,
    ]),
  );
  files.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="${MAIN}" count="${words.length}" uniqueCount="${words.length}">${words.map((word) => `<si><t>${word}</t></si>`).join('')}</sst>`,
  );
  files.set(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs></styleSheet>`,
  );
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  files.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
  );
  const targets = [
    ...names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  const relations = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  files.set('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`);
  return zipped(new Map([...files].map(([name, xml]) => [name, Buffer.from(xml)])));
}

const each = (row) => rowsOf(48, (at) => row(cycled(at)));

const NEWARE = ['DataPoint', 'Step Type', 'Time', 'Current(A)', 'Voltage(V)'];
const ARBIN = ['Data_Point', 'Test_Time(s)', 'Step_Time(s)', 'Step_Index', 'Cycle_Index', 'Current(A)', 'Voltage(V)'];
const LAND = ['记录序号', '测试时间/Sec', '电流/mA', '容量/mAh', '电压/V', '循环序号', '工步状态'];

/** Workbooks, as cyclers and people write them. */
export const workbooks = [
  made(
    'NEWARE',
    'neware.xlsx',
    workbook({
      unit: [['test', 1]],
      record: [NEWARE, ...each((at) => [at.point, at.state, at.inStep, at.current, at.voltage])],
    }),
  ),
  made(
    'ARBIN',
    'arbin.xlsx',
    workbook({
      Global_Info: [['TEST REPORT'], ['Channel', 'Schedule_File_Name'], [8, 'gcd.sdx']],
      'Channel_1-008': [
        ARBIN,
        ...each((at) => [at.point, at.seconds, at.inStep, at.step, at.cycle, at.current, at.voltage]),
      ],
    }),
  ),
  made(
    'LANDT',
    'land.xlsx',
    workbook({
      inline: [
        LAND,
        ...each((at) => [at.point, at.seconds, at.current * 1e3, at.capacity, at.voltage, at.cycle, at.state]),
      ],
    }),
  ),
  made(
    'PLAIN_TABLE',
    'plain.xlsx',
    workbook({ inline: [['Time (s)', 'Voltage (V)', 'note'], ...each((at) => [at.seconds, at.voltage, at.state])] }),
  ),
];
