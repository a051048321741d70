import type { Cell } from '../cell.ts';
import type { Claim } from '../claim.ts';
import { processesOf } from '../claim.ts';
import type { Dataset } from '../dataset.ts';
import type { DftResult } from '../dftResult.ts';
import { type Ion, type IonSymbol, ionNames } from '../ion.ts';
import type { Material } from '../material.ts';
import type { Measurement } from '../measurement.ts';
import type { MechanismModel } from '../mechanismModel.ts';
import type { Observation } from '../observation.ts';
import { processes } from '../processes.ts';
import { quantityKinds } from '../quantityKinds.ts';
import { reportedValue } from '../reported.ts';
import type { Laboratory, Source } from '../source.ts';
import { techniques } from '../techniques/index.ts';
import { type SearchText, texts } from './fields.ts';
import { printedValue } from './printed.ts';
import { statementTexts } from './statementTexts.ts';
import type { RecordType } from './types.ts';

type Records = {
  readonly DATASET: Pick<Dataset, 'id' | 'key' | 'title' | 'curator'>;
  readonly LABORATORY: Laboratory;
  readonly SOURCE: Source;
  readonly ION: Ion;
  readonly MATERIAL: Material;
  readonly CELL: Cell;
  readonly MEASUREMENT: Measurement;
  readonly OBSERVATION: Observation;
  readonly DFT_RESULT: DftResult;
  readonly CLAIM: Claim;
  readonly MECHANISM_MODEL: MechanismModel;
};

/** What is searched of a record of each noun, the most telling text first; references are not followed. */
const textsOf: { readonly [Type in RecordType]: (record: Records[Type]) => readonly SearchText[] } = {
  DATASET: ({ key, title, curator }) => [...texts('SLUG', key), ...texts('TITLE', title), ...texts('CURATOR', curator)],
  LABORATORY: ({ name, affiliations }) => [...texts('NAME', name), ...texts('AFFILIATION', ...affiliations)],
  SOURCE: ({ slug, title, authors, doi, venue, year }) => [
    ...texts('SLUG', slug),
    ...texts('DOI', reportedValue(doi)),
    ...texts('TITLE', reportedValue(title)),
    ...texts('AUTHOR', ...authors),
    ...texts('VENUE', reportedValue(venue)),
    ...texts('YEAR', year === null ? null : String(year)),
  ],
  ION: ({ symbol, name, compound }) => [
    ...texts('SYMBOL', symbol),
    ...texts('NAME', name),
    ...texts('ALIAS', `${name} ion`),
    ...texts('STATEMENT', compound),
  ],
  MATERIAL: (material) => [
    ...texts('NAME', material.name),
    ...texts('SLUG', material.slug),
    ...texts('ALIAS', ...material.aliases),
    ...texts('PRECURSOR', reportedValue(material.precursor)),
    ...texts('SYNTHESIS', reportedValue(material.synthesis)),
    ...texts('MORPHOLOGY', reportedValue(material.morphology)),
    ...texts('POROSITY', reportedValue(material.porosity)),
    ...texts('DOPING', reportedValue(material.doping)),
    ...texts('PYROLYSIS_TEMPERATURE', printedValue(material.pyrolysisTemperature)),
  ],
  CELL: (cell) => [
    ...texts('LABEL', reportedValue(cell.label)),
    ...texts('ELECTROLYTE', reportedValue(cell.electrolyte)),
    ...texts('COUNTER_ELECTRODE', reportedValue(cell.counterElectrode)),
    ...texts('FORMAT', reportedValue(cell.format)),
    ...texts('CUTOFF', printedValue(cell.upperCutoff), printedValue(cell.lowerCutoff)),
    ...texts('ONE_C', printedValue(cell.oneC)),
    ...ionTexts(cell.ion),
  ],
  MEASUREMENT: ({ technique, ion, note }) => [...techniqueTexts(technique), ...texts('NOTE', note), ...ionTexts(ion)],
  OBSERVATION: ({ quantity, statement, ion, technique, note }) => [
    ...statementTexts(statement),
    ...quantityTexts(quantity),
    ...texts('NOTE', note),
    ...ionTexts(ion),
    ...techniqueTexts(technique),
  ],
  DFT_RESULT: ({ model, site, functional, dispersion, note, ion }) => [
    ...texts('MODEL', model),
    ...texts('SITE', reportedValue(site)),
    ...texts('FUNCTIONAL', reportedValue(functional)),
    ...texts('DISPERSION', reportedValue(dispersion)),
    ...texts('NOTE', note),
    ...ionTexts(ion),
    ...techniqueTexts('DFT'),
  ],
  CLAIM: ({ assertion, paraphrase, note, ion }) => [
    ...texts('PARAPHRASE', paraphrase),
    ...processTexts(processesOf(assertion)),
    ...(assertion.kind === 'TREND' ? quantityTexts(assertion.quantity) : []),
    ...texts('NOTE', note),
    ...ionTexts(ion),
  ],
  MECHANISM_MODEL: ({ name, summary, assignments }) => [
    ...texts('NAME', name),
    ...texts('SUMMARY', summary),
    ...processTexts([...new Set(assignments.flatMap((assignment) => assignment.processes))]),
  ],
};

/** The texts of a record that are searched, its key last. */
export function recordTexts<Type extends RecordType>(type: Type, record: Records[Type]): readonly SearchText[] {
  return [...textsOf[type](record), ...texts('KEY', record.id.slice(record.id.search(/[:/][^:/]*$/) + 1))];
}

function ionTexts(ion: IonSymbol | null): readonly SearchText[] {
  return ion === null ? [] : texts('ION', ion, ionNames[ion]);
}

function techniqueTexts(code: string | null): readonly SearchText[] {
  return code === null ? [] : texts('TECHNIQUE', code, techniques.find(code)?.name);
}

function quantityTexts(code: string | null): readonly SearchText[] {
  return code === null ? [] : texts('QUANTITY', quantityKinds.find(code)?.name, code);
}

function processTexts(codes: readonly string[]): readonly SearchText[] {
  return codes.flatMap((code) =>
    texts('PROCESS', processes.find(code)?.name, code, processes.find(code)?.abbreviation),
  );
}
