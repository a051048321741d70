import type { EvidenceLine } from '../../../src/domain/evidence.ts';

/** A line in short: it supports with weight 1, by diffraction in one laboratory. */
export function evidenceLine(parts: Partial<EvidenceLine> = {}): EvidenceLine {
  const weight = parts.weight ?? 1;
  return {
    id: 'EvidenceLine:one',
    rule: 'R-TEST',
    proposition: 'Proposition:doe_2026_pores/hc/Na/PORE_FILLING/*',
    direction: 'SUPPORTS',
    family: 'SCATTERING',
    technique: 'XRD',
    laboratory: 'Laboratory:a',
    sources: ['Source:a'],
    weight,
    effectiveWeight: weight,
    qualitative: false,
    inferred: false,
    conditions: [],
    comparisons: [],
    criteria: [],
    parameters: [],
    inputs: [],
    sentence: 'It is so.',
    ...parts,
  };
}
