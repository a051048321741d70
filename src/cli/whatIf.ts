import { assertInputObjectType, coerceInputValue, GraphQLError } from 'graphql';
import type { Context } from '../api/context.ts';
import { optionsOf } from '../api/judging.ts';
import { executableSchema } from '../api/schema.ts';
import type { JudgingOptionsInput } from '../contract/generated.ts';
import type { JudgingOptions } from '../domain/judging.ts';
import { contractText } from './contract.ts';
import { CallError, type Io } from './io.ts';
import { readText } from './readText.ts';

/**
 * The options that a JSON file wishes for, understood as the API understands them; as usual without a file.
 *
 * @throws {CallError} telling all that is wrong with the file
 */
export async function readWhatIf(io: Io, file: string | undefined, context: Context): Promise<JudgingOptions> {
  if (file === undefined) return optionsOf(null, context);
  const { given, problems } = coerced(io, parsed(await readText(io, file), file));
  const all = problems.length > 0 ? problems : await unanswerable(given, context);
  if (all.length > 0) throw new CallError(`Cannot judge by "${file}": ${all.join('; ')}`);
  return optionsOf(given, context);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CallError(`Cannot judge by "${file}": it is no JSON: ${(error as Error).message}`);
  }
}

type Coerced = { readonly given: JudgingOptionsInput; readonly problems: readonly string[] };

/** What was given, held against the contract: `leftOutTechniques[0]: "DTF" is no technique, did you mean "DFT"?`. */
function coerced(io: Io, value: unknown): Coerced {
  const type = assertInputObjectType(executableSchema(contractText(io)).getType('JudgingOptionsInput'));
  const problems: string[] = [];
  const given = coerceInputValue(value, type, (path, _, { message }) => {
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    problems.push(`${place === '' ? '' : `${place.slice(1)}: `}${message.replace(/\.$/, '')}`);
  });
  const fields = Object.keys(type.getFields()).join(', ');
  const lost = problems.some((message) => message.includes(`type "${type.name}"`));
  return {
    given: (given ?? {}) as JudgingOptionsInput,
    problems: lost ? [...problems, `its fields are ${fields}`] : problems,
  };
}

/** What the base or the rules have not: each source is asked for alone, so that all are told. */
async function unanswerable(given: JudgingOptionsInput, context: Context): Promise<readonly string[]> {
  const parts = [
    ...(given.leftOutSources ?? []).map((name): JudgingOptionsInput => ({ leftOutSources: [name] })),
    { ...given, leftOutSources: null },
  ];
  return (await Promise.all(parts.map((part) => problemOf(part, context)))).flat();
}

async function problemOf(part: JudgingOptionsInput, context: Context): Promise<readonly string[]> {
  try {
    await optionsOf(part, context);
    return [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [error.message.replace('Argument "options": ', '').replace('Argument "options.', '"')];
  }
}
