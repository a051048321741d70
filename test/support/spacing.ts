import type { Said } from './evidence.ts';

/** An operando run in short: a spacing in the slope, and one on the plateau. */
export function expansion(initial: string, expanded: string, ion: Said['ion'] = 'Na'): readonly Said[] {
  const inserted = { direction: 'INSERTION', mode: 'OPERANDO' };
  return [
    { quantity: 'D002', ion, value: initial, conditions: { ...inserted, region: 'SLOPE' } },
    { quantity: 'D002', ion, value: expanded, conditions: { ...inserted, region: 'PLATEAU' } },
  ];
}

/** The spacing comes back on extraction. */
export const returned: Said = back('RETURNS_TO_INITIAL');

/** The spacing does not come back on extraction. */
export const stayed: Said = back('UNCHANGED');

function back(term: string): Said {
  return {
    quantity: 'D002',
    statement: { form: 'TREND', term, along: 'EXTRACTION', comparedToRegion: null },
    conditions: { direction: 'EXTRACTION' },
  };
}
