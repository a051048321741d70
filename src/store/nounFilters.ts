import type { MassBasis } from '../domain/cell.ts';
import type { ClaimKind, Hedging, Stance } from '../domain/claim.ts';
import type { CodedConditions, CountedConditions, Motif, QuantityConditionName } from '../domain/conditions.ts';
import type { DftReference, SignConvention, SpacingTreatment } from '../domain/dftResult.ts';
import type { IonSymbol } from '../domain/ion.ts';
import type { ExtractionMethod, SourcePart } from '../domain/locator.ts';
import type { ObservationForm } from '../domain/observation.ts';
import type { NumberRange, QuantityCondition, TextCondition } from '../domain/range.ts';
import type { RetractionStatus, SourceKind } from '../domain/source.ts';
import type { Nested } from './filters/rule.ts';

/**
 * What to keep. All given fields must be met. Every given list must be met by one of its values; an empty list keeps
 * nothing. Materials and sources may be given by id, `dataset/key` or slug, which several may have; cells and
 * measurements by id or `dataset/key`; datasets by id or key. A field that is a filter of another noun keeps what has at
 * least one of those.
 */
export type DatasetFields = {
  readonly dataset?: readonly string[];
  readonly text?: string;
};
export type LaboratoryFields = {
  readonly dataset?: readonly string[];
  readonly text?: string;
  readonly sources?: SourceFilter;
};
export type IonFields = { readonly ion?: readonly IonSymbol[] };
export type SourceFields = {
  readonly source?: readonly string[];
  readonly dataset?: readonly string[];
  readonly laboratory?: readonly string[];
  readonly kind?: readonly SourceKind[];
  readonly retraction?: readonly RetractionStatus[];
  readonly year?: NumberRange;
  readonly author?: string;
  readonly doi?: readonly string[];
  readonly text?: string;
  readonly observations?: ObservationFilter;
  readonly claims?: ClaimFilter;
};
export type MaterialFields = {
  readonly material?: readonly string[];
  readonly dataset?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly precursor?: TextCondition;
  readonly synthesis?: TextCondition;
  readonly morphology?: TextCondition;
  readonly porosity?: TextCondition;
  readonly doping?: TextCondition;
  readonly pyrolysisTemperature?: QuantityCondition;
  readonly text?: string;
  readonly cells?: CellFilter;
  readonly measurements?: MeasurementFilter;
  readonly observations?: ObservationFilter;
  readonly claims?: ClaimFilter;
  readonly dftResults?: DftResultFilter;
};
export type CellFields = {
  readonly material?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly dataset?: readonly string[];
  readonly massBasis?: readonly MassBasis[];
  readonly format?: TextCondition;
  readonly electrolyte?: TextCondition;
  readonly counterElectrode?: TextCondition;
  readonly upperCutoff?: QuantityCondition;
  readonly lowerCutoff?: QuantityCondition;
  readonly oneC?: QuantityCondition;
  readonly materialWhere?: MaterialFilter;
  readonly measurements?: MeasurementFilter;
  readonly observations?: ObservationFilter;
};
export type MeasurementFields = {
  readonly material?: readonly string[];
  readonly cell?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly technique?: readonly string[];
  readonly dataset?: readonly string[];
  readonly conditions?: ConditionsFilter;
  readonly settings?: SettingFilter;
  readonly materialWhere?: MaterialFilter;
  readonly cellWhere?: CellFilter;
  readonly observations?: ObservationFilter;
  readonly curves?: CurveFilter;
};
export type CurveFields = {
  readonly measurement?: readonly string[];
  readonly material?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly technique?: readonly string[];
  readonly dataset?: readonly string[];
  readonly format?: readonly string[];
  readonly file?: readonly string[];
  readonly column?: readonly string[];
  readonly warning?: readonly string[];
  readonly repair?: readonly string[];
  readonly rowCount?: NumberRange;
  readonly measurementWhere?: MeasurementFilter;
  readonly materialWhere?: MaterialFilter;
};
export type ObservationFields = {
  readonly material?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly source?: readonly string[];
  readonly dataset?: readonly string[];
  readonly technique?: readonly string[];
  readonly quantity?: readonly string[];
  readonly form?: readonly ObservationForm[];
  readonly feature?: readonly string[];
  readonly cell?: readonly string[];
  readonly measurement?: readonly string[];
  readonly region?: readonly string[];
  readonly process?: readonly string[];
  readonly value?: QuantityCondition;
  readonly conditions?: ConditionsFilter;
  readonly locator?: LocatorFilter;
  readonly cited?: boolean;
  readonly computed?: boolean;
  readonly text?: string;
  readonly sourceWhere?: SourceFilter;
  readonly materialWhere?: MaterialFilter;
  readonly cellWhere?: CellFilter;
  readonly measurementWhere?: MeasurementFilter;
  readonly claims?: ClaimFilter;
  readonly dftResults?: DftResultFilter;
};
export type DftResultFields = {
  readonly material?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly motif?: readonly Motif[];
  readonly reference?: readonly DftReference[];
  readonly signConvention?: readonly SignConvention[];
  readonly spacing?: readonly SpacingTreatment[];
  readonly site?: TextCondition;
  readonly functional?: TextCondition;
  readonly dispersion?: TextCondition;
  readonly dataset?: readonly string[];
  readonly materialWhere?: MaterialFilter;
  readonly observations?: ObservationFilter;
};
export type PropositionFields = {
  readonly material?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly process?: readonly string[];
  readonly region?: readonly string[];
  readonly claims?: ClaimFilter;
};
export type ClaimFields = {
  readonly material?: readonly string[];
  readonly ion?: readonly IonSymbol[];
  readonly source?: readonly string[];
  readonly dataset?: readonly string[];
  readonly kind?: readonly ClaimKind[];
  readonly process?: readonly string[];
  readonly region?: readonly string[];
  readonly quantity?: readonly string[];
  readonly stance?: readonly Stance[];
  readonly hedging?: readonly Hedging[];
  readonly locator?: LocatorFilter;
  readonly cited?: boolean;
  readonly text?: string;
  readonly sourceWhere?: SourceFilter;
  readonly materialWhere?: MaterialFilter;
  readonly modelWhere?: MechanismModelFilter;
  readonly observations?: ObservationFilter;
  readonly dftResults?: DftResultFilter;
};
export type MechanismModelFields = {
  readonly dataset?: readonly string[];
  readonly process?: readonly string[];
  readonly region?: readonly string[];
  readonly text?: string;
  readonly claims?: ClaimFilter;
};

/** Conditions that a record names; one that it does not name is not met. */
export type ConditionsFilter = {
  readonly [Name in keyof CodedConditions]?: readonly CodedConditions[Name][];
} & { readonly [Name in keyof CountedConditions]?: NumberRange } & {
  readonly [Name in QuantityConditionName]?: QuantityCondition;
};

/** One setting that meets all of these. */
export type SettingFilter = {
  readonly code?: readonly string[];
  readonly value?: QuantityCondition;
};

/** One place that meets all of these. */
export type LocatorFilter = {
  readonly part?: readonly SourcePart[];
  readonly section?: readonly string[];
  readonly paragraph?: NumberRange;
  readonly figure?: readonly string[];
  readonly table?: readonly string[];
  readonly page?: readonly string[];
  readonly method?: readonly ExtractionMethod[];
  readonly row?: NumberRange;
  readonly column?: readonly string[];
  readonly compilation?: readonly string[];
};

export type DatasetFilter = Nested<DatasetFields>;
export type LaboratoryFilter = Nested<LaboratoryFields>;
export type IonFilter = Nested<IonFields>;
export type SourceFilter = Nested<SourceFields>;
export type MaterialFilter = Nested<MaterialFields>;
export type CellFilter = Nested<CellFields>;
export type MeasurementFilter = Nested<MeasurementFields>;
export type CurveFilter = Nested<CurveFields>;
export type ObservationFilter = Nested<ObservationFields>;
export type DftResultFilter = Nested<DftResultFields>;
export type PropositionFilter = Nested<PropositionFields>;
export type ClaimFilter = Nested<ClaimFields>;
export type MechanismModelFilter = Nested<MechanismModelFields>;
