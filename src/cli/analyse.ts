import { type Command, InvalidArgumentError } from 'commander';
import { codesOf, convert, findUnit, type UnitKind } from '../domain/units.ts';
import { FileError } from '../ingest/files/fileError.ts';
import type { FinishedCurve } from '../ingest/files/readFile.ts';
import { analyseGalvanostatic, type GalvanostaticOptions } from '../knowledge/galvanostatic.ts';
import { choiceOption } from './choice.ts';
import { type FileArguments, readChosen, withFileArguments } from './fileArguments.ts';
import { complain, DONE, type ExitCode, type Io, PROBLEMS, print } from './io.ts';
import { galvanostaticLines } from './report/galvanostatic.ts';
import { paintFor } from './report/style.ts';
import { printWrapped } from './report/wrapped.ts';

type Options = FileArguments & {
  readonly as: string;
  readonly mass?: number;
  readonly boundary: number;
  readonly insertion: string;
  readonly json?: boolean;
};

/** V: the split that most papers of sodium in hard carbon use; numbers of other boundaries are not comparable. */
const BOUNDARY = 0.1;

/** `hckb analyse <file> --as gcd`: what a method gives of a file's curve, or why it gives nothing. */
export function analyseCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = program
    .command('analyse')
    .description("compute what a method gives of an instrument's file: half cycles, slope and plateau, efficiencies")
    .argument('<file>', 'file of an instrument, as `hckb read` reads it')
    .addOption(choiceOption('--as <method>', 'gcd: galvanostatic charge and discharge', ['gcd']).default('gcd'))
    .option('--mass <mass>', 'of active material, such as "1.2 mg"; capacities are per gram then', readAs('MASS', 'g'))
    .option('--boundary <potential>', 'between slope and plateau, such as "0.1 V"', readAs('POTENTIAL', 'V'), BOUNDARY)
    .addOption(
      choiceOption('--insertion <direction>', 'in which ions go into the carbon: discharge in a half cell', [
        'discharge',
        'charge',
      ]).default('discharge'),
    );
  withFileArguments(command)
    .option('--json', 'print JSON')
    .action(async (name: string, options: Options) => {
      done(await analyse(io, name, options));
    });
}

async function analyse(io: Io, name: string, options: Options): Promise<ExitCode> {
  try {
    const { curves } = await readChosen(io, name, options);
    return tell(io, name, onlyCurve(curves), options);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(io, `${name}: ${error.message}`);
    return PROBLEMS;
  }
}

function tell(io: Io, name: string, curve: FinishedCurve, { mass, boundary, insertion, json }: Options): ExitCode {
  const options: GalvanostaticOptions = {
    boundary,
    mass: mass ?? null,
    insertion: insertion === 'charge' ? 'CHARGE' : 'DISCHARGE',
  };
  checkSigns(curve);
  const analysed = analyseGalvanostatic(curve.columns, options);
  if ('refused' in analysed) throw new FileError(analysed.refused.code, analysed.refused.message);
  if (json) print(io, JSON.stringify({ file: name, method: 'gcd', ...analysed.found }, null, 2));
  else printWrapped(io, galvanostaticLines(name, analysed.found, paintFor(io)));
  return DONE;
}

/** Without signs, charge and discharge would be one half cycle. @throws {FileError} with the repair that gives them */
function checkSigns({ warnings, repairs }: FinishedCurve): void {
  const isUnsigned = warnings.some(({ code }) => code === 'CURRENT_WITHOUT_SIGN');
  if (!isUnsigned || repairs.some(({ code }) => code === 'SIGN_FROM_STATE')) return;
  throw new FileError(
    'CURRENT_WITHOUT_SIGN',
    'the current has no sign, by which half cycles are told apart: add "--repair sign-from-state"',
  );
}

/** @throws {FileError} where there are several */
function onlyCurve(curves: readonly FinishedCurve[]): FinishedCurve {
  const [curve] = curves;
  if (curve !== undefined && curves.length === 1) return curve;
  throw new FileError('SEVERAL_CURVES', `holds ${curves.length} curves: say which by --curve`);
}

/** Reads `1.2 mg`, or a number in the unit that goes without saying. */
function readAs(kind: UnitKind, unit: string): (text: string) => number {
  return (text) => {
    const [, digits = '', given = ''] = /^\s*([+-]?[\d.]+(?:e[+-]?\d+)?)\s*(.*?)\s*$/i.exec(text) ?? [];
    const value = digits === '' ? Number.NaN : Number(digits);
    const found = given === '' ? unit : findUnit(kind, given)?.code;
    if (Number.isFinite(value) && value > 0 && found !== undefined) return convert(value, found, unit);
    throw new InvalidArgumentError(`It is a number above 0 with a unit (${codesOf(kind)}), such as "1.2 ${unit}".`);
  };
}
