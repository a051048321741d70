import { type JudgingOptions, standardOptions } from '../../domain/judging.ts';
import { auditRules, rules } from '../../knowledge/ruleBook.ts';
import { amount, number } from './numbers.ts';

/** How it was judged where that is not as usual: `judged otherwise: without DFT; R-FC-GCD leastShare = 40 %`. */
export function otherwiseText(options: JudgingOptions): string | null {
  const { leftOutSources, leftOutTechniques, leftOutObservations, leftOutRules, weights } = options;
  const parts = [
    ...without('the source', leftOutSources.map(keyOf)),
    ...without('', leftOutTechniques),
    ...without('the statement', leftOutObservations.map(keyOf)),
    ...without('the rule', leftOutRules),
    ...thresholdTexts(options),
    ...weights
      .filter(({ rule, weight }) => rules.find(rule)?.weight !== weight)
      .map(({ rule, weight }) => `${rule} weighs ${number(weight)}`),
    ...assumptionTexts(options),
  ];
  return parts.length === 0 ? null : `judged otherwise: ${parts.join('; ')}`;
}

function without(noun: string, names: readonly string[]): readonly string[] {
  return names.map((name) => ['without', noun, name].filter((word) => word !== '').join(' '));
}

function thresholdTexts({ thresholds }: JudgingOptions): readonly string[] {
  return thresholds.flatMap(({ rule, parameter, value }) => {
    const { parameters = [] } = rules.find(rule) ?? auditRules.find(rule) ?? {};
    const standard = parameters.find(({ name }) => name === parameter);
    return standard?.value === value ? [] : `${rule} ${parameter} = ${amount(value, standard?.unit ?? '1')}`;
  });
}

function assumptionTexts({ tolerance, closure, acrossIons }: JudgingOptions): readonly string[] {
  return [
    ...(tolerance === standardOptions.tolerance ? [] : [`contributions tie below ${amount(tolerance, '%')}`]),
    ...(closure ? [] : ['contributions need not add up']),
    ...(acrossIons ? [] : ['what is said between ions bounds no contribution']),
  ];
}

function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
