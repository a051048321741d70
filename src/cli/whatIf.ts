import type { JudgingOptions } from '../domain/judging.ts';
import { standardOptions } from '../domain/judging.ts';
import { judgingOptions } from '../knowledge/judgingOptions.ts';
import { CallError, type Io } from './io.ts';
import { readText } from './readText.ts';

/** The options that a JSON file wishes for; as usual without a file. @throws {CallError} on what is no such file */
export async function readWhatIf(io: Io, file: string | undefined): Promise<JudgingOptions> {
  if (file === undefined) return judgingOptions(null);
  const given = parsed(await readText(io, file), file);
  const unknown = Object.keys(given).filter((name) => !(name in standardOptions));
  if (unknown.length > 0) {
    const legal = Object.keys(standardOptions).join(', ');
    throw new CallError(`Cannot judge by "${file}": ${unknown.join(', ')} is no option; there are ${legal}`);
  }
  const wrong = Object.entries(given).filter(([name, value]) => !isLike(value, Object.entries(standardOptions), name));
  if (wrong.length > 0) {
    throw new CallError(
      `Cannot judge by "${file}": ${wrong.map(([name]) => name).join(', ')} has a value of the wrong kind`,
    );
  }
  try {
    return judgingOptions(given);
  } catch (error) {
    if (error instanceof RangeError)
      throw new CallError(error.message.replace('Argument "options"', `Cannot judge by "${file}"`));
    throw error;
  }
}

/** Whether a value is of the kind of the usual one. */
function isLike(value: unknown, usual: readonly (readonly [string, unknown])[], name: string): boolean {
  const [, standard] = usual.find(([known]) => known === name) ?? [];
  return Array.isArray(standard) ? Array.isArray(value) : typeof value === typeof standard;
}

function parsed(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new CallError(`Cannot judge by "${file}": ${(error as Error).message}`);
  }
  throw new CallError(`Cannot judge by "${file}": an object such as {"closure": false} is needed`);
}
