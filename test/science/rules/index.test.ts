import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { processes } from '../../../src/domain/processes.ts';
import { regions } from '../../../src/domain/regions.ts';
import { techniques } from '../../../src/domain/techniques/index.ts';
import { rules } from '../../../src/science/rules/index.ts';
import { readings, seedEvidence } from '../../support/evidence.ts';

test.each(rules.entries.map((rule) => [rule.code, rule] as const))(
  '%s names known processes, techniques and regions, and says where its thresholds come from',
  (_, { processes: judged, techniques: read, region, parameters, question, description, weight }) => {
    for (const code of judged) expect(processes.find(code)?.code).toBe(code);
    for (const code of read) expect(techniques.find(code)?.code).toBe(code);
    expect(region === null || regions.find(region) !== undefined).toBe(true);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    for (const { source, unit, description: what } of parameters) expect([source, unit, what]).not.toContain('');
    expect([question.endsWith('?'), description.endsWith('.')]).toEqual([true, true]);
    expect(weight).toBeGreaterThanOrEqual(0);
  },
);

test('no rule points a way that it says it cannot', async () => {
  const paper = await seedEvidence();
  for (const rule of rules.entries) {
    const outcomes: readonly string[] = rule.outcomes ?? ['SUPPORTS', 'CONTRADICTS'];
    for (const ion of ['Li', 'Na', 'K'] as const) {
      const pointing = rule.processes.flatMap((process) => readings(rule, paper, { ion, process }));
      for (const { direction } of pointing) {
        if (direction === 'SUPPORTS' || direction === 'CONTRADICTS')
          expect([rule.code, outcomes]).toContainEqual(expect.arrayContaining([direction]));
      }
    }
  }
});

const ruleBase = '../shared/science/rules.md';
const withRuleBase = existsSync(ruleBase) ? test : test.skip;

withRuleBase('every rule of the rule base is there, with its weight (skipped where the rule base is absent)', () => {
  const text = readFileSync(ruleBase, 'utf8');
  const named = new Set([...text.matchAll(/^\| (R-[A-Za-z0-9-]+) \|/gm)].map(([, code]) => code));
  expect([...named].filter((code) => rules.find(code ?? '') === undefined)).toEqual([]);
  const [, three = '', two = ''] = /w = 3: ([^.]*)\. w = 2: ([^.]*)\./.exec(text) ?? [];
  const weightOf = (code: string) => (three.includes(code) ? 3 : two.split(/[ ,]+/).includes(code) ? 2 : 1);
  const wrong = [...named].filter((code) => rules.get(code ?? '').weight !== weightOf(code ?? ''));
  expect(wrong).toEqual([]);
});
