import { type IonSymbol, ionNames, ionSymbols } from './ion.ts';
import { processes } from './processes.ts';
import { regions } from './regions.ts';

/** What could be true: a process in a material with an ion, in a region. Null means in general. */
export type Proposition = {
  readonly id: string;
  readonly material: string | null;
  readonly ion: IonSymbol | null;
  readonly process: string;
  readonly region: string | null;
};

/** Makes a proposition; its id is made of what it says, so two claims about the same thing share it. */
export function proposition(
  material: string | null,
  ion: IonSymbol | null,
  process: string,
  region: string | null,
): Proposition {
  const subject = material === null ? '*' : material.slice(material.indexOf(':') + 1);
  return { id: `Proposition:${subject}/${ion ?? '*'}/${process}/${region ?? '*'}`, material, ion, process, region };
}

/**
 * The proposition that an id names, whether or not a claim has made it.
 *
 * @throws {RangeError} on an id that names none
 */
export function propositionOf(id: string): Proposition {
  const [, subject, ion, process, region] = /^Proposition:(.+)\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(id) ?? [];
  const symbol = ionSymbols.find((each) => each === ion) ?? null;
  const isKnown =
    subject !== undefined &&
    (symbol !== null || ion === '*') &&
    processes.find(process ?? '') !== undefined &&
    (region === '*' || regions.find(region ?? '') !== undefined);
  if (!isKnown) {
    throw new RangeError(`"${id}" is no id of a proposition: Proposition:<material>/<ion>/<process>/<region or *> is`);
  }
  const material = subject === '*' ? null : `Material:${subject}`;
  return proposition(material, symbol, process ?? '', region === '*' ? null : (region ?? null));
}

/** The proposition in plain English. */
export function propositionSentence(said: Proposition, materialName: string | null): string {
  const ion = said.ion === null ? 'alkali ions' : ionNames[said.ion];
  const where = said.region === null ? '' : ` in the ${regions.get(said.region).name}`;
  return `With ${ion} in ${materialName ?? 'hard carbon'}, ${processes.get(said.process).name} takes place${where}.`;
}
