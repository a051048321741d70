import { type Fact, statementOf } from '../../facts/fact.ts';
import { panelsOf } from './panels.ts';

/** What a caption, or a sentence on its figure, says that a panel shows. */
export type Shown = {
  readonly fact: Fact;
  readonly figure: string;
  readonly panel: string | null;
  readonly inCaption: boolean;
  readonly ions: readonly string[];
  readonly quantities: readonly string[];
};

/** One for each panel that a statement on a figure names. */
export function shownBy(fact: Fact): readonly Shown[] {
  const caption = statementOf(fact, 'CAPTION');
  if (caption === null) return [];
  const { figure, ions, quantities } = caption;
  const inCaption = fact.observation.locator.part === 'CAPTION';
  return panelsOf(caption.panel).map((panel) => ({ fact, figure, panel, inCaption, ions, quantities }));
}

/** "4d" */
export function placeOf({ figure, panel }: Pick<Shown, 'figure' | 'panel'>): string {
  return `${figure}${panel ?? ''}`;
}
