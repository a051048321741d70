import type { FileFact, FileWarning } from '../../domain/curve.ts';
import { shortened } from '../../domain/shortened.ts';
import { checkCurveCount } from '../files/checkCurveCount.ts';
import { decodeText } from '../files/decodeText.ts';
import { FileError } from '../files/fileError.ts';
import { fileWarning } from '../files/fileWarning.ts';
import type { FileFormat, RawFile, ReadCurve, Reading } from '../files/reading.ts';
import type { Sniff } from '../files/sniff.ts';
import { MOST_POINTS } from './jcamp/asdf.ts';
import { recordOf, toldBy } from './jcamp/axis.ts';
import { type JcampBlock, type JcampRecord, jcampBlocks } from './jcamp/records.ts';
import { readJcampTable } from './jcamp/table.ts';

/** Records that hold tables which are read; NTUPLES have theirs in DATA TABLE. */
const TABLES: ReadonlySet<string> = new Set(['XYDATA', 'XYPOINTS', 'RADATA', 'PEAKTABLE', 'DATATABLE']);

/** Tables of words, which are no curves. */
const NOT_READ: ReadonlySet<string> = new Set(['PEAKASSIGNMENTS', 'ASSIGNMENTS', 'XYMDATA']);

export const jcamp: FileFormat = {
  code: 'JCAMP_DX',
  name: 'JCAMP-DX',
  description:
    'Infrared, Raman, NMR, EPR and other spectra: labelled records, plain or packed numbers, one or several blocks.',
  source: 'McDonald and Wilks, Applied Spectroscopy 42 (1988) 151; JCAMP-DX 4.24, 5.01 and 6.0 of IUPAC',
  recognises,
  read,
};

function recognises({ lines }: Sniff): number {
  const heads = lines.slice(0, 20).filter((line) => /^##\s*(?:TITLE|JCAMP[-_ ]?(?:DX|CS))\s*=/i.test(line));
  if (heads.length === 0) return 0;
  return heads.some((line) => /JCAMP/i.test(line)) ? 1 : 0.5;
}

function read({ bytes }: RawFile): Reading {
  const { text, warnings } = decodeText(bytes);
  const blocks = jcampBlocks(text);
  if (blocks.length === 0) {
    throw new FileError('NO_RECORD', 'has no record of JCAMP-DX: its first line should begin with ##TITLE=');
  }
  const count = blocks.flatMap(({ records }) => records).filter(({ key }) => TABLES.has(key)).length;
  checkCurveCount(count);
  let room = MOST_POINTS;
  const curves = blocks.flatMap((block) =>
    tablesOf(block).map((table) => {
      const curve = readCurve(block, table, room);
      room -= curve.columns[0]?.values.length ?? 0;
      return curve;
    }),
  );
  if (curves.length === 0) {
    throw new FileError('NO_TABLE', 'has no table of numbers: ##XYDATA=, ##XYPOINTS=, ##PEAK TABLE= or ##DATA TABLE=');
  }
  const withoutTable = blocks.filter((block) => tablesOf(block).length === 0);
  return {
    facts: withoutTable.flatMap(factsOf),
    warnings: [...warnings, ...withoutEnd(blocks), ...notRead(blocks)],
    curves,
  };
}

type PlacedTable = { readonly table: JcampRecord; readonly page: JcampRecord | undefined; readonly head: JcampBlock };

/** The tables of a block, each with the records above it but for those of other pages, and the PAGE that it stands on. */
function tablesOf({ records, isWhole }: JcampBlock): readonly PlacedTable[] {
  const isPage = ({ key }: JcampRecord) => key === 'PAGE';
  const pages = records.findIndex(isPage);
  return records.flatMap((table, index) => {
    if (!TABLES.has(table.key)) return [];
    const above = records.slice(0, index);
    const at = above.findLastIndex(isPage);
    const ofOthers = (place: number) => at !== -1 && place >= pages && place < at;
    const head = { isWhole, records: above.filter((_, place) => !ofOthers(place)) };
    return [{ table, page: above[at], head }];
  });
}

function readCurve(block: JcampBlock, { table, page, head }: PlacedTable, room: number): ReadCurve {
  const title = toldBy(recordOf(block, 'TITLE'))?.text ?? null;
  const ofPage = toldBy(page)?.text;
  return {
    name: ofPage === undefined ? title : [title, ofPage].filter((each) => each !== null).join(', '),
    potentialReference: null,
    facts: factsOf(head),
    ...readJcampTable(table, head, room),
  };
}

function factsOf({ records }: JcampBlock): readonly FileFact[] {
  return records
    .filter(({ key }) => !TABLES.has(key) && !NOT_READ.has(key) && key !== 'PAGE')
    .map(({ label, text }) => ({ name: label || 'comment', value: text.trim() }));
}

function withoutEnd(blocks: readonly JcampBlock[]): readonly FileWarning[] {
  const cut = blocks.filter(({ isWhole }) => !isWhole).map(({ records: [first] }) => first?.line ?? 0);
  if (cut.length === 0) return [];
  const message = `the block of line ${cut[0]} has no ##END=: the file may have been cut`;
  return [fileWarning('FILE_ENDS_EARLY', message)];
}

function notRead(blocks: readonly JcampBlock[]): readonly FileWarning[] {
  return blocks.flatMap(({ records }) =>
    records
      .filter(({ key }) => NOT_READ.has(key))
      .map(({ label, line }) =>
        fileWarning(
          'PART_NOT_READ',
          `line ${line}: ##${shortened(label)}= holds words beside its numbers; it was not read`,
        ),
      ),
  );
}
