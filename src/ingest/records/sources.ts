import type { LaboratoryInput, SourceInput } from '../../contract/generated.ts';
import type { Path } from '../../contract/inputTree.ts';
import { globalId } from '../../domain/globalId.ts';
import type { Reported } from '../../domain/reported.ts';
import { type Laboratory, normaliseDoi, type Source } from '../../domain/source.ts';
import type { Report } from './report.ts';
import { refer, type Scope } from './scope.ts';
import { readText } from './texts.ts';

/** Registrant and name, as DOIs are made; nothing more of the name is fixed. */
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;

/** Whether a text, without resolver, is made as DOIs are. */
export function isDoi(text: string): boolean {
  return DOI.test(text);
}

export function readLaboratory(input: LaboratoryInput, _: Path, scope: Scope): Laboratory {
  const { key, name, affiliations } = input;
  const id = globalId('Laboratory', scope.datasetKey, key);
  return { id, dataset: scope.dataset, name, affiliations: affiliations ?? [] };
}

export function readSource(input: SourceInput, path: Path, scope: Scope): Source {
  const { report } = scope;
  return {
    id: globalId('Source', scope.datasetKey, input.key),
    dataset: scope.dataset,
    slug: input.key,
    kind: input.kind,
    title: readText(input.title, [...path, 'title'], report),
    authors: input.authors ?? [],
    doi: readDoi(readText(input.doi, [...path, 'doi'], report), [...path, 'doi', 'text'], report),
    year: readYear(input.year ?? null, [...path, 'year'], report),
    venue: readText(input.venue, [...path, 'venue'], report),
    licence: readText(input.licence, [...path, 'licence'], report),
    retraction: input.retraction ?? 'NONE_KNOWN',
    laboratory: input.laboratory ? refer('Laboratory', input.laboratory, [...path, 'laboratory'], scope) : null,
  };
}

/** From the first journals of chemistry on; what lies beyond is a slip of the keyboard. */
const YEARS = { first: 1778, last: 2199 } as const;

function readYear(year: number | null, path: Path, report: Report): number | null {
  if (year !== null && (year < YEARS.first || year > YEARS.last)) {
    report(path, { code: 'ILLEGAL_YEAR', message: `${year} is no year of publication: it has four digits, as 2024` });
  }
  return year;
}

function readDoi(reported: Reported<string>, path: Path, report: Report): Reported<string> {
  if (!('value' in reported)) return reported;
  const doi = normaliseDoi(reported.value);
  if (!isDoi(doi)) {
    report(path, { code: 'ILLEGAL_DOI', message: `"${reported.value}" is no DOI: it looks like 10.1039/d4ee06029f` });
  }
  return { value: doi };
}
