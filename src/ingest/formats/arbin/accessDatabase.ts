import MDBReader from 'mdb-reader';
import { FileError } from '../../files/fileError.ts';

export type DatabaseValue = string | number | boolean | null;
export type DatabaseRow = Readonly<Record<string, DatabaseValue>>;

const SIGNATURE = 'Standard Jet DB\0';

/** Where the key of an encrypted database stands, and what no key looks like there. */
const [KEY_AT, NO_KEY] = [0x3e, [0xfb, 0x8a, 0xbc, 0x4e]] as const;

/** Pages that define tables. A table has 255 columns at most, whose names and types take a few pages. */
const [DEFINITION, MOST_PAGES, MOST_COLUMNS] = [2, 64, 255] as const;

/** Rows that are held at once. */
const CHUNK = 65_536;

/** Texts and numbers; long texts and objects lie elsewhere in the file and are left alone. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(['boolean', 'byte', 'integer', 'long', 'float', 'double', 'text']);

/** Whether a file begins as databases of Access 97 to 2003 do. */
export function isJetDatabase(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 1 && Buffer.from(bytes.subarray(4, 20)).toString('latin1') === SIGNATURE;
}

/** The tables of an Access database. @throws {FileError} whatever is wrong with it */
export class AccessDatabase {
  private readonly reader: MDBReader;
  private readonly size: number;

  constructor(bytes: Uint8Array) {
    if (!isJetDatabase(bytes)) {
      throw new FileError('NO_DATABASE', 'is no Access database of the kind that Arbin writes', { byte: 0 });
    }
    if (NO_KEY.some((byte, index) => bytes[KEY_AT + index] !== byte)) {
      throw new FileError('ENCRYPTED_DATABASE', 'is an encrypted database: save it without a password', {
        byte: KEY_AT,
      });
    }
    checkDefinitions(bytes);
    this.size = bytes.length;
    this.reader = guarded(() => new MDBReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  }

  has(table: string): boolean {
    return guarded(() => this.reader.getTableNames().includes(table));
  }

  /** The columns of a table that hold numbers or short texts. */
  columnsOf(table: string): readonly string[] {
    if (!this.has(table)) {
      const names = guarded(() => this.reader.getTableNames())
        .slice(0, 20)
        .join(', ');
      throw new FileError('NO_TABLE', `is a database without the table ${table}; it has ${names || 'none'}`);
    }
    const columns = guarded(() => this.reader.getTable(table).getColumns());
    if (columns.length > MOST_COLUMNS)
      throw damaged(`${table} has ${columns.length} columns, of ${MOST_COLUMNS} that Access allows`);
    return columns.filter(({ type }) => PLAIN_TYPES.has(type)).map(({ name }) => name);
  }

  eachRow(
    table: string,
    columns: readonly string[],
    body: (row: DatabaseRow) => void,
    progress?: (share: number) => void,
  ): void {
    const found = guarded(() => this.reader.getTable(table));
    // a row takes more bytes than this; a damaged page may tell of more rows than it has room for
    const most = Math.ceil(this.size / 8);
    for (let rowOffset = 0; rowOffset < most; rowOffset += CHUNK) {
      const rows = guarded(() => found.getData<Record<string, DatabaseValue>>({ columns, rowOffset, rowLimit: CHUNK }));
      for (const row of rows) body(row);
      if (rows.length < CHUNK) return;
      progress?.(Math.min(1, (rowOffset + CHUNK) / Math.max(1, found.rowCount)));
    }
  }
}

/** The library follows chains of pages wherever they lead: one that never ends is found here. */
function checkDefinitions(bytes: Uint8Array): void {
  const pageSize = bytes[0x14] === 0 ? 2048 : 4096;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const next = (page: number) => {
    const at = page * pageSize;
    return at + 8 <= bytes.length && bytes[at] === DEFINITION ? view.getUint32(at + 4, true) : 0;
  };
  for (let first = 1; first * pageSize < bytes.length; first += 1) {
    let pages = 0;
    for (let page = first; page > 0; page = next(page)) {
      pages += 1;
      if (pages > MOST_PAGES) throw damaged(`the definition of a table at page ${first} goes on without end`);
    }
  }
}

function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

function damaged(what: string): FileError {
  return new FileError('DAMAGED_DATABASE', `is an Access database, but damaged: ${what}`);
}
