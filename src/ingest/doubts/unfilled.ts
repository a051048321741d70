import type { Path } from '../../contract/inputTree.ts';
import { problemAt, type Said } from '../../contract/problem.ts';
import { nearestWord } from '../../domain/nearestWord.ts';
import { shortened } from '../../domain/shortened.ts';
import type { DatasetDoubt } from './doubt.ts';

/** What people write to come back to it, and the DOI that the template has as an example. */
const PLACEHOLDER =
  /^(?:todo|to do|tbd|fixme|xxx+|to be (?:done|determined|filled in)|\.{3}|…|<[^<>]*>|10\.1000\/xyz)$/i;

/** Licences that data usually have. */
const USUAL = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'ODC-By-1.0', 'PDDL-1.0', 'MIT'] as const;

/** Identifiers of SPDX without a digit or a hyphen. */
const PLAIN_IDENTIFIERS: ReadonlySet<string> = new Set(['MIT', 'ISC', 'X11', 'Zlib', 'Unlicense', 'WTFPL', 'PSF']);

const IDENTIFIER = /^[A-Za-z][A-Za-z\d.]*(?:-[A-Za-z\d.]+)*\+?$/;

/** Licences of Creative Commons have versions. */
const UNVERSIONED = /^CC(?!.*-\d\.\d)/i;

/** Texts that were left to be filled in, and a licence that no program knows: what may be meant, but hardly is. */
export const unfilled: DatasetDoubt = ({ input, placeOf }) => {
  const placeholders = textsIn(input, []).flatMap(([text, path]) =>
    PLACEHOLDER.test(text.trim()) ? [problemAt(path, placeOf(path), placeholder(text))] : [],
  );
  const { licence } = input;
  const isTold = isLicence(licence) || PLACEHOLDER.test(licence.trim());
  return [...placeholders, ...(isTold ? [] : [problemAt(['licence'], placeOf(['licence']), noLicence(licence))])];
};

function placeholder(text: string): Said {
  return { code: 'PLACEHOLDER', message: `"${shortened(text)}" stands for something that is not filled in yet` };
}

/** Whether a text looks like an expression of SPDX identifiers: their list grows, so that none is looked up. */
function isLicence(text: string): boolean {
  return text
    .trim()
    .split(/ (?:OR|AND|WITH) /)
    .every(
      (each) => PLAIN_IDENTIFIERS.has(each) || (IDENTIFIER.test(each) && /[-\d]/.test(each) && !UNVERSIONED.test(each)),
    );
}

function noLicence(text: string): Said {
  const written = text.trim().replace(/\s+/g, '-');
  const begun = USUAL.find((each) => each.toLowerCase().startsWith(`${written.toLowerCase()}-`));
  const nearest = begun ?? nearestWord(written, USUAL);
  const meant = nearest === undefined ? '' : `, did you mean "${nearest}"?`;
  const message = `"${shortened(text)}" is no SPDX identifier of a licence${meant} (usual are ${USUAL.join(', ')})`;
  return { code: 'NO_SPDX', message };
}

function textsIn(value: unknown, path: Path): readonly (readonly [string, Path])[] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([step, each]) => textsIn(each, [...path, isList ? Number(step) : step]));
}
