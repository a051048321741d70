import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimFacet, ClaimFilter, JudgingOptionsInput } from '../../contract/generated.ts';
import type { Agreement } from '../../domain/agreement.ts';
import { type Claim, processesOf } from '../../domain/claim.ts';
import type { JudgingOptions } from '../../domain/judging.ts';
import { propositionOf } from '../../domain/proposition.ts';
import { agreeing } from '../../knowledge/agreement.ts';
import { assessment } from '../../knowledge/assessment.ts';
import { BASE } from '../../store/store.ts';
import { computedFacets } from '../computedFacets.ts';
import { computedPage } from '../computedPages.ts';
import { type ConnectionArgs, connection, connectionOf, givenFilter, type StoredConnection } from '../connections.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { optionsOf } from '../judging.ts';
import { MOST_CLAIMS_JUDGED } from '../limits.ts';
import type { ParentOf } from '../nouns.ts';

type Args = Omit<ConnectionArgs, 'filter' | 'orderBy'> & {
  readonly filter?: ClaimFilter | null;
  readonly options?: JudgingOptionsInput | null;
};

/** Resolver of a field that lists claims, of the base as a whole or of its parent. */
export function claimList(of: ParentOf<'claims'> | null) {
  const stored = of === null ? connection('claims') : connectionOf('claims', of);
  return (
    parent: { readonly id: string },
    { filter, options, ...page }: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { agreement: wanted, ...rest } = filter ?? {};
    if (wanted == null) return stored(parent, { ...page, filter: rest }, context, info);
    const scope = of === null ? ({ of: 'base' } as const) : { of, ids: [parent.id] };
    const request = { size: MOST_CLAIMS_JUDGED, from: 'START', after: null, before: null } as const;
    const owner = of === null ? null : parent.id;
    return judgedPage({ wanted, page, options, filter: rest, parent: owner }, context, async (stored) => {
      const snapshot = await context.snapshot();
      const pages = await snapshot.claims.pages(scope, givenFilter<'claims'>(info, stored), request);
      return pages.get(owner ?? BASE) ?? { items: [], hasNext: false };
    });
  };
}

type Asked = {
  readonly wanted: readonly string[];
  /** What else the filter says. */
  readonly filter: object;
  /** Whose claims; null for those of the base as a whole. */
  readonly parent: string | null;
  readonly page: Omit<Args, 'filter' | 'options'>;
  readonly options: JudgingOptionsInput | null | undefined;
};
type Found = { readonly items: readonly Claim[]; readonly hasNext: boolean };

async function judgedPage(
  { wanted, page, options: wishes, filter, parent }: Asked,
  context: Context,
  find: (filter: object) => Promise<Found>,
): Promise<StoredConnection<Claim>> {
  const options = await optionsOf(wishes, context);
  const kept = async (stored: object) => {
    const claims = fewEnough(await find(stored));
    const judged = await Promise.all(claims.map((claim) => agreementFor(claim, options, context)));
    return claims.filter((_, place) => wanted.includes(judged[place]?.agreement ?? ''));
  };
  const asked = { filter: { ...filter, agreement: wanted }, options };
  const listing = { list: 'claims by agreement', parent, keyOf: ({ id }: Claim) => id, asked };
  const found = computedPage(await kept(filter), page, listing);
  return { ...found, facets: computedFacets({ filter, valuesOf: valuesOfClaim, kept }, context) };
}

/** @throws {GraphQLError} BAD_USER_INPUT on more claims than are judged at once */
function fewEnough({ items, hasNext }: Found): readonly Claim[] {
  if (!hasNext) return items;
  throw badInput(
    `Argument "filter" asks for the agreement of more than ${MOST_CLAIMS_JUDGED} claims: narrow it by "source", "material", "ion" or "kind"`,
    // more are not counted
    { name: 'claims judged', value: MOST_CLAIMS_JUDGED + 1, most: MOST_CLAIMS_JUDGED },
  );
}

const valuesOfClaim: Readonly<Record<ClaimFacet, (claim: Claim) => readonly (string | null)[]>> = {
  KIND: ({ assertion }) => [assertion.kind],
  STANCE: ({ stance }) => [stance],
  HEDGING: ({ hedging }) => [hedging],
  ION: ({ ion }) => [ion],
  PROCESS: ({ assertion }) => processesOf(assertion),
  MATERIAL: ({ material }) => [material],
  SOURCE: ({ source }) => [source],
  DATASET: ({ dataset }) => [dataset],
};

/** A claim about one material is held against all that is known of it, any other against its own dataset. */
async function evidenceOn({ material, dataset }: Claim, options: JudgingOptions, { evidence }: Context) {
  return material === null ? evidence.ofDataset(dataset, options) : evidence.ofMaterial(material, options);
}

async function agreementFor(claim: Claim, options: JudgingOptions, context: Context): Promise<Agreement> {
  return context.through(agreeing(await evidenceOn(claim, options, context), claim));
}

/** How a claim fares, with the assessments that that rests on. */
export async function claimAgreement(claim: Claim, options: JudgingOptions, context: Context) {
  const evidence = await evidenceOn(claim, options, context);
  const { agreement: code, reason, assessments } = await context.through(agreeing(evidence, claim));
  const assessed = assessments.flatMap((id) => {
    const { material, ion, process, region } = propositionOf(id);
    return material === null || ion === null ? [] : [assessment(evidence, { material, ion, process, region })];
  });
  return { code, reason, assessments: assessed, options };
}
