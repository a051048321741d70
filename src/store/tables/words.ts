import type { MassBasis } from '../../domain/cell.ts';
import type { ClaimKind, Hedging, Stance } from '../../domain/claim.ts';
import type { Motif } from '../../domain/conditions.ts';
import type { ChangeAction } from '../../domain/curation.ts';
import type { Packing } from '../../domain/curve.ts';
import type { DftReference, SignConvention, SpacingTreatment } from '../../domain/dftResult.ts';
import type { ExtractionMethod, SourcePart } from '../../domain/locator.ts';
import type { ObservationForm } from '../../domain/observation.ts';
import type { IntervalKind, Nature, Relation } from '../../domain/quantity.ts';
import type { MissingReason } from '../../domain/reported.ts';
import type { NameKind } from '../../domain/search/names.ts';
import type { RecordType } from '../../domain/search/types.ts';
import type { RetractionStatus, SourceKind } from '../../domain/source.ts';

/** The words of a closed set; a word too few or too many is a type error. */
function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): readonly [Word, ...Word[]] {
  return Object.keys(words) as [Word, ...Word[]];
}

export const missingReasons = wordsOf<MissingReason>({
  NOT_REPORTED: true,
  NOT_MEASURED: true,
  BELOW_DETECTION: true,
  NOT_APPLICABLE: true,
});
export const sourceKinds = wordsOf<SourceKind>({
  ARTICLE: true,
  PREPRINT: true,
  DATASET: true,
  HANDBOOK: true,
  MANUSCRIPT: true,
});
export const retractionStatuses = wordsOf<RetractionStatus>({
  NONE_KNOWN: true,
  CORRECTED: true,
  CONCERN: true,
  RETRACTED: true,
});
export const changeActions = wordsOf<ChangeAction>({
  IMPORT_DATASET: true,
  RETIRE_DATASET: true,
  REVIVE_DATASET: true,
  MARK_RETRACTED: true,
  WITHDRAW_RETRACTION: true,
  CREATE_TOKEN: true,
  REVOKE_TOKEN: true,
});
export const sourceParts = wordsOf<SourcePart>({
  TITLE: true,
  ABSTRACT: true,
  TEXT: true,
  CAPTION: true,
  TABLE: true,
  CONCLUSION: true,
  SUPPLEMENT: true,
});
export const extractionMethods = wordsOf<ExtractionMethod>({
  READ_FROM_TEXT: true,
  ABSTRACT_ONLY: true,
  DIGITISED: true,
  AUTHORS_FILE: true,
  COMPILATION: true,
});
export const relations = wordsOf<Relation>({
  EXACT: true,
  LESS_THAN: true,
  AT_MOST: true,
  GREATER_THAN: true,
  AT_LEAST: true,
  RANGE: true,
});
export const intervalKinds = wordsOf<IntervalKind>({
  ROUNDING: true,
  APPROXIMATION: true,
  SD: true,
  SE: true,
  CI95: true,
  STATED: true,
  SETTING: true,
});
export const natures = wordsOf<Nature>({ REPORTED: true, DIGITISED: true, COMPUTED: true });
export const massBases = wordsOf<MassBasis>({
  ACTIVE_CARBON: true,
  CARBON_WITH_ALKALI: true,
  ELECTRODE: true,
  NOT_REPORTED: true,
});
export const observationForms = wordsOf<ObservationForm>({
  VALUE: true,
  TREND: true,
  ORDERING: true,
  RATIO: true,
  PRESENCE: true,
  ROLE: true,
  DEFINITION: true,
  RESOLUTION: true,
  SUPERLATIVE: true,
  CAPTION: true,
});
export const motifs = wordsOf<Motif>({ PLANAR_LAYERS: true, MICROPORE: true, DEFECT: true });
export const dftReferences = wordsOf<DftReference>({ ATOM: true, BULK_METAL: true, ION: true, NOT_REPORTED: true });
export const signConventions = wordsOf<SignConvention>({
  NEGATIVE_FAVOURABLE: true,
  POSITIVE_FAVOURABLE: true,
  NOT_REPORTED: true,
});
export const spacingTreatments = wordsOf<SpacingTreatment>({ FIXED: true, RELAXED: true, NOT_REPORTED: true });
export const claimKinds = wordsOf<ClaimKind>({
  PROCESS: true,
  CONTRIBUTION_ORDER: true,
  TREND: true,
  MECHANISM_MODEL: true,
});
export const stances = wordsOf<Stance>({ ASSERTS: true, DENIES: true });
export const hedgings = wordsOf<Hedging>({ CONFIRMED: true, STATED: true, SUGGESTED: true, POSSIBLE: true });
export const searchedTypes = wordsOf<RecordType>({
  DATASET: true,
  LABORATORY: true,
  SOURCE: true,
  ION: true,
  MATERIAL: true,
  CELL: true,
  MEASUREMENT: true,
  OBSERVATION: true,
  DFT_RESULT: true,
  CLAIM: true,
  MECHANISM_MODEL: true,
});
export const packings = wordsOf<Packing>({ NONE: true, BROTLI: true, SHUFFLED_BROTLI: true });
export const nameKindWords = wordsOf<NameKind>({
  DOI: true,
  SLUG: true,
  CODE: true,
  SYMBOL: true,
  NAME: true,
  ALIAS: true,
  AUTHOR: true,
});
