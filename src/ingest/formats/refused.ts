import { type Entry, registry } from '../../domain/registry.ts';
import { hasSignature } from '../files/signature.ts';
import { zipNames } from '../files/zip.ts';
import { begins, binary, compoundWith, type Matches, zipWith } from './refused/matches.ts';

/** A format that is known but not read, with what to do instead. */
export type RefusedFormat = Entry & {
  /** What to export, and where. */
  readonly advice: string;
  /** Looks at the content alone; says no wherever a format that is read could be meant. */
  readonly matches: Matches;
};

type Row = readonly [code: string, name: string, description: string, advice: string, matches: Matches];

const rows: readonly Row[] = [
  [
    'BIOLOGIC_MPR',
    'a BioLogic .mpr file',
    'Binary file of EC-Lab and BT-Lab, whose columns depend on the release.',
    'export it as text (.mpt) in EC-Lab: File > Export as text',
    begins('BIO-LOGIC MODULAR FILE'),
  ],
  [
    'NEWARE_NDA',
    'a Neware .nda file',
    'Binary file of the Neware cyclers.',
    'export the records as CSV or Excel (.xlsx) in BTSDA',
    binary('NEWARE'),
  ],
  [
    'NEWARE_NDAX',
    'a Neware .ndax file',
    'Packed binary file of the Neware cyclers.',
    'export the records as CSV or Excel (.xlsx) in BTSDA',
    zipWith((name) => /(?:^|\/)data(?:_\w+)?\.ndc$/i.test(name)),
  ],
  [
    'BRUKER_RAW',
    'a Bruker .raw file',
    'Binary diffraction pattern of DIFFRAC, of which there are several releases.',
    'export it as text (.xy) or as .xrdml in the program of the diffractometer, such as DIFFRAC.EVA',
    binary('RAW ', 'RAW2', 'RAW1.01', 'RAW4.00'),
  ],
  [
    'BRUKER_BRML',
    'a Bruker .brml file',
    'Packed diffraction pattern of DIFFRAC.SUITE.',
    'export it as text (.xy) in the program of the diffractometer, such as DIFFRAC.EVA',
    zipWith((name) => /(?:^|\/)RawData\d+\.xml$/i.test(name)),
  ],
  [
    'BRUKER_OPUS',
    'a Bruker OPUS file',
    'Binary infrared or Raman spectrum of OPUS.',
    'export it as a data point table (.dpt) or as JCAMP-DX (.dx) in OPUS',
    begins('\x0a\x0a\xfe\xfe'),
  ],
  [
    'ORIGIN_PROJECT',
    'an Origin project',
    'Sheets and figures of Origin.',
    'export the sheet as CSV or text in Origin',
    begins('CPYA', 'CPYUA'),
  ],
  [
    'XLS',
    'an old Excel workbook (.xls)',
    'Workbook of Excel 97 to 2003.',
    'save it as .xlsx or as CSV',
    compoundWith('Workbook', 'Book'),
  ],
  [
    'LOCKED_WORKBOOK',
    'an Office file with a password',
    'Workbook or document that is encrypted as a whole.',
    'save it without the password, as .xlsx or as CSV',
    compoundWith('EncryptedPackage'),
  ],
  [
    'COMPOUND_FILE',
    'a compound file of OLE',
    'Container of old Office documents and of several instrument programs.',
    'export the data as text or CSV in the program that wrote it',
    compoundWith(),
  ],
  [
    'XLSB',
    'a binary Excel workbook (.xlsb)',
    'Workbook of Excel in its binary form.',
    'save it as .xlsx or as CSV',
    zipWith((name) => name === 'xl/workbook.bin'),
  ],
  [
    'OPEN_DOCUMENT',
    'an OpenDocument file',
    'Sheet or text of LibreOffice.',
    'save it as .xlsx or as CSV',
    zipWith((name) => name === 'META-INF/manifest.xml'),
  ],
  [
    'OFFICE_DOCUMENT',
    'a document or a presentation of Office',
    'Text or slides, in which numbers may stand.',
    'give the numbers as CSV',
    zipWith((name) => name.startsWith('word/') || name.startsWith('ppt/')),
  ],
  [
    'PARQUET',
    'a Parquet file',
    'Table in columns, one of the forms of the Battery Data Format.',
    'write it as CSV; for BDF with the same heads (.bdf.csv)',
    (bytes) => hasSignature(bytes, 'PAR1') && hasSignature(bytes, 'PAR1', bytes.length - 4),
  ],
  [
    'HDF5',
    'an HDF5 file',
    'Container of numbers in the hierarchy of its program: .h5, .nxs, .mat from 7.3 on.',
    'export each table as CSV',
    (bytes) => [0, 512].some((offset) => hasSignature(bytes, '\x89HDF\r\n\x1a\n', offset)),
  ],
  ['MATLAB', 'a MATLAB file (.mat)', 'Variables of MATLAB.', 'export each table as CSV', binary('MATLAB 5.0 MAT-file')],
  ['PDF', 'a PDF', 'Printed pages.', 'give the numbers as CSV, or digitise its figures', begins('%PDF-')],
  [
    'PICTURE',
    'a picture (PNG, JPEG, GIF or TIFF)',
    'Picture of a figure or of a screen.',
    'it is no data; digitise it and give the numbers as CSV',
    begins('\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'),
  ],
  [
    'ARCHIVE',
    'an archive (7z, rar, xz, bzip2, zstd)',
    'Packed files; only gzip is unpacked.',
    'unpack it and give the files in it',
    begins('7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\xfd7zXZ\0', 'BZh91AY&SY', '\x28\xb5\x2f\xfd'),
  ],
  [
    'ZIP',
    'a zip archive',
    'Packed files that are no workbook.',
    'unpack it and give the files in it',
    // workbooks are zip files too
    (bytes) => zipNames(bytes).length > 0 && !zipNames(bytes).some((name) => /^\/?xl\//i.test(name)),
  ],
];

/** Formats that are refused by name. The first that matches is told, so that the general ones stand behind. */
export const refusedFormats = registry<RefusedFormat>(
  'refused format',
  rows.map(([code, name, description, advice, matches]) => ({ code, name, description, advice, matches })),
);
