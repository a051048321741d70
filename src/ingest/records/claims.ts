import type { ClaimInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import type { Assertion, Claim } from '../../domain/claim.ts';
import { globalId } from '../../domain/globalId.ts';
import { proposition } from '../../domain/proposition.ts';
import { readLocator } from './locators.ts';
import { exactlyOne } from './report.ts';
import { refer, referAll, referToIon, type Scope } from './scope.ts';

type About = Pick<Claim, 'material' | 'ion'>;

/** A claim; undefined if it asserts nothing that can be read. */
export function readClaim(input: ClaimInput, path: Path, scope: Scope): Claim | undefined {
  const about = {
    material: input.material ? refer('Material', input.material, [...path, 'material'], scope) : null,
    ion: input.ion ? referToIon(input.ion, [...path, 'ion'], scope) : null,
  };
  const assertion = readAssertion(input, about, { path, scope });
  const locator = readLocator(input.at, [...path, 'at'], scope);
  const observations = referAll('Observation', input.observations ?? [], [...path, 'observations'], scope);
  const dftResults = referAll('DftResult', input.dftResults ?? [], [...path, 'dftResults'], scope);
  if (assertion === undefined) return undefined;
  return {
    id: globalId('Claim', scope.datasetKey, input.key),
    dataset: scope.dataset,
    source: locator.source,
    assertion,
    stance: input.stance ?? 'ASSERTS',
    hedging: input.hedging,
    paraphrase: input.paraphrase,
    ...about,
    observations,
    dftResults,
    locator,
    cited: input.cited ?? false,
    note: input.note ?? null,
  };
}

function readAssertion(
  input: ClaimInput,
  { material, ion }: About,
  { path, scope }: { readonly path: Path; readonly scope: Scope },
): Assertion | undefined {
  exactlyOne(input, { names: ['process', 'order', 'trend', 'model'], path, report: scope.report });
  const { process, order, trend, model } = input;
  if (process) {
    const region = process.region ?? null;
    const { id } = proposition(material, ion, process.process, region);
    return { kind: 'PROCESS', proposition: id, process: process.process, region };
  }
  if (order) return readOrder(order.ascending, [...path, 'order', 'ascending'], scope);
  if (trend) return { kind: 'TREND', quantity: trend.quantity, because: trend.because ?? [] };
  if (model) return { kind: 'MECHANISM_MODEL', model: refer('MechanismModel', model, [...path, 'model'], scope) };
  return undefined;
}

function readOrder(ascending: readonly string[], path: Path, scope: Scope): Assertion {
  if (ascending.length < 2) {
    scope.report(path, { code: 'TOO_FEW', message: `orders ${ascending.length}: 2 processes or more are needed` });
  }
  const twice = ascending.findIndex((process, index) => ascending.indexOf(process) < index);
  if (twice >= 0) {
    const message = `${ascending[twice]} is already in the order: keep one`;
    scope.report([...path, twice], { code: 'DUPLICATE_ITEM', message });
  }
  return { kind: 'CONTRIBUTION_ORDER', ascending };
}
