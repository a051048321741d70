/** A resistor, arcs behind each other, and diffusion: the circuits that spectra of electrodes are mostly fitted with. */
export type Ladder = {
  /** Arcs, each a resistor beside a capacitor or a constant-phase element; the slowest is the last. */
  readonly arcs: number;
  readonly constantPhase: boolean;
  readonly warburg: 'NONE' | 'SEMI_INFINITE' | 'FINITE';
  /** True if diffusion lies behind the resistor of the slowest arc, within it, as Randles drew it; else behind all arcs. */
  readonly nested: boolean;
  readonly inductor: boolean;
};

/** `L0-R0-p(R1,CPE1)-p(R2,CPE2)-W1` and the like. */
export function ladderText({ arcs, constantPhase, warburg, nested, inductor }: Ladder): string {
  const diffusion = { NONE: '', SEMI_INFINITE: '-W1', FINITE: '-Wo1' }[warburg];
  const within = nested && arcs > 0;
  const parts = Array.from({ length: arcs }, (_, at) => {
    const branch = `R${at + 1}${within && at === arcs - 1 ? diffusion : ''}`;
    return `-p(${branch},${constantPhase ? 'CPE' : 'C'}${at + 1})`;
  });
  return `${inductor ? 'L0-' : ''}R0${parts.join('')}${within ? '' : diffusion}`;
}
