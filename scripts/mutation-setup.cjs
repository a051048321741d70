/**
 * Runs inside Jest before a test file, for `mutate-thresholds.mjs`: writes down the thresholds of all rules, or puts one
 * other number in the place of a threshold. The working tree stays as it is.
 */
const { writeFileSync } = require('node:fs');
const { rules } = require('../src/science/rules/index.ts');
const { auditRules } = require('../src/science/audit/index.ts');

const all = [...rules.entries, ...auditRules.entries];
const { MUTATION_LIST: list, MUTATION: mutation } = process.env;

if (list !== undefined) {
  const thresholds = all.flatMap(({ code, parameters }) =>
    parameters.map(({ name, value }) => ({ code, name, value })),
  );
  writeFileSync(list, JSON.stringify(thresholds));
}
if (mutation !== undefined) {
  const { code, name, value } = JSON.parse(mutation);
  const { parameters } = all.find((rule) => rule.code === code);
  const place = parameters.findIndex((each) => each.name === name);
  parameters[place] = { ...parameters[place], value };
}
