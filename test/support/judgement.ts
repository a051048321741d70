import type { EvidenceBase } from '../../src/domain/evidenceBase.ts';
import { type JudgingOptions, standardOptions } from '../../src/domain/judging.ts';
import { agreement } from '../../src/knowledge/agreement.ts';
import { contributionOrder } from '../../src/knowledge/contributionOrder.ts';
import { type Evidence, evidenceWith } from '../../src/knowledge/evidence.ts';
import { matrixRows } from '../../src/knowledge/evidenceMatrix.ts';

/** All that is judged of a base: what follows for each material and ion, and what audits of its sources find. */
export function judgementOf(base: EvidenceBase, options: JudgingOptions = standardOptions) {
  const evidence = evidenceWith(base, options);
  const pairs = base.materials.flatMap(({ id }) => evidence.ionsOf(id).map((ion) => ({ material: id, ion })));
  return {
    rows: pairs.flatMap(({ material, ion }) => matrixRows(evidence, material, ion)),
    orders: pairs.map((pair) => contributionOrder(evidence, { ...pair, cRate: null })),
    audits: auditedSources(evidence).map((source) => evidence.audited(source).audit),
    agreements: base.claims.map((claim) => ({ claim: claim.id, ...agreement(evidence, claim) })),
  };
}

/** Sources that say something. */
export function auditedSources({ base }: Evidence): readonly string[] {
  return [...new Set(base.observations.map(({ source }) => source))];
}

/** A base with other names: each text is replaced wherever it stands. */
export function renamed(base: EvidenceBase, names: Readonly<Record<string, string>>): EvidenceBase {
  const text = Object.entries(names).reduce((all, [from, to]) => all.replaceAll(from, to), JSON.stringify(base));
  return JSON.parse(text) as EvidenceBase;
}
