import { type IonSymbol, ionSymbols } from '../../domain/ion.ts';
import type { Stated } from '../audit/stated.ts';
import type { Subject } from '../facts/subject.ts';
import { type Metal, metalOf } from './pores.ts';
import { ascribed } from './processes.ts';

/** A capacity of pore filling by another ion in the same carbon. */
export type OtherFilling = {
  readonly ion: IonSymbol;
  readonly filled: Stated;
  /** Of the other ion. */
  readonly theirs: Metal;
  /** Of the subject's ion. */
  readonly metal: Metal;
};

/** What is ascribed to pore filling by each other ion. */
export function otherFillings(subject: Subject): readonly OtherFilling[] {
  return metalOf(subject, subject.ion).flatMap((metal) =>
    ionSymbols
      .filter((ion) => ion !== subject.ion)
      .flatMap((ion) =>
        metalOf(subject, ion).flatMap((theirs) =>
          ascribed(subject.withIon(ion), 'PORE_FILLING').map((filled) => ({ ion, filled, theirs, metal })),
        ),
      ),
  );
}
