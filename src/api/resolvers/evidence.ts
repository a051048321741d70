import { typeOfId } from '../../domain/globalId.ts';
import { processes } from '../../domain/processes.ts';
import { propositionOf, type Proposition as Said } from '../../domain/proposition.ts';
import { regions } from '../../domain/regions.ts';
import { techniques } from '../../domain/techniques/index.ts';
import { disagreements } from '../../knowledge/evidenceMatrix.ts';
import { flipThresholds } from '../../knowledge/flipThresholds.ts';
import { ruleSetVersion, rules } from '../../knowledge/ruleBook.ts';
import type { Context } from '../context.ts';
import { ionOf, referred } from '../references.ts';
import type { ApiResolvers } from './resolvers.ts';

type Names =
  | 'EvidenceLine'
  | 'Comparison'
  | 'Strand'
  | 'Assessment'
  | 'EvidenceMatrix'
  | 'MatrixRow'
  | 'MatrixCell'
  | 'InputFlip'
  | 'ThresholdFlip'
  | 'SourceFlip';

export const evidence: Pick<ApiResolvers, Names> = {
  EvidenceLine: {
    rule: ({ rule }) => rules.get(rule),
    proposition: ({ proposition }) => said(proposition),
    technique: ({ technique }) => techniques.get(technique),
    laboratory: ({ laboratory }, _, context) => laboratoryOf(laboratory, context),
    inputs: ({ inputs }, _, context) => Promise.all(inputs.map((id) => referred('observations', id, context))),
  },
  Comparison: {
    observed: ({ observed }) => finite(observed),
    margin: ({ margin }) => finite(margin),
  },
  Strand: { laboratory: ({ laboratory }, _, context) => laboratoryOf(laboratory, context) },
  Assessment: {
    id: ({ proposition }) => proposition.replace(/^Proposition:/, 'Assessment:'),
    proposition: ({ proposition }) => said(proposition),
    material: ({ material }, _, context) => referred('materials', material, context),
    ion: ({ ion }, _, context) => ionOf(ion, context),
    process: ({ process }) => processes.get(process),
    region: ({ region }) => (region === null ? null : regions.get(region)),
    independentLaboratories: ({ laboratories }) => laboratories.length,
    disagreements: ({ lines }) => disagreements(lines),
    lines: ({ lines }, { directions }) =>
      directions == null ? lines : lines.filter(({ direction }) => directions.includes(direction)),
    flipThresholds: async (assessed, _, context) => {
      const { material, lines, options } = assessed;
      const flips = flipThresholds(await context.evidence.ofMaterial(material, options), assessed);
      const line = lines.find(({ id }) => id === flips.line?.line);
      return { ...flips, line: flips.line === null || line === undefined ? null : { ...flips.line, line } };
    },
    retracted: ({ retracted }, _, context) => Promise.all(retracted.map((id) => referred('sources', id, context))),
    ruleSetVersion: () => ruleSetVersion,
  },
  EvidenceMatrix: { techniques: (matrix) => matrix.techniques.map(techniques.get) },
  MatrixRow: { proposition: ({ assessment }) => said(assessment.proposition) },
  MatrixCell: { technique: ({ technique }) => techniques.get(technique) },
  InputFlip: { observation: ({ observation }, _, context) => referred('observations', observation, context) },
  ThresholdFlip: { rule: ({ rule }) => rules.get(rule) },
  SourceFlip: { source: ({ source }, _, context) => referred('sources', source, context) },
};

/** A proposition by its id: assessments are of propositions that no claim may have made. */
function said(id: string): Said {
  return propositionOf(id);
}

/** A source that names no laboratory stands for its own. */
function laboratoryOf(id: string | null, context: Context) {
  return id !== null && typeOfId(id) === 'Laboratory' ? referred('laboratories', id, context) : null;
}

/** An open end has no number. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
