import type { Severity } from '../../../domain/audit.ts';
import { quantityKinds } from '../../../domain/quantityKinds.ts';
import type { Shown } from './place.ts';

/** In what a caption and the text differ. */
export type Difference = { readonly severity: Severity; readonly sentence: string };

/** The captions of a place, and what the text says of it. */
export type Compared = { readonly captions: readonly Shown[]; readonly texts: readonly Shown[] };

/** Ions that the text names and the caption does not are not shown; fewer are merely not spoken of. */
export function ionDifferences(compared: Compared): readonly Difference[] {
  const [shown, told] = namedBy(compared, 'ions');
  if (shown.length === 0 || told.length === 0) return [];
  const sentence = `the caption names ${shown.join(', ')}, the text ${told.join(', ')}`;
  if (told.some((ion) => !shown.includes(ion))) return [{ severity: 'WARNING', sentence }];
  return shown.some((ion) => !told.includes(ion)) ? [{ severity: 'INFO', sentence }] : [];
}

/** Quantities that have nothing in common. Of other units they are not one curve; words without a unit may be. */
export function quantityDifferences(compared: Compared): readonly Difference[] {
  const [shown, told] = namedBy(compared, 'quantities');
  if (shown.length === 0 || told.length === 0 || told.some((code) => shown.includes(code))) return [];
  const [inCaption, inText] = [kindsOf(shown), kindsOf(told)];
  const units = inCaption.map(({ unitKind }) => unitKind);
  const apart =
    !units.includes('DIMENSIONLESS') &&
    inText.every(({ unitKind }) => unitKind !== 'DIMENSIONLESS' && !units.includes(unitKind));
  const names = (kinds: typeof inText) => kinds.map(({ name }) => name).join(', ');
  return [
    {
      severity: apart ? 'WARNING' : 'INFO',
      sentence: `the caption names ${names(inCaption)}, the text ${names(inText)}`,
    },
  ];
}

function kindsOf(codes: readonly string[]) {
  return codes.map((code) => quantityKinds.get(code));
}

/** What captions and what the text name; nothing for captions of which one leaves it open. */
function namedBy(
  { captions, texts }: Compared,
  what: 'ions' | 'quantities',
): readonly [readonly string[], readonly string[]] {
  const shown = captions.map((each) => each[what]);
  const told = texts.flatMap((each) => each[what]);
  return [shown.some((names) => names.length === 0) ? [] : [...new Set(shown.flat())], [...new Set(told)]];
}
