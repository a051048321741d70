import { checkCurveCount } from '../../files/checkCurveCount.ts';
import { FileError } from '../../files/fileError.ts';

/** A block as its own head tells: four letters, and where it lies. */
export type WdfBlock = { readonly id: string; readonly start: number; readonly size: number };

export type WdfBlocks = {
  readonly blocks: readonly WdfBlock[];
  /** Where the file was cut; null if its last block is whole. */
  readonly cutAt: number | null;
};

/** The head of the file, which is its first block. */
const HEAD_SIZE = 512;

/** Letters, a number and the size. */
const BLOCK_HEAD = 16;

/** What is needed to read spectra; anything else may be of a kind that the library does not know, which it refuses. */
const NEEDED: ReadonlySet<string> = new Set(['DATA', 'XLST', 'YLST', 'ORGN', 'WMAP']);

/** `WDF1`, and the size of the head as 64 bits. */
export function isWdf(bytes: Uint8Array): boolean {
  if (bytes.length < BLOCK_HEAD) return false;
  return idAt(bytes, 0) === 'WDF1' && view(bytes).getBigUint64(8, true) === BigInt(HEAD_SIZE);
}

/**
 * The blocks behind the head. Every size is held against the real size of the file, so that nothing loops.
 *
 * @throws {FileError} if the signature is missing, or a block is damaged before the spectra are whole
 */
export function wdfBlocks(bytes: Uint8Array): WdfBlocks {
  if (!isWdf(bytes))
    throw new FileError('NOT_WDF', 'is no WDF file: it should begin with WDF1 and a head of 512 bytes');
  if (bytes.length < HEAD_SIZE) throw cut(bytes.length, 'the head is cut: it has 512 bytes');
  const blocks: WdfBlock[] = [];
  for (let start = HEAD_SIZE; start < bytes.length; start += blocks.at(-1)?.size ?? bytes.length) {
    const size = start + BLOCK_HEAD > bytes.length ? 0 : Number(view(bytes).getBigUint64(start + 8, true));
    if (size < BLOCK_HEAD || start + size > bytes.length) {
      const missing = ['DATA', 'XLST', 'YLST', 'ORGN'].filter((id) => !blocks.some((block) => block.id === id));
      if (missing.length === 0) return { blocks, cutAt: start };
      throw cut(start, `the block here is damaged or cut, and ${missing.join(', ')} did not come before it`);
    }
    blocks.push({ id: idAt(bytes, start), start, size });
  }
  return { blocks, cutAt: null };
}

/**
 * Holds the counts of the head and of the blocks against the sizes of the blocks.
 *
 * @throws {FileError} if a count promises more than there is, or there are too many spectra
 */
export function checkWdfCounts(bytes: Uint8Array, blocks: readonly WdfBlock[]): void {
  const head = view(bytes);
  const [points, spectra] = [head.getUint32(60, true), Number(head.getBigUint64(64, true))];
  const collected = Number(head.getBigUint64(72, true));
  checkCurveCount(collected);
  if (collected > spectra) {
    throw new FileError('DAMAGED_HEAD', `${collected} spectra were collected, but there is room for ${spectra}`, {
      byte: 72,
    });
  }
  for (const { id, start, size } of blocks) {
    const body = size - BLOCK_HEAD;
    if (id === 'DATA') checkSize(start, 4 * points * spectra, body, `${spectra} spectra of ${points} points`);
    if (id === 'XLST' && body !== 8 + 4 * points) {
      const message = `${(body - 8) / 4} abscissas for spectra of ${points} points: only spectra with one common abscissa are read`;
      throw new FileError('SEVERAL_ABSCISSAS', message, { byte: start });
    }
    if ((id === 'XLST' || id === 'YLST') && (body < 8 || body % 4 !== 0)) {
      throw cut(start, `a list of ${body} bytes is no list of numbers of 4 bytes`);
    }
    if (id === 'ORGN') {
      checkSize(start, 4, body, 'the number of its lists');
      const lists = head.getUint32(start + BLOCK_HEAD, true);
      checkSize(start, 4 + lists * (24 + 8 * spectra), body, `${lists} lists of ${spectra} numbers`);
    }
  }
}

/** The head and the blocks that are needed, as a file of its own. */
export function withNeededBlocks(bytes: Uint8Array, blocks: readonly WdfBlock[]): Uint8Array<ArrayBuffer> {
  const kept = blocks.filter(({ id }) => NEEDED.has(id));
  const copy = new Uint8Array(kept.reduce((sum, { size }) => sum + size, HEAD_SIZE));
  copy.set(bytes.subarray(0, HEAD_SIZE));
  let at = HEAD_SIZE;
  for (const { start, size } of kept) {
    copy.set(bytes.subarray(start, start + size), at);
    at += size;
  }
  return copy;
}

/** The text of the TEXT block, which is what the user wrote. */
export function wdfComment(bytes: Uint8Array, blocks: readonly WdfBlock[]): string | null {
  const block = blocks.find(({ id }) => id === 'TEXT');
  if (block === undefined) return null;
  const body = bytes.subarray(block.start + BLOCK_HEAD, block.start + block.size);
  return new TextDecoder().decode(body).replaceAll('\0', '').trim() || null;
}

function checkSize(start: number, needed: number, found: number, what: string): void {
  if (found >= needed) return;
  throw new FileError('DAMAGED_BLOCK', `${what} need ${needed} bytes, but the block has ${found}`, { byte: start });
}

function cut(byte: number, message: string): FileError {
  return new FileError('CUT_FILE', message, { byte });
}

function idAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
