/** A run of letters and digits, folded, and where it stands in the text (UTF-16 code units, end excluded). */
export type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** What stands between two spaces: its pieces, and all of them as one. */
export type Word = { readonly pieces: readonly Piece[]; readonly joined: string };

/** Joined pieces that are longer than this are a sentence without spaces, not a word. */
const LONGEST_JOINED = 80;

/** The sign of the angstrom, in all its spellings, where it is no letter of a word. */
const ANGSTROM = '(?<!\\p{L})(?:[\\u00c5\\u00e5\\u212b]|[Aa]\\u030a)(?![\\p{L}\\p{M}])';
const isAngstrom = new RegExp(`^${ANGSTROM}$`, 'u');
const piecePattern = new RegExp(`${ANGSTROM}|\\u00b0|(?:(?!${ANGSTROM})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** Letters and signs that no decomposition turns into what a keyboard has. */
const spelled: Readonly<Record<string, string>> = {
  µ: 'u',
  μ: 'u',
  Ω: 'ohm',
  '°': 'deg',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
};

/** The words of a text, in their order: `ID/IG` is the pieces `id` and `ig`, joined `idig`. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const pieces = piecesOf(word, index);
    return pieces.length === 0 ? [] : [{ pieces, joined: pieces.map((piece) => piece.text).join('') }];
  });
}

/** Most words are of plain letters and digits, and are had in a tenth of the time. */
const isPlain = /^[!-~]*$/;
const plainPiece = /[A-Za-z0-9]+/g;

function piecesOf(word: string, offset: number): readonly Piece[] {
  if (isPlain.test(word)) {
    return [...word.matchAll(plainPiece)].map(({ 0: run, index }) => {
      const start = offset + index;
      return { text: run.toLowerCase(), start, end: start + run.length };
    });
  }
  return [...word.matchAll(piecePattern)].flatMap(({ 0: run, index }) => {
    const text = folded(run);
    const start = offset + index;
    return text === '' ? [] : [{ text, start, end: start + run.length }];
  });
}

/** Case, accents, superscripts and subscripts make no difference. */
function folded(run: string): string {
  if (isAngstrom.test(run)) return 'angstrom';
  const plain = run.normalize('NFKD').replace(/./gsu, (sign) => spelled[sign] ?? sign);
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * A text as the index reads it: its pieces in order, then each word of several pieces as one, so that `d_002`, `d(002)`
 * and `d002` find each other. Numbers alone are not joined: 1.03 is not 103.
 */
export function indexedText(texts: readonly string[]): string {
  const [pieces, compounds]: [string[], string[]] = [[], []];
  for (const text of texts) {
    if (isPlainText.test(text)) {
      indexPlain(text, pieces, compounds);
      continue;
    }
    for (const word of wordsOf(text)) {
      for (const piece of word.pieces) pieces.push(piece.text);
      if (isCompound(word)) compounds.push(word.joined);
    }
  }
  return [...pieces, ...compounds].join(' ');
}

/** Most texts are of plain letters, digits and signs: an import indexes some hundred of them a dataset. */
const isPlainText = /^[ -~]*$/;
const isOnePiece = /^[a-z0-9]+$/;

/** As `wordsOf`, without places. */
function indexPlain(text: string, pieces: string[], compounds: string[]): void {
  for (const word of text.toLowerCase().split(' ')) {
    if (isOnePiece.test(word)) {
      pieces.push(word);
      continue;
    }
    const own = word.match(plainPiece) ?? [];
    pieces.push(...own);
    const joined = own.join('');
    if (own.length > 1 && joined.length <= LONGEST_JOINED && /[a-z]/.test(joined)) compounds.push(joined);
  }
}

/** Whether a word is also found without the signs between its pieces. */
export function isCompound({ pieces, joined }: Word): boolean {
  return pieces.length > 1 && joined.length <= LONGEST_JOINED && /\p{L}/u.test(joined);
}
