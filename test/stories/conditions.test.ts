import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type GraphQLInputObjectType, getNamedType, graphql, isEnumType, isInputObjectType } from 'graphql';
import { openContext } from '../../src/api/context.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { readSdl } from '../../src/contract/sdl.ts';
import { vocabularies } from '../../src/contract/vocabularies.ts';
import { quantityConditions } from '../../src/domain/conditions.ts';
import { canonicalUnit } from '../../src/domain/units.ts';
import { importDataset } from '../../src/ingest/importDataset.ts';
import { openStore } from '../../src/store/openStore.ts';
import { datasetYaml, folderOf, KEY, observation } from '../ingest/made.ts';
import { tempFolder } from '../support/cli.ts';
import { contract } from '../support/seed.ts';

/** A condition as a dataset gives it, as a query asks for it, and as the answer must be. */
type Condition = {
  readonly name: string;
  readonly given: string;
  readonly asked: string;
  readonly answer: unknown;
};

/** Every condition of the contract with a legal value of its type; no two numbers are alike. */
const conditions: readonly Condition[] = Object.values(
  (contract.getType('ConditionsInput') as GraphQLInputObjectType).getFields(),
).map(({ name, type }, index) => {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const reported = `0.${index + 11} ${unitOf(name)}`;
    return { name, given: `{ reported: "${reported}" }`, asked: `${name} { reported }`, answer: { reported } };
  }
  const code = vocabularies[named.name]?.entries[0]?.code;
  if (code !== undefined) return { name, given: code, asked: `${name} { code }`, answer: { code } };
  const answer = isEnumType(named) ? named.getValues()[0]?.name : named.name === 'Int' ? index + 1 : `${name} as named`;
  return { name, given: String(answer), asked: name, answer };
});

function unitOf(name: string): string {
  const kind = Object.entries(quantityConditions).find(([known]) => known === name)?.[1];
  if (kind === undefined) throw new RangeError(`The domain has no kind of unit for the condition "${name}"`);
  return canonicalUnit(kind).code;
}

test('every condition that a dataset may give is in the answer to a query', async () => {
  const given = conditions.map((each) => `${each.name}: ${each.given}`).join(', ');
  const observations = observation(`quantity: D002, conditions: { ${given} }, value: { reported: "0.383 nm" }`);
  const folder = join(folderOf({ [KEY]: datasetYaml({ observations }) }), KEY);
  const store = openStore({ file: join(tempFolder(), 'base.sqlite'), migrationsFolder: 'migrations' });
  const { problems } = await importDataset(store, folder, { schema: contract, now: () => new Date(0) });
  expect(problems).toEqual([]);

  const source = `{ observations { nodes { conditions { ${conditions.map(({ asked }) => asked).join(' ')} } } } }`;
  const contextValue = openContext(store, 'test', { contract });
  const answer = await graphql({ schema: executableSchema(readSdl('schema')), source, contextValue });
  await contextValue.close();
  await store.close();
  expect(answer).toEqual({
    data: {
      observations: { nodes: [{ conditions: Object.fromEntries(conditions.map((each) => [each.name, each.answer])) }] },
    },
  });
});
