import type { IonSymbol } from './ion.ts';
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

const ionNames: Readonly<Record<IonSymbol, string>> = { Li: 'lithium', Na: 'sodium', K: 'potassium' };

/** The proposition in plain English. */
export function propositionSentence(said: Proposition, materialName: string | null): string {
  const ion = said.ion === null ? 'alkali ions' : ionNames[said.ion];
  const where = said.region === null ? '' : ` in the ${regions.get(said.region).name}`;
  return `With ${ion} in ${materialName ?? 'hard carbon'}, ${processes.get(said.process).name} takes place${where}.`;
}
