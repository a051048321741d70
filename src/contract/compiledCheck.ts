import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Contract } from './buildContract.ts';
import { jsonSchemaOf } from './jsonSchema.ts';

/** Whether plain data is of a type; it says nothing of what is wrong. */
export type CompiledCheck<T> = (data: unknown) => data is T;

/**
 * A check of an input type as machine code, some fifty times as fast as `checkInput`, which tells what is wrong with what it
 * refuses. Both accept the same; of data that was JSON, this does not see a field that was given twice.
 *
 * It is compiled at its first use, which takes as long as to check a thousand datasets: who reads YAML alone never needs it.
 *
 * @throws {TypeError} if the contract has no such input type
 */
export function compileCheck<T>(contract: Contract, typeName: string): CompiledCheck<T> {
  const schema = jsonSchemaOf(contract, typeName);
  let compiled: CompiledCheck<T> | undefined;
  return (data): data is T => {
    compiled ??= compiler().compile<T>(schema);
    return compiled(data);
  };
}

function compiler(): Ajv2020 {
  return new Ajv2020({ messages: false, allowUnionTypes: true, keywords: ['enumDescriptions'] });
}
