import type { Claim } from '../../domain/claim.ts';
import type { OrderStatus } from '../../domain/contributionOrder.ts';
import type { Verdict } from '../../domain/evidence.ts';
import type { IonSymbol } from '../../domain/ion.ts';
import type { MechanismModel } from '../../domain/mechanismModel.ts';

/** One of the things that a claim says: that a process takes place with an ion in a region; null: anywhere. */
export type ClaimPart = { readonly ion: IonSymbol; readonly process: string; readonly region: string | null };

/** An assessed part of a claim; an `Assessment` is one. */
export type JudgedPart = ClaimPart & { readonly proposition: string; readonly verdict: Verdict };

/** What the numbers of one ion say of the order that is claimed; where that has no status, what they say in all. */
export type JudgedOrder = { readonly ion: IonSymbol; readonly status: Exclude<OrderStatus, 'NO_CLAIM'> };

type Scope = {
  /** Ions that a claim about all ions is about: those of the material that were cycled in cells. */
  readonly ions: readonly IonSymbol[];
  /** The model that the claim asserts, if it asserts one. */
  readonly model: MechanismModel | null;
};

/** What has to be assessed to judge a claim; empty for claims that are not about processes. */
export function partsOf({ assertion, ion }: Claim, { ions, model }: Scope): readonly ClaimPart[] {
  const claimed = ion === null ? ions : [ion];
  switch (assertion.kind) {
    case 'PROCESS':
      return claimed.map((each) => ({ ion: each, process: assertion.process, region: assertion.region }));
    case 'MECHANISM_MODEL':
      return model === null ? [] : partsOfModel(model, claimed);
    default:
      return [];
  }
}

/** A model that puts a process into the full window says that it takes place anywhere. */
function partsOfModel({ assignments }: MechanismModel, ions: readonly IonSymbol[]): readonly ClaimPart[] {
  return assignments.flatMap(({ region, ion, processes }) =>
    ions
      .filter((each) => ion === null || ion === each)
      .flatMap((each) =>
        processes.map((process) => ({ ion: each, process, region: region === 'FULL' ? null : region })),
      ),
  );
}
