import type { Command } from 'commander';
import { jsonSchemaOf } from '../contract/jsonSchema.ts';
import { contractOf } from './contract.ts';
import { DONE, type ExitCode, type Io, print } from './io.ts';

/** `hckb schema`: what a dataset may say, for editors. */
export function schemaCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of dataset.yaml, by which editors complete and check it')
    .action(() => {
      print(io, JSON.stringify(jsonSchemaOf(contractOf(io), 'DatasetInput'), null, 2));
      done(DONE);
    });
}
