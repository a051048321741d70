import type { Severity } from '../../domain/audit.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Facts } from '../facts/facts.ts';
import { aboutOf } from './about.ts';
import type { AuditRule, CheckResult } from './auditRule.ts';
import { type Definition, definitionsOf, differ, meaningOf, singular } from './definitions.ts';

/**
 * A5: a symbol has one meaning, and a thing one name. That a symbol changes its meaning, or that a carbon has two names,
 * may mislead: WARNING. Two abbreviations of one thing are only untidy: INFO.
 */
export const a5Symbols: AuditRule = {
  code: 'A5',
  name: 'symbols and names',
  description: 'A symbol stands for one thing, and a thing has one name.',
  question: 'Do symbols and names keep their meaning?',
  parameters: [],
  check: ({ facts }) => [
    ...checkSymbols(facts),
    ...checkCarbons(facts),
    ...checkCells(facts),
    ...checkProcesses(facts),
  ],
};

/** Every symbol that is defined more than once. */
function checkSymbols(facts: Facts): readonly CheckResult[] {
  const bySymbol = groupBy(definitionsOf(facts, 'SYMBOL'), ({ symbol }) => singular(symbol));
  return [...bySymbol]
    .filter(([, definitions]) => definitions.length > 1)
    .map(([symbol, definitions]) => {
      const clash = definitions.some((one) => definitions.some((other) => differ(one, other)));
      const meanings = [...new Set(definitions.map(meaningOf))];
      return clash
        ? found('WARNING', definitions, `${symbol} stands for ${meanings.join(' and for ')}.`)
        : found(
            null,
            definitions,
            `${symbol} keeps its meaning in ${definitions.length} places: ${meanings.join(', ')}.`,
          );
    });
}

/** Names of carbons: one each, and each of one. */
function checkCarbons(facts: Facts): readonly CheckResult[] {
  const aliases = definitionsOf(facts, 'ALIAS').filter(({ material }) => material !== null);
  const byName = groupBy(aliases, ({ symbol }) => singular(symbol));
  const shared = [...byName]
    .filter(([, named]) => distinct(named, ({ material }) => material).length > 1)
    .map(([name, named]) => found('WARNING', named, `${name} is the name of more than one carbon.`));
  const named = [...groupBy(aliases, ({ material }) => material).values()].map((group) =>
    oneName(group, 'One carbon', 'WARNING'),
  );
  return [...shared, ...named];
}

/** Names of the cells or batteries of an ion. */
function checkCells(facts: Facts): readonly CheckResult[] {
  const aliases = definitionsOf(facts, 'ALIAS').filter(
    ({ material, fact }) => material === null && fact.observation.ion !== null,
  );
  const byIon = groupBy(aliases, ({ fact }) => fact.observation.ion);
  return [...byIon].map(([ion, group]) => oneName(group, `What is built with ${ion}`, 'INFO'));
}

/** Abbreviations of a process: two to four capitals. A plural names things, not a process. */
function checkProcesses(facts: Facts): readonly CheckResult[] {
  const abbreviations = definitionsOf(facts, 'SYMBOL').filter(
    ({ symbol, process }) => process !== null && /^[A-Z]{2,4}$/.test(symbol),
  );
  const byProcess = groupBy(abbreviations, meaningOf);
  return [...byProcess].map(([process, group]) => oneName(group, sentenceCase(process), 'INFO'));
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneName(group: readonly Definition[], thing: string, severity: Severity): CheckResult {
  const names = distinct(group, ({ symbol }) => singular(symbol));
  return names.length === 1
    ? found(null, group, `${thing} has one name, ${names.join()}.`)
    : found(severity, group, `${thing} has ${names.length} names: ${names.join(', ')}.`);
}

function distinct<T>(group: readonly Definition[], of: (definition: Definition) => T): readonly T[] {
  return [...new Set(group.map(of))];
}

function found(severity: Severity | null, definitions: readonly Definition[], sentence: string): CheckResult {
  const inputs = definitions.map(({ fact }) => fact);
  return { severity, ...aboutOf(inputs), inputs, sentence };
}
