// Made by scripts/codegen.mjs from docs/queries/*.graphql, schema/*.graphql and src/api/errors.ts; not to be edited.
import type { TypedDocument } from './document.ts';

/** Codes that the server gives its errors. */
export type ServerErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a claim fares against what the observations support. */
export type AgreementCode =
  /** The evidence supports what is claimed. */
  | 'AGREES'
  /** Evidence stands both ways, or leaves more than one answer. */
  | 'OPEN'
  /** The evidence supports the opposite. */
  | 'DISAGREES'
  /** No evidence decides. */
  | 'UNSUPPORTED'
  /** Claimed as proven, where the evidence does not prove it. */
  | 'OVERSTATED'
  /** There is nothing to judge it by; the reason says why. */
  | 'NOT_JUDGED';

/** A number for a parameter of an analysis. */
export type AnalysisParameterInput = {
  /** Name, such as `boundary`. */
  readonly name: string;
  /** Value. */
  readonly value: number;
  /** Its unit; the canonical one of its kind if left out. */
  readonly unit?: string | null | undefined;
};

/** How an analysis is to be made. */
export type AnalysisInput = {
  /** Which. */
  readonly analysis: string;
  /** Its parameters; those that are left out are as usual. */
  readonly parameters?: ReadonlyArray<AnalysisParameterInput> | null | undefined;
};

/** How grave a finding is. */
export type Severity =
  /** Something is missing or merely implied. */
  | 'INFO'
  /** Statements do not agree; to say so needs an outside reference or typed words. */
  | 'WARNING'
  /** Arithmetic or physics fails after rounding, with no outside value needed. */
  | 'ERROR';

/** What mass a specific capacity is divided by. */
export type MassBasis =
  /** Active carbon alone. */
  | 'ACTIVE_CARBON'
  /** Carbon with the stored alkali metal. */
  | 'CARBON_WITH_ALKALI'
  /** Whole electrode coating, binder and additive included. */
  | 'ELECTRODE'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** What cells to keep; all given conditions must hold, and any value of a list will do. */
export type CellFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Ion. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** What mass capacities are divided by. */
  readonly massBasis?: ReadonlyArray<MassBasis> | null | undefined;
  /** Format. */
  readonly format?: ReportedTextFilter | null | undefined;
  /** Electrolyte salt and solvent. */
  readonly electrolyte?: ReportedTextFilter | null | undefined;
  /** Counter electrode. */
  readonly counterElectrode?: ReportedTextFilter | null | undefined;
  /** Upper cut-off. */
  readonly upperCutoff?: QuantityFilter | null | undefined;
  /** Lower cut-off. */
  readonly lowerCutoff?: QuantityFilter | null | undefined;
  /** Specific current that the source calls 1C. */
  readonly oneC?: QuantityFilter | null | undefined;
  /** Its material is one of these. */
  readonly materialWhere?: MaterialFilter | null | undefined;
  /** At least one of these was made on it. */
  readonly measurements?: MeasurementFilter | null | undefined;
  /** At least one of these is about it. */
  readonly observations?: ObservationFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<CellFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<CellFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: CellFilter | null | undefined;
};

/** What a claim asserts. */
export type ClaimKind =
  /** That a process takes place (or not). */
  | 'PROCESS'
  /** That processes contribute in an order. */
  | 'CONTRIBUTION_ORDER'
  /** That a quantity behaves or ranks in some way, with a reason. */
  | 'TREND'
  /** That a mechanism model holds. */
  | 'MECHANISM_MODEL';

/** Whether a source asserts or denies. */
export type Stance =
  /** It asserts. */
  | 'ASSERTS'
  /** It denies. */
  | 'DENIES';

/** How firmly a source says it. */
export type Hedging =
  /** As proven: `confirms`, `direct evidence`, `establishes`. */
  | 'CONFIRMED'
  /** As a plain fact. */
  | 'STATED'
  /** As what the data suggest: `suggests`, `indicates`, `is consistent with`, `attributed to`. */
  | 'SUGGESTED'
  /** As a possibility: `could be`, `may`, `likely`. */
  | 'POSSIBLE';

/** What claims to keep; all given conditions must hold, and any value of a list will do. */
export type ClaimFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Ion. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: ReadonlyArray<string> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Kind of the claim. */
  readonly kind?: ReadonlyArray<ClaimKind> | null | undefined;
  /** Process that it is about, as proposition, in its order or as its reason. */
  readonly process?: ReadonlyArray<string> | null | undefined;
  /** Stance. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** How firmly. */
  readonly hedging?: ReadonlyArray<Hedging> | null | undefined;
  /** How it fares against the evidence: computed, so only at the top of the filter of a list of claims. */
  readonly agreement?: ReadonlyArray<AgreementCode> | null | undefined;
  /** Text that occurs in the paraphrase or note, whatever its case. */
  readonly text?: string | null | undefined;
  /** Region of the proposition that it asserts or denies. */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** Quantity whose behaviour it explains. */
  readonly quantity?: ReadonlyArray<string> | null | undefined;
  /** Where it is made. */
  readonly locator?: LocatorFilter | null | undefined;
  /** True: only passed on from another work; false: the source's own. */
  readonly cited?: boolean | null | undefined;
  /** Its source is one of these. */
  readonly sourceWhere?: SourceFilter | null | undefined;
  /** Its material is one of these. */
  readonly materialWhere?: MaterialFilter | null | undefined;
  /** The mechanism model that it asserts or denies is one of these. */
  readonly modelWhere?: MechanismModelFilter | null | undefined;
  /** It brings at least one of these as evidence. */
  readonly observations?: ObservationFilter | null | undefined;
  /** It brings at least one of these as evidence. */
  readonly dftResults?: DftResultFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: ClaimFilter | null | undefined;
};

/** Which way charge flows in the half-cell: the carbon is the positive electrode, so insertion is the cell's discharge. */
export type Direction =
  /** Ions enter the carbon (lithiation, sodiation, potassiation; discharge of a half-cell). */
  | 'INSERTION'
  /** Ions leave the carbon (charge of a half-cell). */
  | 'EXTRACTION';

/** Which cycles a statement is about. */
export type CycleClass =
  /** The first cycle, with SEI formation. */
  | 'FIRST'
  /** Cycles after the first, whose capacity comes back. */
  | 'REVERSIBLE';

/** How a sample was kept while it was measured. */
export type MeasurementMode =
  /** During cycling. */
  | 'OPERANDO'
  /** In the cell, cycling halted. */
  | 'IN_SITU'
  /** Taken out of the cell. */
  | 'EX_SITU'
  /** As made, before any cycling. */
  | 'PRISTINE'
  /** Computed. */
  | 'COMPUTED';

/** How a boundary on the potential axis was chosen. */
export type BoundaryMethod =
  /** A fixed potential. */
  | 'FIXED_POTENTIAL'
  /** From the peaks of the differential capacity. */
  | 'DIFFERENTIAL_CAPACITY_PEAK'
  /** From the inflection of the potential curve. */
  | 'INFLECTION'
  /** From the crossing of two tangents. */
  | 'TANGENTS'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** Oxidation state that a signal is assigned to by the source. */
export type ChemicalState =
  /** Metallic, quasi- or pseudo-metallic. */
  | 'METALLIC'
  /** Ionic or oxidised. */
  | 'IONIC';

/** Structural motif of a computed model or of a site in the carbon. */
export type Motif =
  /** Planar graphitic layers, such as a bilayer. */
  | 'PLANAR_LAYERS'
  /** Micropore, such as a nanotube. */
  | 'MICROPORE'
  /** Defect or edge. */
  | 'DEFECT';

/** What the numbers say of one claimed order. */
export type ClaimedOrderStatus =
  /** No other order is feasible. */
  | 'DETERMINED'
  /** It is feasible, and so are others. */
  | 'CONSISTENT'
  /** It is not feasible. */
  | 'REFUTED';

/** What the numbers say of the order of contributions; where several orders are claimed, the worst of their statuses. */
export type OrderStatus =
  /** Only the claimed order is feasible. */
  | 'DETERMINED'
  /** The claimed order is feasible, and so are others. */
  | 'CONSISTENT'
  /** The claimed order is not feasible. */
  | 'REFUTED'
  /** No order is claimed; the feasible ones are listed all the same. */
  | 'NO_CLAIM'
  /** The statements cannot all hold: `infeasibleSubsets` and `repairs` say which, and what would follow. */
  | 'DATA_INCONSISTENT'
  /** Fewer than two processes, or nothing bounds the total. */
  | 'NOT_ENOUGH_DATA'
  /** More orders are feasible than are listed, so none is. */
  | 'TOO_MANY_ORDERS';

/** How a curve is thinned out for a plot. First and last rows are always kept. */
export type Downsampling =
  /** Of each stretch of rows the one with the least and the one with the greatest y: no peak is lost. */
  | 'MIN_MAX'
  /** Largest triangle three buckets, after Steinarsson 2013: the points that change the look of the line most. */
  | 'LTTB';

/** What curves to keep; all given conditions must hold, and any value of a list will do. */
export type CurveFilter = {
  /** Id or `dataset/key` of the measurement. */
  readonly measurement?: ReadonlyArray<string> | null | undefined;
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Ion. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Technique of the measurement. */
  readonly technique?: ReadonlyArray<string> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Format of the file. */
  readonly format?: ReadonlyArray<string> | null | undefined;
  /** SHA-256 of the file, hexadecimal. */
  readonly file?: ReadonlyArray<string> | null | undefined;
  /** It has a column that holds this. */
  readonly column?: ReadonlyArray<string> | null | undefined;
  /** Its file gives this warning. */
  readonly warning?: ReadonlyArray<string> | null | undefined;
  /** This repair was made. */
  readonly repair?: ReadonlyArray<string> | null | undefined;
  /** Number of rows. */
  readonly rowCount?: IntFilter | null | undefined;
  /** Its measurement is one of these. */
  readonly measurementWhere?: MeasurementFilter | null | undefined;
  /** Its material is one of these. */
  readonly materialWhere?: MaterialFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<CurveFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<CurveFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: CurveFilter | null | undefined;
};

/** What derived metrics to keep; all given conditions must hold, and any value of a list will do. */
export type DerivedMetricFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Ion. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: ReadonlyArray<string> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Metric. */
  readonly metric?: ReadonlyArray<string> | null | undefined;
  /** The number, in any unit of its kind, by the interval that its inputs leave. It is never missing. */
  readonly value?: QuantityFilter | null | undefined;
  /** Analysis that computed it from curves. */
  readonly analysis?: ReadonlyArray<string> | null | undefined;
  /** Id or `dataset/key` of a curve that went in. */
  readonly curve?: ReadonlyArray<string> | null | undefined;
  /** True: a reported value does not agree; false: none disagrees. */
  readonly disagrees?: boolean | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<DerivedMetricFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<DerivedMetricFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: DerivedMetricFilter | null | undefined;
};

/** Reference state that a binding energy is counted from. */
export type DftReference =
  /** Isolated atom. */
  | 'ATOM'
  /** Bulk metal. */
  | 'BULK_METAL'
  /** Ion with the charge compensated. */
  | 'ION'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** Which sign of a binding energy means that binding is favourable. */
export type SignConvention =
  /** Negative means bound. */
  | 'NEGATIVE_FAVOURABLE'
  /** Positive means bound. */
  | 'POSITIVE_FAVOURABLE'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** Whether the spacing of a model was held. */
export type SpacingTreatment =
  /** Held at given values. */
  | 'FIXED'
  /** Relaxed. */
  | 'RELAXED'
  /** The source does not say. */
  | 'NOT_REPORTED';

/** What DFT results to keep; all given conditions must hold, and any value of a list will do. */
export type DftResultFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Ion. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Structural motif. */
  readonly motif?: ReadonlyArray<Motif> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Reference state of its energies. */
  readonly reference?: ReadonlyArray<DftReference> | null | undefined;
  /** Sign convention of its energies. */
  readonly signConvention?: ReadonlyArray<SignConvention> | null | undefined;
  /** Whether the spacing was held. */
  readonly spacing?: ReadonlyArray<SpacingTreatment> | null | undefined;
  /** Site. */
  readonly site?: ReportedTextFilter | null | undefined;
  /** Exchange-correlation functional. */
  readonly functional?: ReportedTextFilter | null | undefined;
  /** Dispersion correction. */
  readonly dispersion?: ReportedTextFilter | null | undefined;
  /** Its material is one of these. */
  readonly materialWhere?: MaterialFilter | null | undefined;
  /** It refers to at least one of these. */
  readonly observations?: ObservationFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<DftResultFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<DftResultFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: DftResultFilter | null | undefined;
};

/** Where a line of evidence points. */
export type EvidenceDirection =
  /** The whole interval speaks for the proposition. */
  | 'SUPPORTS'
  /** The whole interval speaks against it. */
  | 'CONTRADICTS'
  /** Measured, but it does not discriminate: the sentence says why. */
  | 'NEUTRAL'
  /** Measured, but no number or accepted term came of it, or the authors call its resolution insufficient. */
  | 'INSUFFICIENT'
  /** No such measurement is reported. */
  | 'NOT_TESTED'
  /** The rule's formula has no meaning here. */
  | 'NOT_APPLICABLE';

/** What follows from all lines about a proposition, from the least to the best supported. */
export type Verdict =
  /** Contradicted, and more against than for it or no experiment for it. */
  | 'DISPUTED'
  /** Nothing points either way. */
  | 'INSUFFICIENT'
  /** Supported by experiment, but also contradicted. */
  | 'CONTESTED'
  /** Supported, nothing against it. */
  | 'SUPPORTED'
  /** Supported by two or more families of experiments, with little or nothing against it. */
  | 'CORROBORATED';

/** What one technique says of one proposition. */
export type CellDirection =
  /** Its lines speak for it. */
  | 'SUPPORTS'
  /** Its lines speak against it. */
  | 'CONTRADICTS'
  /** Its lines point both ways. */
  | 'MIXED'
  /** Measured, but it does not discriminate. */
  | 'NEUTRAL'
  /** Measured, but no number or accepted term came of it. */
  | 'INSUFFICIENT'
  /** No such measurement is reported. */
  | 'NOT_TESTED'
  /** Its rules have no meaning here. */
  | 'NOT_APPLICABLE';

/** Which values of a quantity's interval have to meet a condition. */
export type IntervalMatch =
  /** Some value of the interval: what the printed number leaves possible. */
  | 'POSSIBLE'
  /** Every value of the interval: what the printed number makes certain. */
  | 'CERTAIN';

/** A number with its unit. */
export type QuantityBound = {
  /** The number. */
  readonly value: number;
  /** Unit, any of the quantity's kind; `1` for a pure number. */
  readonly unit: string;
};

/**
 * A quantity by its interval: `{gte: {value: 3.7, unit: "angstrom"}}` keeps what may be 3.7 angstrom or more. Without a bound
 * it keeps whatever has a number. Give bounds or `missing`.
 */
export type QuantityFilter = {
  /** Equal to. */
  readonly eq?: QuantityBound | null | undefined;
  /** Above. */
  readonly gt?: QuantityBound | null | undefined;
  /** Not below. */
  readonly gte?: QuantityBound | null | undefined;
  /** Below. */
  readonly lt?: QuantityBound | null | undefined;
  /** Not above. */
  readonly lte?: QuantityBound | null | undefined;
  /** Which values of the interval have to lie within the bounds; `POSSIBLE` if left out. */
  readonly match?: IntervalMatch | null | undefined;
  /** There is no number, for one of these reasons. */
  readonly missing?: ReadonlyArray<MissingReason> | null | undefined;
};

/** A whole number; all given conditions must hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Above. */
  readonly gt?: number | null | undefined;
  /** Not below. */
  readonly gte?: number | null | undefined;
  /** Below. */
  readonly lt?: number | null | undefined;
  /** Not above. */
  readonly lte?: number | null | undefined;
};

/** A text that may be missing. Give exactly one of the two. */
export type ReportedTextFilter = {
  /** A text that it contains, whatever its case. */
  readonly contains?: string | null | undefined;
  /** There is no text, for one of these reasons. */
  readonly missing?: ReadonlyArray<MissingReason> | null | undefined;
};

/** Conditions of a statement or measurement; all given ones must hold, and any value of a list will do. What the source does not name does not hold. */
export type ConditionsFilter = {
  /** Region of the potential axis. */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** Process that the quantity is ascribed to. */
  readonly process?: ReadonlyArray<string> | null | undefined;
  /** Direction of the charge. */
  readonly direction?: ReadonlyArray<Direction> | null | undefined;
  /** Cycle number. */
  readonly cycle?: IntFilter | null | undefined;
  /** Number of cycles after which the statement holds. */
  readonly afterCycles?: IntFilter | null | undefined;
  /** Which cycles the statement is about. */
  readonly cycleClass?: ReadonlyArray<CycleClass> | null | undefined;
  /** Cycle that a retention is measured against. */
  readonly referenceCycle?: IntFilter | null | undefined;
  /** Current as a multiple of 1C. */
  readonly cRate?: QuantityFilter | null | undefined;
  /** Specific current. */
  readonly specificCurrent?: QuantityFilter | null | undefined;
  /** Potential of the state. */
  readonly potential?: QuantityFilter | null | undefined;
  /** Upper end of the potential window. */
  readonly upperPotential?: QuantityFilter | null | undefined;
  /** Lower end of the potential window. */
  readonly lowerPotential?: QuantityFilter | null | undefined;
  /** Boundary between slope and plateau. */
  readonly boundary?: QuantityFilter | null | undefined;
  /** How that boundary was chosen. */
  readonly boundaryMethod?: ReadonlyArray<BoundaryMethod> | null | undefined;
  /** Scan rate of a voltammogram. */
  readonly scanRate?: QuantityFilter | null | undefined;
  /** Temperature of the sample. */
  readonly temperature?: QuantityFilter | null | undefined;
  /** Interlayer distance of the model or structure. */
  readonly interlayerDistance?: QuantityFilter | null | undefined;
  /** Pore diameter of the model or structure. */
  readonly poreDiameter?: QuantityFilter | null | undefined;
  /** How the sample was kept. */
  readonly mode?: ReadonlyArray<MeasurementMode> | null | undefined;
  /** Structural motif. */
  readonly motif?: ReadonlyArray<Motif> | null | undefined;
  /** Adsorption site of a model, to the letter. */
  readonly site?: ReadonlyArray<string> | null | undefined;
  /** Spectral line, band or reflection, to the letter. */
  readonly line?: ReadonlyArray<string> | null | undefined;
  /** Oxidation state that the source assigns the signal to. */
  readonly chemicalState?: ReadonlyArray<ChemicalState> | null | undefined;
  /** Compound that the source assigns the signal to, to the letter. */
  readonly compound?: ReadonlyArray<string> | null | undefined;
  /** Labelled element of a figure, circuit or pattern, to the letter. */
  readonly label?: ReadonlyArray<string> | null | undefined;
  /** Method of analysis as named by the source, to the letter. */
  readonly analysis?: ReadonlyArray<string> | null | undefined;
};

/** A setting of a measurement; one setting must meet all given conditions. */
export type SettingFilter = {
  /** Code that the technique declares, such as `LASER_WAVELENGTH`, whether its value is known or not. */
  readonly code?: ReadonlyArray<string> | null | undefined;
  /** Its value, in any unit of its kind, or why there is none. */
  readonly value?: QuantityFilter | null | undefined;
};

/** A place in a source; one place must meet all given conditions. */
export type LocatorFilter = {
  /** Part of the source. */
  readonly part?: ReadonlyArray<SourcePart> | null | undefined;
  /** Heading of the section, to the letter. */
  readonly section?: ReadonlyArray<string> | null | undefined;
  /** Paragraph of the section, counted from 1. */
  readonly paragraph?: IntFilter | null | undefined;
  /** Figure, such as `2`. */
  readonly figure?: ReadonlyArray<string> | null | undefined;
  /** Table. */
  readonly table?: ReadonlyArray<string> | null | undefined;
  /** Page, as printed. */
  readonly page?: ReadonlyArray<string> | null | undefined;
  /** How the statement was taken from the source. */
  readonly method?: ReadonlyArray<ExtractionMethod> | null | undefined;
  /** Row of the table, as a spreadsheet counts. */
  readonly row?: IntFilter | null | undefined;
  /** Head of the column of the table, to the letter. */
  readonly column?: ReadonlyArray<string> | null | undefined;
  /** Id, `dataset/key` or slug of the compilation that it was taken from. */
  readonly compilation?: ReadonlyArray<string> | null | undefined;
};

/** Symbol of an alkali metal whose ion is stored. */
export type IonSymbol =
  /** Lithium. */
  | 'Li'
  /** Sodium. */
  | 'Na'
  /** Potassium. */
  | 'K';

/** A threshold to judge with instead of its default. */
export type ThresholdInput = {
  /** Code of the cross-validation or audit rule. */
  readonly rule: string;
  /** Name of its parameter. */
  readonly parameter: string;
  /** Value in the parameter's unit. */
  readonly value: number;
};

/** A weight to judge with instead of a rule's own. */
export type WeightInput = {
  /** Code of the cross-validation rule. */
  readonly rule: string;
  /** Weight, 0 or more. */
  readonly weight: number;
};

/** What-if: how to judge. Whatever is left out is as usual; the same options give the same answer. */
export type JudgingOptionsInput = {
  /** Ids or slugs of sources whose statements do not count. */
  readonly leftOutSources?: ReadonlyArray<string> | null | undefined;
  /** Techniques whose statements do not count. */
  readonly leftOutTechniques?: ReadonlyArray<string> | null | undefined;
  /** Ids of observations that do not count. */
  readonly leftOutObservations?: ReadonlyArray<string> | null | undefined;
  /** Codes of rules that are not asked. */
  readonly leftOutRules?: ReadonlyArray<string> | null | undefined;
  /** Thresholds instead of the defaults. */
  readonly thresholds?: ReadonlyArray<ThresholdInput> | null | undefined;
  /** Weights instead of the rules' own. */
  readonly weights?: ReadonlyArray<WeightInput> | null | undefined;
  /** Two contributions tie if they differ by less than this share of the total, in percent; 2 if left out. */
  readonly tolerance?: number | null | undefined;
  /** Whether contributions are assumed to add up to the total; true if left out. */
  readonly closure?: boolean | null | undefined;
  /** Whether stated inequalities between ions bound contributions; true if left out. */
  readonly acrossIons?: boolean | null | undefined;
  /** Whether statements of retracted sources count as those of others do; false if left out. */
  readonly countRetracted?: boolean | null | undefined;
};

/** Part of a source in which a statement stands. */
export type SourcePart =
  /** Title and authors. */
  | 'TITLE'
  /** Abstract. */
  | 'ABSTRACT'
  /** Running text other than abstract and conclusions. */
  | 'TEXT'
  /** Caption of a figure, scheme or table. */
  | 'CAPTION'
  /** Body of a table. */
  | 'TABLE'
  /** Conclusions or summary section. */
  | 'CONCLUSION'
  /** Supporting information. */
  | 'SUPPLEMENT';

/** How a statement was taken from its source. */
export type ExtractionMethod =
  /** Read in the full text. */
  | 'READ_FROM_TEXT'
  /** Read in the abstract alone; the full text was not seen. */
  | 'ABSTRACT_ONLY'
  /** Digitised from a figure. */
  | 'DIGITISED'
  /** Taken from a file of the authors. */
  | 'AUTHORS_FILE'
  /** Taken from a compilation of others, such as a literature table; the source itself was not seen. */
  | 'COMPILATION';

/** What materials to keep; all given conditions must hold, and any value of a list will do. */
export type MaterialFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Ion of at least one cell or observation of the material. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Text that occurs in name, aliases, precursor or synthesis, whatever its case. */
  readonly text?: string | null | undefined;
  /** What it was made from. */
  readonly precursor?: ReportedTextFilter | null | undefined;
  /** How it was made. */
  readonly synthesis?: ReportedTextFilter | null | undefined;
  /** Shape of its particles. */
  readonly morphology?: ReportedTextFilter | null | undefined;
  /** Kind of its pores. */
  readonly porosity?: ReportedTextFilter | null | undefined;
  /** Dopant elements. */
  readonly doping?: ReportedTextFilter | null | undefined;
  /** Highest temperature of the heat treatment. */
  readonly pyrolysisTemperature?: QuantityFilter | null | undefined;
  /** At least one of these was built with it. */
  readonly cells?: CellFilter | null | undefined;
  /** At least one of these was made on it or on its cells. */
  readonly measurements?: MeasurementFilter | null | undefined;
  /** At least one of these is about it, orderings, ratios and definitions that name it included. */
  readonly observations?: ObservationFilter | null | undefined;
  /** At least one of these is about it. */
  readonly claims?: ClaimFilter | null | undefined;
  /** At least one of these was computed for it. */
  readonly dftResults?: DftResultFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<MaterialFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<MaterialFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: MaterialFilter | null | undefined;
};

/** What measurements to keep; all given conditions must hold, and any value of a list will do. */
export type MeasurementFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Id or `dataset/key` of the cell. */
  readonly cell?: ReadonlyArray<string> | null | undefined;
  /** Ion. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Technique. */
  readonly technique?: ReadonlyArray<string> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** State of the sample and other conditions. */
  readonly conditions?: ConditionsFilter | null | undefined;
  /** At least one of its settings is as this says. */
  readonly settings?: SettingFilter | null | undefined;
  /** Its material is one of these. */
  readonly materialWhere?: MaterialFilter | null | undefined;
  /** Its cell is one of these. */
  readonly cellWhere?: CellFilter | null | undefined;
  /** At least one of these comes from it. */
  readonly observations?: ObservationFilter | null | undefined;
  /** At least one of these belongs to it. */
  readonly curves?: CurveFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<MeasurementFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<MeasurementFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: MeasurementFilter | null | undefined;
};

/** What mechanism models to keep; all given conditions must hold, and any value of a list will do. */
export type MechanismModelFilter = {
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Process that the model puts into some region. */
  readonly process?: ReadonlyArray<string> | null | undefined;
  /** Text that occurs in name or summary, whatever its case. */
  readonly text?: string | null | undefined;
  /** Region that the model puts something into. */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** At least one of these is about it. */
  readonly claims?: ClaimFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<MechanismModelFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<MechanismModelFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: MechanismModelFilter | null | undefined;
};

/** What observations to keep; all given conditions must hold, and any value of a list will do. */
export type ObservationFilter = {
  /** Id, `dataset/key` or slug of the material, also as one of those that an ordering ranks or a ratio compares with. */
  readonly material?: ReadonlyArray<string> | null | undefined;
  /** Ion, also as one of those that an ordering ranks or a ratio compares with. */
  readonly ion?: ReadonlyArray<IonSymbol> | null | undefined;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: ReadonlyArray<string> | null | undefined;
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Technique. */
  readonly technique?: ReadonlyArray<string> | null | undefined;
  /** Quantity. */
  readonly quantity?: ReadonlyArray<string> | null | undefined;
  /** Form of the statement. */
  readonly form?: ReadonlyArray<ObservationForm> | null | undefined;
  /** Feature whose presence or absence it states. */
  readonly feature?: ReadonlyArray<string> | null | undefined;
  /** Id or `dataset/key` of the cell. */
  readonly cell?: ReadonlyArray<string> | null | undefined;
  /** Id or `dataset/key` of the measurement. */
  readonly measurement?: ReadonlyArray<string> | null | undefined;
  /** Region of the potential axis. */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** Process that the quantity is ascribed to. */
  readonly process?: ReadonlyArray<string> | null | undefined;
  /** Text that occurs in the reported text, symbol, label, feature, quantity name or note, whatever its case. */
  readonly text?: string | null | undefined;
  /** The number of a value, ratio or resolution limit, in any unit of its kind. */
  readonly value?: QuantityFilter | null | undefined;
  /** Conditions under which it holds. */
  readonly conditions?: ConditionsFilter | null | undefined;
  /** Where it stands. */
  readonly locator?: LocatorFilter | null | undefined;
  /** True: only passed on from another work; false: the source's own. */
  readonly cited?: boolean | null | undefined;
  /** True: computed from curves by this software; false: stated by its source. */
  readonly computed?: boolean | null | undefined;
  /** Its source is one of these. */
  readonly sourceWhere?: SourceFilter | null | undefined;
  /** Its material is one of these. */
  readonly materialWhere?: MaterialFilter | null | undefined;
  /** Its cell is one of these. */
  readonly cellWhere?: CellFilter | null | undefined;
  /** Its measurement is one of these. */
  readonly measurementWhere?: MeasurementFilter | null | undefined;
  /** At least one of these brings it as evidence. */
  readonly claims?: ClaimFilter | null | undefined;
  /** At least one of these refers to it. */
  readonly dftResults?: DftResultFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<ObservationFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<ObservationFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: ObservationFilter | null | undefined;
};

/** How a printed number relates to the true one. */
export type Relation =
  /** The number itself, within its interval. */
  | 'EXACT'
  /** Strictly below the number (`<4 %`). */
  | 'LESS_THAN'
  /** Not above the number (`up to 191`). */
  | 'AT_MOST'
  /** Strictly above the number (`>96 %`). */
  | 'GREATER_THAN'
  /** Not below the number. */
  | 'AT_LEAST'
  /** Between two printed numbers (`0.7-0.8 V`). */
  | 'RANGE';

/** Where a number comes from. */
export type Nature =
  /** Printed in the source. */
  | 'REPORTED'
  /** Read off a figure. */
  | 'DIGITISED'
  /** Computed by this software. */
  | 'COMPUTED';

/** Why a value is missing. Never a null that stands for several of these. */
export type MissingReason =
  /** The source does not say. */
  | 'NOT_REPORTED'
  /** The source says, or it is plain, that it was not measured. */
  | 'NOT_MEASURED'
  /** Measured, and below what the method can see. */
  | 'BELOW_DETECTION'
  /** The quantity has no meaning here. */
  | 'NOT_APPLICABLE';

/** What a unit measures; two units convert into each other exactly if they share it. */
export type UnitKind =
  /** Pure number, such as a g factor or an intensity ratio. */
  | 'DIMENSIONLESS'
  /** Share of a whole, in percent or as a fraction. */
  | 'SHARE'
  /** Charge per mass of active material. */
  | 'SPECIFIC_CAPACITY'
  /** Charge per volume. */
  | 'VOLUMETRIC_CAPACITY'
  /** Charge. */
  | 'CAPACITY'
  /** Electric potential; against M+/M of the cell's ion unless a reference is named. */
  | 'POTENTIAL'
  /** Current as a multiple of the cell's 1C. */
  | 'C_RATE'
  /** Current per mass. */
  | 'SPECIFIC_CURRENT'
  /** Current. */
  | 'CURRENT'
  /** Current per electrode area. */
  | 'CURRENT_DENSITY'
  /** Potential change per time. */
  | 'SCAN_RATE'
  /** Length. */
  | 'LENGTH'
  /** Plane angle, such as the diffraction angle 2 theta. */
  | 'ANGLE'
  /** Energy per particle. */
  | 'ENERGY'
  /** Energy per amount of substance. */
  | 'MOLAR_ENERGY'
  /** Thermodynamic or Celsius temperature. */
  | 'TEMPERATURE'
  /** Time. */
  | 'TIME'
  /** Mass. */
  | 'MASS'
  /** Area. */
  | 'AREA'
  /** Surface area per mass. */
  | 'SPECIFIC_AREA'
  /** Volume per mass. */
  | 'SPECIFIC_VOLUME'
  /** Mass per volume. */
  | 'DENSITY'
  /** Electric resistance. */
  | 'RESISTANCE'
  /** Resistance times area. */
  | 'AREAL_RESISTANCE'
  /** Warburg coefficient. */
  | 'WARBURG'
  /** Diffusion coefficient. */
  | 'DIFFUSIVITY'
  /** Magnetic flux density. */
  | 'MAGNETIC_FIELD'
  /** Frequency. */
  | 'FREQUENCY'
  /** Reciprocal length as in vibrational spectra. */
  | 'WAVENUMBER'
  /** Chemical or Knight shift. */
  | 'CHEMICAL_SHIFT'
  /** Mass per amount of substance. */
  | 'MOLAR_MASS'
  /** Amount of substance per volume. */
  | 'CONCENTRATION'
  /** A counted number, such as cycles. */
  | 'COUNT'
  /** Scattering vector q. */
  | 'SCATTERING_VECTOR'
  /** Pressure. */
  | 'PRESSURE'
  /** Specific capacity per potential. */
  | 'DIFFERENTIAL_CAPACITY'
  /** Loss per cycle. */
  | 'FADE_RATE'
  /** Energy per mass. */
  | 'SPECIFIC_ENERGY'
  /** Capacity of a cell per potential. */
  | 'CELL_DIFFERENTIAL_CAPACITY'
  /** Energy of a cell. */
  | 'CELL_ENERGY'
  /** Electric power. */
  | 'POWER'
  /** Counts of a detector per time. */
  | 'COUNT_RATE';

/** What a search may find: nouns with global ids, and vocabularies. Propositions are found by their claims. */
export type SearchType =
  /** Datasets, by key, title and curator. */
  | 'DATASET'
  /** Laboratories, by name and affiliation. */
  | 'LABORATORY'
  /** Sources, by slug, DOI, title, authors, venue and year. */
  | 'SOURCE'
  /** Ions, by symbol, name and compound. */
  | 'ION'
  /** Materials, by name, slug, aliases, and how they were made, the temperature included. */
  | 'MATERIAL'
  /** Cells, by label, electrolyte, counter electrode, format, cut-offs, definition of 1C, and ion. */
  | 'CELL'
  /** Measurements, by technique, note and ion. */
  | 'MEASUREMENT'
  /** Observations, by printed text, labels, words of the statement, quantity, ion, technique and note. */
  | 'OBSERVATION'
  /** DFT results, by model, site, functional, dispersion, ion and note. */
  | 'DFT_RESULT'
  /** Claims, by our paraphrase, processes, quantity, ion and note. */
  | 'CLAIM'
  /** Mechanism models, by name, summary and processes. */
  | 'MECHANISM_MODEL'
  /** Techniques, by code, name and description, as all vocabularies. */
  | 'TECHNIQUE'
  /** Quantities that observations may be about. */
  | 'QUANTITY_KIND'
  /** Processes, by abbreviation as well. */
  | 'PROCESS'
  /** Regions of the potential axis. */
  | 'REGION'
  /** Features that may be present or absent. */
  | 'FEATURE'
  /** Qualitative terms of change or level. */
  | 'TREND_TERM'
  /** Roles of labelled elements. */
  | 'ROLE'
  /** Cross-validation rules, by question and caveat as well. */
  | 'RULE'
  /** Audit rules, by question as well. */
  | 'AUDIT_RULE'
  /** Derived metrics, by formula as well. */
  | 'METRIC'
  /** Units, by code, name and other spellings. */
  | 'UNIT';

/** Which text of a record or entry a search looked at. */
export type SearchField =
  /** Slug of a material or source, key of a dataset. */
  | 'SLUG'
  /** Code of an entry of a vocabulary. */
  | 'CODE'
  /** Symbol of an ion. */
  | 'SYMBOL'
  /** DOI. */
  | 'DOI'
  /** Name. */
  | 'NAME'
  /** Another name; the abbreviation of a process, another spelling of a unit. */
  | 'ALIAS'
  /** Title of a source or dataset. */
  | 'TITLE'
  /** An author. */
  | 'AUTHOR'
  /** Label of a cell, of an element or figure, or a defined symbol. */
  | 'LABEL'
  /** Name or code of the quantity that it is about. */
  | 'QUANTITY'
  /** Name or code of the feature that it is about. */
  | 'FEATURE'
  /** Name, code or abbreviation of a process that it is about. */
  | 'PROCESS'
  /** Our paraphrase of a claim. */
  | 'PARAPHRASE'
  /** Summary of a mechanism model. */
  | 'SUMMARY'
  /** Number as printed; a bare one with its unit. */
  | 'REPORTED'
  /** Words of a statement: terms, regions, meanings, what a caption shows; the compound of an ion. */
  | 'STATEMENT'
  /** Description of an entry of a vocabulary. */
  | 'DESCRIPTION'
  /** Question that a rule asks. */
  | 'QUESTION'
  /** Formula of a metric. */
  | 'FORMULA'
  /** What a material was made from. */
  | 'PRECURSOR'
  /** How a material was made. */
  | 'SYNTHESIS'
  /** Shape of a material. */
  | 'MORPHOLOGY'
  /** Pores of a material. */
  | 'POROSITY'
  /** Doping of a material. */
  | 'DOPING'
  /** Temperature of the pyrolysis of a material, as printed; a bare number with its unit. */
  | 'PYROLYSIS_TEMPERATURE'
  /** Electrolyte of a cell. */
  | 'ELECTROLYTE'
  /** Counter electrode of a cell. */
  | 'COUNTER_ELECTRODE'
  /** Format of a cell. */
  | 'FORMAT'
  /** Upper or lower cut-off of a cell, as printed; a bare number with its unit. */
  | 'CUTOFF'
  /** What 1C is for a cell, as printed; a bare number with its unit. */
  | 'ONE_C'
  /** Model structure of a DFT result. */
  | 'MODEL'
  /** Site of a DFT result. */
  | 'SITE'
  /** Functional of a DFT result. */
  | 'FUNCTIONAL'
  /** Dispersion correction of a DFT result. */
  | 'DISPERSION'
  /** Journal or publisher of a source. */
  | 'VENUE'
  /** Note of the curator, caveat of a rule. */
  | 'NOTE'
  /** Code or name of the technique. */
  | 'TECHNIQUE'
  /** Symbol or name of the ion that it is about. */
  | 'ION'
  /** Affiliation of a laboratory. */
  | 'AFFILIATION'
  /** Curator of a dataset. */
  | 'CURATOR'
  /** Year of a source. */
  | 'YEAR'
  /** Key of the record in its dataset. */
  | 'KEY';

/** By what a name was found. */
export type NameKind =
  /** Global id. */
  | 'ID'
  /** `dataset/key`. */
  | 'RECORD_KEY'
  /** DOI, with or without resolver. */
  | 'DOI'
  /** Slug of a material or source, key of a dataset. */
  | 'SLUG'
  /** Code of an entry of a vocabulary. */
  | 'CODE'
  /** Symbol of an ion. */
  | 'SYMBOL'
  /** Name. */
  | 'NAME'
  /** Another name; the abbreviation of a process, another spelling of a unit. */
  | 'ALIAS'
  /** Author of a source, whole or by family name: names no source, but is near to it. */
  | 'AUTHOR';

/** What kind of publication a source is. */
export type SourceKind =
  /** Peer-reviewed article. */
  | 'ARTICLE'
  /** Preprint. */
  | 'PREPRINT'
  /** Published dataset or repository. */
  | 'DATASET'
  /** Book, handbook or standard. */
  | 'HANDBOOK'
  /** Manuscript whose publication is not known. */
  | 'MANUSCRIPT';

/** Standing of a publication. */
export type RetractionStatus =
  /** No retraction is known. */
  | 'NONE_KNOWN'
  /** A correction was published. */
  | 'CORRECTED'
  /** An expression of concern was published. */
  | 'CONCERN'
  /** The publication was retracted. */
  | 'RETRACTED';

/** What sources to keep; all given conditions must hold, and any value of a list will do. */
export type SourceFilter = {
  /** Key or id of the dataset. */
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  /** Laboratory id. */
  readonly laboratory?: ReadonlyArray<string> | null | undefined;
  /** Kind of publication. */
  readonly kind?: ReadonlyArray<SourceKind> | null | undefined;
  /** Text that occurs in title, authors, DOI, venue or slug, whatever its case. */
  readonly text?: string | null | undefined;
  /** Id, `dataset/key` or slug. */
  readonly source?: ReadonlyArray<string> | null | undefined;
  /** Year of publication. */
  readonly year?: IntFilter | null | undefined;
  /** Text that occurs in the name of an author, whatever its case. */
  readonly author?: string | null | undefined;
  /** DOI, with or without resolver, whatever its case. */
  readonly doi?: ReadonlyArray<string> | null | undefined;
  /** Whether it was retracted. */
  readonly retraction?: ReadonlyArray<RetractionStatus> | null | undefined;
  /** It reports at least one of these. */
  readonly observations?: ObservationFilter | null | undefined;
  /** It makes at least one of these. */
  readonly claims?: ClaimFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** Not this; what it says nothing of is kept. */
  readonly not?: SourceFilter | null | undefined;
};

/** In which form a statement is made. */
export type ObservationForm =
  /** A number, or the reason why there is none. */
  | 'VALUE'
  /** How a quantity changes along something, or its level. */
  | 'TREND'
  /** Which of several subjects has more of a quantity. */
  | 'ORDERING'
  /** How a quantity compares to that of something else. */
  | 'RATIO'
  /** Whether a feature is there. */
  | 'PRESENCE'
  /** What a labelled element stands for. */
  | 'ROLE'
  /** What a symbol, abbreviation or alias stands for. */
  | 'DEFINITION'
  /** How well the authors say they can tell. */
  | 'RESOLUTION'
  /** A rank claimed among others. */
  | 'SUPERLATIVE'
  /** What a caption says that its figure shows. */
  | 'CAPTION';

/** Whether a feature is there. */
export type PresenceLevel =
  /** It is there. */
  | 'PRESENT'
  /** It is there, weakly or minimally. */
  | 'WEAK'
  /** It is not there. */
  | 'ABSENT';

/** Family of techniques that share a chain of assumptions; independent evidence comes from different families. */
export type TechniqueFamily =
  /** Potential, current and charge. */
  | 'ELECTROCHEMISTRY'
  /** Diffraction and scattering. */
  | 'SCATTERING'
  /** Magnetic resonance. */
  | 'MAGNETIC_RESONANCE'
  /** Surface spectroscopy. */
  | 'SURFACE'
  /** Vibrational spectroscopy. */
  | 'VIBRATIONAL'
  /** Gas sorption and pycnometry. */
  | 'SORPTION'
  /** Microscopy. */
  | 'MICROSCOPY'
  /** Computation. */
  | 'THEORY';

export type AssessmentQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
  process: string;
}>;


export type AssessmentQuery = { readonly assessment: { readonly verdict: Verdict, readonly score: number, readonly independentLaboratories: number, readonly lines: ReadonlyArray<{ readonly direction: EvidenceDirection, readonly effectiveWeight: number, readonly sentence: string, readonly rule: { readonly code: string, readonly question: string }, readonly conditions: ReadonlyArray<{ readonly sentence: string }>, readonly comparisons: ReadonlyArray<{ readonly parameter: string, readonly threshold: number, readonly observed: number | null, readonly margin: number | null, readonly unit: string }>, readonly inputs: ReadonlyArray<{ readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } }> }>, readonly flipThresholds: { readonly input: { readonly from: number, readonly to: number, readonly unit: string, readonly verdict: Verdict, readonly observation: { readonly id: string } } | null, readonly threshold: { readonly parameter: string, readonly from: number, readonly to: number, readonly verdict: Verdict, readonly rule: { readonly code: string } } | null, readonly line: { readonly verdict: Verdict, readonly line: { readonly rule: { readonly code: string } } } | null } } | null };

export type AtPotentialQueryVariables = Exact<{
  potential: number;
  ions?: ReadonlyArray<IonSymbol> | null | undefined;
  after?: string | null | undefined;
}>;


export type AtPotentialQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly ion: { readonly symbol: IonSymbol } | null, readonly technique: { readonly code: string } | null, readonly quantity: { readonly name: string } | null, readonly statement:
        | { readonly term: { readonly name: string } }
        | { readonly level: PresenceLevel, readonly feature: { readonly name: string } }
        | Record<PropertyKey, never>
      , readonly value: { readonly reported: string } | null, readonly conditions: { readonly potential: { readonly reported: string } | null }, readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type AuditQueryVariables = Exact<{
  source: string;
  severity?: ReadonlyArray<Severity> | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditQuery = { readonly source: { readonly auditSummary: { readonly errors: number, readonly warnings: number, readonly infos: number, readonly passed: number } } | null, readonly auditFindings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly severity: Severity, readonly sentence: string, readonly rule: { readonly code: string }, readonly computations: ReadonlyArray<{ readonly formula: string, readonly result: { readonly value: number, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null }>, readonly repairs: ReadonlyArray<{ readonly sentence: string }>, readonly inputs: ReadonlyArray<{ readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> }> } };

export type CompareIonsQueryVariables = Exact<{
  material: string;
  quantity: string;
}>;


export type CompareIonsQuery = { readonly lithium: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly conditions: { readonly cycle: number | null, readonly cRate: { readonly reported: string } | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> }, readonly sodium: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly conditions: { readonly cycle: number | null, readonly cRate: { readonly reported: string } | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> }, readonly potassium: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly conditions: { readonly cycle: number | null, readonly cRate: { readonly reported: string } | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type NumbersFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly conditions: { readonly cycle: number | null, readonly cRate: { readonly reported: string } | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> };

export type ContestedVerdictsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ContestedVerdictsQuery = { readonly assessments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly score: number, readonly supportingFamilies: ReadonlyArray<TechniqueFamily>, readonly contradictingFamilies: ReadonlyArray<TechniqueFamily>, readonly material: { readonly name: string }, readonly ion: { readonly symbol: IonSymbol }, readonly process: { readonly code: string }, readonly lines: ReadonlyArray<{ readonly direction: EvidenceDirection, readonly effectiveWeight: number, readonly sentence: string, readonly rule: { readonly code: string } }> }> } };

export type ContributionOrdersQueryVariables = Exact<{
  material: string;
  after?: string | null | undefined;
}>;


export type ContributionOrdersQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly hedging: Hedging, readonly ion: { readonly symbol: IonSymbol } | null, readonly assertion:
        | { readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }
        | Record<PropertyKey, never>
      , readonly source: { readonly slug: string }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type CoverageQueryVariables = Exact<{
  materials: ReadonlyArray<string>;
  ions?: ReadonlyArray<IonSymbol> | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: { readonly cells: ReadonlyArray<{ readonly direction: CellDirection, readonly inputs: number, readonly pointing: number, readonly technique: { readonly code: string }, readonly ion: { readonly symbol: IonSymbol }, readonly process: { readonly code: string } }>, readonly counts: ReadonlyArray<{ readonly observations: number, readonly numbers: number, readonly technique: { readonly code: string }, readonly ion: { readonly symbol: IonSymbol } }> } };

export type CurvePlotQueryVariables = Exact<{
  curve: string;
  x?: string;
  y?: string;
  xUnit?: string | null | undefined;
  yUnit?: string | null | undefined;
  points?: number | null | undefined;
  method?: Downsampling | null | undefined;
  fromRow?: number | null | undefined;
  toRow?: number | null | undefined;
}>;


export type CurvePlotQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string | null, readonly potentialReference: string | null, readonly id: string, readonly measurement: { readonly material: { readonly name: string }, readonly ion: { readonly symbol: IonSymbol } | null }, readonly points: { readonly xUnit: string | null, readonly yUnit: string | null, readonly xValues: ReadonlyArray<number>, readonly yValues: ReadonlyArray<number>, readonly rows: ReadonlyArray<number>, readonly available: number, readonly x: { readonly label: string, readonly quantity: { readonly name: string } }, readonly y: { readonly label: string, readonly quantity: { readonly name: string } } }, readonly warnings: ReadonlyArray<{ readonly message: string }>, readonly repairs: ReadonlyArray<{ readonly message: string }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type CurvesQueryVariables = Exact<{
  filter?: CurveFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CurvesQuery = { readonly panel: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly of: string, readonly values: ReadonlyArray<{ readonly value: string | null, readonly name: string | null, readonly count: number }> }> }, readonly list: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly rowCount: number, readonly potentialReference: string | null, readonly shownIn: ReadonlyArray<string>, readonly measurement: { readonly technique: { readonly code: string }, readonly material: { readonly name: string }, readonly ion: { readonly symbol: IonSymbol } | null }, readonly format: { readonly name: string }, readonly columns: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly min: number | null, readonly max: number | null, readonly missing: number, readonly quantity: { readonly code: string } }>, readonly warnings: ReadonlyArray<{ readonly message: string, readonly count: number, readonly kind: { readonly code: string, readonly repair: { readonly code: string } | null } }>, readonly repairs: ReadonlyArray<{ readonly message: string, readonly repair: { readonly code: string } }>, readonly file: { readonly name: string, readonly sha256: string, readonly size: number, readonly path: string } }> } };

export type DerivedMetricsQueryVariables = Exact<{
  material: string;
  disagrees?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type DerivedMetricsQuery = { readonly derivedMetrics: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly metric: { readonly code: string, readonly formula: string }, readonly ion: { readonly symbol: IonSymbol } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null }, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string, readonly source: string }>, readonly reported: ReadonlyArray<{ readonly agrees: boolean, readonly difference: { readonly value: number, readonly lower: number | null, readonly upper: number | null }, readonly observation: { readonly value: { readonly reported: string } | null, readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } } }> }> } };

export type DftWindowsQueryVariables = Exact<{
  ion: IonSymbol;
  after?: string | null | undefined;
}>;


export type DftWindowsQuery = { readonly dftResults: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly motif: Motif, readonly model: string, readonly reference: DftReference, readonly signConvention: SignConvention, readonly site: { readonly text: string | null, readonly missing: MissingReason | null }, readonly observations: { readonly nodes: ReadonlyArray<{ readonly quantity: { readonly code: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly relation: Relation } | null }> } }> } };

export type EveryNumberQueryVariables = Exact<{
  dataset: string;
  after?: string | null | undefined;
}>;


export type EveryNumberQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: ObservationForm, readonly material: { readonly slug: string } | null, readonly ion: { readonly symbol: IonSymbol } | null, readonly technique: { readonly code: string } | null, readonly quantity: { readonly code: string } | null, readonly value: { readonly reported: string, readonly value: number, readonly lower: number | null, readonly upper: number | null, readonly unit: string, readonly relation: Relation, readonly approximate: boolean } | null, readonly statement:
        | { readonly missing: MissingReason | null }
        | Record<PropertyKey, never>
      , readonly conditions: { readonly afterCycles: number | null, readonly region: { readonly code: string } | null, readonly cRate: { readonly reported: string } | null, readonly potential: { readonly reported: string } | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } }> } };

export type EvidenceMatrixQueryVariables = Exact<{
  materials: ReadonlyArray<string>;
  ions?: ReadonlyArray<IonSymbol> | null | undefined;
}>;


export type EvidenceMatrixQuery = { readonly evidenceMatrix: { readonly rows: ReadonlyArray<{ readonly proposition: { readonly sentence: string }, readonly assessment: { readonly verdict: Verdict, readonly score: number }, readonly cells: ReadonlyArray<{ readonly direction: CellDirection, readonly technique: { readonly code: string } }>, readonly disagreements: ReadonlyArray<{ readonly supporting: { readonly sentence: string, readonly rule: { readonly code: string } }, readonly contradicting: { readonly sentence: string, readonly rule: { readonly code: string } } }> }> } };

export type FigureQueryVariables = Exact<{
  source: string;
  figure: string;
  after?: string | null | undefined;
}>;


export type FigureQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly form: ObservationForm, readonly quantity: { readonly name: string } | null, readonly ion: { readonly symbol: IonSymbol } | null, readonly technique: { readonly code: string } | null, readonly value: { readonly reported: string } | null, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly panel: string | null } }> } };

export type FileVocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type FileVocabulariesQuery = { readonly fileFormats: ReadonlyArray<{ readonly code: string, readonly name: string, readonly description: string, readonly source: string }>, readonly columnQuantities: ReadonlyArray<{ readonly code: string, readonly name: string, readonly description: string, readonly unitKind: UnitKind | null, readonly bdfName: string | null }>, readonly fileWarnings: ReadonlyArray<{ readonly code: string, readonly name: string, readonly description: string, readonly repair: { readonly code: string } | null }>, readonly fileRepairs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly description: string }> };

export type FilterPanelQueryVariables = Exact<{
  filter?: ObservationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FilterPanelQuery = { readonly panel: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly of: string, readonly values: ReadonlyArray<{ readonly value: string | null, readonly name: string | null, readonly count: number }> }> }, readonly list: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quantity: { readonly name: string } | null, readonly ion: { readonly symbol: IonSymbol } | null, readonly value: { readonly reported: string } | null }> } };

export type FromVerdictToFileQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
  process: string;
}>;


export type FromVerdictToFileQuery = { readonly assessment: { readonly verdict: Verdict, readonly lines: ReadonlyArray<{ readonly direction: EvidenceDirection, readonly sentence: string, readonly rule: { readonly code: string }, readonly inputs: ReadonlyArray<{ readonly value: { readonly reported: string, readonly nature: Nature } | null, readonly derivedMetric: { readonly sentence: string, readonly metric: { readonly code: string, readonly formula: string }, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null }, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string, readonly source: string }>, readonly curves: ReadonlyArray<{ readonly id: string, readonly file: { readonly name: string, readonly path: string, readonly sha256: string } }> } | null }> }> } | null };

export type LowestPotentialsQueryVariables = Exact<{
  ions?: ReadonlyArray<IonSymbol> | null | undefined;
  after?: string | null | undefined;
}>;


export type LowestPotentialsQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly material: { readonly name: string } | null, readonly ion: { readonly symbol: IonSymbol } | null, readonly quantity: { readonly name: string } | null, readonly value: { readonly reported: string, readonly value: number, readonly lower: number | null, readonly upper: number | null } | null, readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type MadeFromQueryVariables = Exact<{
  precursor: string;
  after?: string | null | undefined;
}>;


export type MadeFromQuery = { readonly materials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly name: string, readonly precursor: { readonly text: string | null }, readonly synthesis: { readonly text: string | null, readonly missing: MissingReason | null }, readonly pyrolysisTemperature: { readonly missing: MissingReason | null, readonly quantity: { readonly reported: string, readonly value: number } | null }, readonly morphology: { readonly text: string | null, readonly missing: MissingReason | null }, readonly porosity: { readonly text: string | null, readonly missing: MissingReason | null } }> } };

export type MapIdsQueryVariables = Exact<{
  names: ReadonlyArray<string>;
  types?: ReadonlyArray<SearchType> | null | undefined;
}>;


export type MapIdsQuery = { readonly mapIds: ReadonlyArray<
    | { readonly name: string, readonly type: SearchType, readonly itemId: string, readonly how: NameKind, readonly matched: string }
    | { readonly name: string, readonly candidateCount: number, readonly candidates: ReadonlyArray<{ readonly type: SearchType, readonly itemId: string, readonly how: NameKind }> }
    | { readonly name: string, readonly nearest: ReadonlyArray<{ readonly type: SearchType, readonly itemId: string, readonly matched: string, readonly distance: number }> }
  > };

export type MaterialQueryVariables = Exact<{
  slug: string;
}>;


export type MaterialQuery = { readonly material: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly precursor: { readonly text: string | null, readonly missing: MissingReason | null }, readonly cells: { readonly nodes: ReadonlyArray<{ readonly ion: { readonly symbol: IonSymbol }, readonly electrolyte: { readonly text: string | null, readonly missing: MissingReason | null }, readonly oneC: { readonly missing: MissingReason | null, readonly quantity: { readonly reported: string } | null } }> }, readonly measurements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly technique: { readonly code: string }, readonly ion: { readonly symbol: IonSymbol } | null, readonly rawData: { readonly missing: MissingReason | null, readonly shownIn: ReadonlyArray<string> } }> }, readonly structure: { readonly nodes: ReadonlyArray<{ readonly ion: { readonly symbol: IonSymbol } | null, readonly value: { readonly reported: string, readonly value: number } | null }> }, readonly observations: { readonly totalCount: number } } | null };

export type MeasuredByQueryVariables = Exact<{
  technique: string;
  ion: IonSymbol;
  after?: string | null | undefined;
}>;


export type MeasuredByQuery = { readonly materials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly name: string, readonly measurements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly conditions: { readonly mode: MeasurementMode | null, readonly direction: Direction | null, readonly potential: { readonly reported: string } | null }, readonly rawData: { readonly missing: MissingReason | null, readonly shownIn: ReadonlyArray<string> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly form: ObservationForm, readonly quantity: { readonly name: string } | null, readonly value: { readonly reported: string } | null, readonly statement:
                | { readonly term: { readonly name: string } }
                | { readonly level: PresenceLevel, readonly feature: { readonly name: string } }
                | Record<PropertyKey, never>
               }> } }> } }> } };

export type MechanismModelsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MechanismModelsQuery = { readonly mechanismModels: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly name: string, readonly summary: string, readonly assignments: ReadonlyArray<{ readonly region: { readonly code: string }, readonly ion: { readonly symbol: IonSymbol } | null, readonly processes: ReadonlyArray<{ readonly code: string }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly hedging: Hedging, readonly source: { readonly slug: string }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } }> } };

export type MissingNumbersQueryVariables = Exact<{
  source: string;
  missing: ReadonlyArray<MissingReason>;
  after?: string | null | undefined;
}>;


export type MissingNumbersQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly quantity: { readonly name: string } | null, readonly ion: { readonly symbol: IonSymbol } | null, readonly technique: { readonly code: string } | null, readonly statement:
        | { readonly missing: MissingReason | null }
        | Record<PropertyKey, never>
      , readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null } }> } };

export type NextExperimentsQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
}>;


export type NextExperimentsQuery = { readonly nextExperiments: { readonly experiments: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly sentence: string, readonly technique: { readonly code: string } }> } | null };

export type NotComputedQueryVariables = Exact<{
  filter?: CurveFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NotComputedQuery = { readonly curves: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly file: { readonly name: string }, readonly derivedMetrics: ReadonlyArray<{ readonly metric: { readonly code: string } }>, readonly notComputed: ReadonlyArray<{ readonly code: string, readonly message: string, readonly analysis: { readonly code: string }, readonly metric: { readonly code: string } | null, readonly conditions: { readonly cycle: number | null, readonly direction: Direction | null, readonly cycleClass: CycleClass | null } }> }> } };

export type OrderOfContributionsQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
}>;


export type OrderOfContributionsQuery = { readonly contributionOrder: { readonly status: OrderStatus, readonly claims: ReadonlyArray<{ readonly status: ClaimedOrderStatus | null, readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }>, readonly orders: ReadonlyArray<{ readonly share: number, readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }>, readonly processes: ReadonlyArray<{ readonly lower: number, readonly upper: number | null, readonly process: { readonly abbreviation: string | null } }>, readonly infeasibleSubsets: ReadonlyArray<{ readonly sentence: string }>, readonly repairs: ReadonlyArray<{ readonly sentence: string, readonly outcome: { readonly status: OrderStatus, readonly orders: ReadonlyArray<{ readonly share: number, readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }> } }>, readonly settledBy: ReadonlyArray<{ readonly label: string, readonly bits: number, readonly best: boolean }>, readonly assumptions: ReadonlyArray<{ readonly sentence: string }> } | null };

export type RateCapabilityQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
  after?: string | null | undefined;
}>;


export type RateCapabilityQuery = { readonly observations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly conditions: { readonly cRate: { readonly value: number } | null }, readonly value: { readonly reported: string, readonly value: number, readonly lower: number | null, readonly upper: number | null } | null }> } };

export type RecomputedQueryVariables = Exact<{
  filter: DerivedMetricFilter;
  parameters: ReadonlyArray<AnalysisInput>;
  after?: string | null | undefined;
}>;


export type RecomputedQuery = { readonly derivedMetrics: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly metric: { readonly code: string }, readonly curves: ReadonlyArray<{ readonly id: string }>, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null }, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string, readonly source: string }>, readonly recomputed: { readonly sentence: string, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null } | null, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string, readonly source: string }> } | null }> } };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { readonly rules: ReadonlyArray<{ readonly code: string, readonly question: string, readonly weight: number, readonly caveat: string | null, readonly processes: ReadonlyArray<{ readonly code: string }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string, readonly description: string, readonly source: string }> }>, readonly auditRules: ReadonlyArray<{ readonly code: string, readonly question: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string, readonly source: string }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly countsByType: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly itemId: string, readonly exact: boolean, readonly score: number, readonly field: SearchField, readonly text: string, readonly places: ReadonlyArray<{ readonly start: number, readonly length: number }>, readonly item:
        | { readonly year: number | null, readonly title: { readonly text: string | null } }
        | { readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null } }
        | { readonly paraphrase: string, readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }
        | Record<PropertyKey, never>
       }> } };

export type SlopePlateauSharesQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
  after?: string | null | undefined;
}>;


export type SlopePlateauSharesQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly quantity: { readonly code: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly relation: Relation } | null, readonly conditions: { readonly boundary: { readonly reported: string } | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } }> } };

export type SourceByDoiQueryVariables = Exact<{
  doi: string;
}>;


export type SourceByDoiQuery = { readonly source: { readonly id: string, readonly slug: string, readonly authors: ReadonlyArray<string>, readonly year: number | null, readonly retraction: RetractionStatus, readonly title: { readonly text: string | null, readonly missing: MissingReason | null }, readonly venue: { readonly text: string | null, readonly missing: MissingReason | null }, readonly dataset: { readonly key: string, readonly title: string }, readonly observations: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly ion: { readonly name: string, readonly compound: { readonly formula: string, readonly theoreticalCapacity: { readonly value: number, readonly unit: string } } } | null, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quantity: { readonly name: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly material: { readonly name: string } | null, readonly source: { readonly slug: string }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type UnsupportedClaimsQueryVariables = Exact<{
  source: string;
  ions?: ReadonlyArray<IonSymbol> | null | undefined;
  after?: string | null | undefined;
}>;


export type UnsupportedClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly hedging: Hedging, readonly ion: { readonly symbol: IonSymbol } | null, readonly agreement: { readonly code: AgreementCode, readonly reason: string }, readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type UnsupportedSinceQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type UnsupportedSinceQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly hedging: Hedging, readonly ion: { readonly symbol: IonSymbol } | null, readonly agreement: { readonly code: AgreementCode, readonly reason: string }, readonly source: { readonly slug: string, readonly year: number | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type WhatIfQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
  process: string;
  options: JudgingOptionsInput;
}>;


export type WhatIfQuery = { readonly asUsual: { readonly verdict: Verdict, readonly score: number } | null, readonly otherwise: { readonly verdict: Verdict, readonly score: number, readonly options: { readonly leftOutTechniques: ReadonlyArray<string>, readonly thresholds: ReadonlyArray<{ readonly rule: string, readonly parameter: string, readonly value: number }> } } | null };

export type WideLayersAndPlateausQueryVariables = Exact<{
  spacing: number;
  share: number;
  ion: IonSymbol;
  match: IntervalMatch;
  after?: string | null | undefined;
}>;


export type WideLayersAndPlateausQuery = { readonly materials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly layers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cited: boolean, readonly ion: { readonly symbol: IonSymbol } | null, readonly technique: { readonly code: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly conditions: { readonly mode: MeasurementMode | null, readonly boundary: { readonly reported: string } | null }, readonly source: { readonly slug: string, readonly doi: { readonly text: string | null, readonly missing: MissingReason | null } }, readonly locator: { readonly page: string | null, readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } }> }, readonly plateaus: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cited: boolean, readonly ion: { readonly symbol: IonSymbol } | null, readonly technique: { readonly code: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly conditions: { readonly mode: MeasurementMode | null, readonly boundary: { readonly reported: string } | null }, readonly source: { readonly slug: string, readonly doi: { readonly text: string | null, readonly missing: MissingReason | null } }, readonly locator: { readonly page: string | null, readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } }> } }> } };

export type FoundFragment = { readonly cited: boolean, readonly ion: { readonly symbol: IonSymbol } | null, readonly technique: { readonly code: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly conditions: { readonly mode: MeasurementMode | null, readonly boundary: { readonly reported: string } | null }, readonly source: { readonly slug: string, readonly doi: { readonly text: string | null, readonly missing: MissingReason | null } }, readonly locator: { readonly page: string | null, readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } };

/** Does a process take place in a carbon with an ion? The verdict with every line behind it, down to the sentence, and what would turn it.
 * process: a code of `hckb codes process`. */
export const assessment = `query Assessment($material: ID!, $ion: IonSymbol!, $process: ProcessCode!) {
  assessment(material: $material, ion: $ion, process: $process) {
    verdict
    score
    independentLaboratories
    lines(directions: [SUPPORTS, CONTRADICTS, NEUTRAL, INSUFFICIENT]) {
      direction
      effectiveWeight
      sentence
      rule {
        code
        question
      }
      conditions {
        sentence
      }
      comparisons {
        parameter
        threshold
        observed
        margin
        unit
      }
      inputs {
        locator {
          section
          paragraph
          sentence
          figure
          panel
        }
      }
    }
    flipThresholds {
      input {
        observation {
          id
        }
        from
        to
        unit
        verdict
      }
      threshold {
        rule {
          code
        }
        parameter
        from
        to
        verdict
      }
      line {
        line {
          rule {
            code
          }
        }
        verdict
      }
    }
  }
}
` as TypedDocument<AssessmentQuery, AssessmentQueryVariables>;

/** What was seen in the carbon at or below a potential, and by which techniques?
 * potential in mV against the metal of the ion; ion: all if left out. */
export const atPotential = `query AtPotential($potential: Float!, $ions: [IonSymbol!], $after: String) {
  observations(
    filter: {
      ion: $ions
      form: [VALUE, TREND, ORDERING, PRESENCE]
      not: { quantity: ["CUTOFF_POTENTIAL"] }
      conditions: { potential: { lte: { value: $potential, unit: "mV" }, match: CERTAIN } }
    }
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ion {
        symbol
      }
      technique {
        code
      }
      quantity {
        name
      }
      statement {
        ... on PresenceStatement {
          feature {
            name
          }
          level
        }
        ... on TrendStatement {
          term {
            name
          }
        }
      }
      value {
        reported
      }
      conditions {
        potential {
          reported
        }
      }
      locator {
        section
        paragraph
        sentence
      }
    }
  }
}
` as TypedDocument<AtPotentialQuery, AtPotentialQueryVariables>;

/** What do a source's own numbers and statements say against each other, by which computation, and what would mend it?
 * severity: any of ERROR, WARNING, INFO; all if left out. */
export const audit = `query Audit($source: ID!, $severity: [Severity!], $after: String) {
  source(slug: $source) {
    auditSummary {
      errors
      warnings
      infos
      passed
    }
  }
  auditFindings(filter: { source: [$source], severity: $severity }, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      severity
      rule {
        code
      }
      sentence
      computations {
        formula
        result {
          value
          lower
          upper
          unit
        }
      }
      repairs {
        sentence
      }
      inputs {
        locator {
          section
          paragraph
          sentence
        }
      }
    }
  }
}
` as TypedDocument<AuditQuery, AuditQueryVariables>;

/** How do Li, Na and K compare in one carbon by one quantity? The largest number of each first, with its C-rate and place.
 * quantity: a code of `hckb codes quantity`. */
export const compareIons = `query CompareIons($material: ID!, $quantity: QuantityCode!) {
  lithium: observations(
    filter: { material: [$material], ion: [Li], quantity: [$quantity], form: [VALUE], value: {} }
    orderBy: { by: VALUE, direction: DESC }
  ) {
    ...Numbers
  }
  sodium: observations(
    filter: { material: [$material], ion: [Na], quantity: [$quantity], form: [VALUE], value: {} }
    orderBy: { by: VALUE, direction: DESC }
  ) {
    ...Numbers
  }
  potassium: observations(
    filter: { material: [$material], ion: [K], quantity: [$quantity], form: [VALUE], value: {} }
    orderBy: { by: VALUE, direction: DESC }
  ) {
    ...Numbers
  }
}

fragment Numbers on ObservationConnection {
  totalCount
  nodes {
    value {
      reported
      lower
      upper
      unit
    }
    conditions {
      cRate {
        reported
      }
      cycle
    }
    locator {
      part
      section
      paragraph
      sentence
    }
  }
}
` as TypedDocument<CompareIonsQuery, CompareIonsQueryVariables>;

/** On which processes do lines of evidence point both ways, and which rules speak for and against? */
export const contestedVerdicts = `query ContestedVerdicts($after: String) {
  assessments(filter: { conflict: true }, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      material {
        name
      }
      ion {
        symbol
      }
      process {
        code
      }
      verdict
      score
      supportingFamilies
      contradictingFamilies
      lines(directions: [SUPPORTS, CONTRADICTS]) {
        direction
        effectiveWeight
        rule {
          code
        }
        sentence
      }
    }
  }
}
` as TypedDocument<ContestedVerdictsQuery, ContestedVerdictsQueryVariables>;

/** Which orders of contribution are claimed of a carbon, by whom, how firmly, and in which sentence?
 * Claims of all alkali ions at once have no ion. */
export const contributionOrders = `query ContributionOrders($material: ID!, $after: String) {
  claims(filter: { material: [$material], kind: [CONTRIBUTION_ORDER] }, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ion {
        symbol
      }
      assertion {
        ... on OrderAssertion {
          ascending {
            abbreviation
          }
        }
      }
      stance
      hedging
      source {
        slug
      }
      locator {
        part
        section
        paragraph
        sentence
      }
    }
  }
}
` as TypedDocument<ContributionOrdersQuery, ContributionOrdersQueryVariables>;

/** Which techniques bear on which processes, with how many statements, and where is nothing?
 * materials: ids, `dataset/key` or slugs, up to 100; ions: those that statements of a material are about if left out. */
export const coverage = `query Coverage($materials: [ID!]!, $ions: [IonSymbol!]) {
  coverage(materials: $materials, ions: $ions) {
    cells {
      technique {
        code
      }
      ion {
        symbol
      }
      process {
        code
      }
      direction
      inputs
      pointing
    }
    counts {
      technique {
        code
      }
      ion {
        symbol
      }
      observations
      numbers
    }
  }
}
` as TypedDocument<CoverageQuery, CoverageQueryVariables>;

/** How does one column of a curve run over another, thinned out for a plot so that no peak is lost?
 * curve: its global id. x, y: code of what a column holds, or its head in the file. xUnit, yUnit: those of the file if left out.
 * points: 3 to 10000; method: MIN_MAX or LTTB; fromRow, toRow: all rows if left out. */
export const curvePlot = `query CurvePlot(
  $curve: ID!
  $x: String! = "TEST_TIME"
  $y: String! = "VOLTAGE"
  $xUnit: UnitCode
  $yUnit: UnitCode
  $points: Int = 500
  $method: Downsampling = MIN_MAX
  $fromRow: Int
  $toRow: Int
) {
  node(id: $curve) {
    id
    ... on Curve {
      name
      potentialReference
      measurement {
        material {
          name
        }
        ion {
          symbol
        }
      }
      points(
        x: $x
        y: $y
        xUnit: $xUnit
        yUnit: $yUnit
        points: $points
        method: $method
        fromRow: $fromRow
        toRow: $toRow
      ) {
        x {
          quantity {
            name
          }
          label
        }
        y {
          quantity {
            name
          }
          label
        }
        xUnit
        yUnit
        xValues
        yValues
        rows
        available
      }
      warnings {
        message
      }
      repairs {
        message
      }
    }
  }
}
` as TypedDocument<CurvePlotQuery, CurvePlotQueryVariables>;

/** Which raw curves are there, of what, with which columns, and what is wrong with their files?
 * filter: any CurveFilter, such as { technique: [GALVANOSTATIC_CYCLING], ion: [Na], column: [VOLTAGE] }; all if left out. */
export const curves = `query Curves($filter: CurveFilter, $after: String) {
  panel: curves(filter: $filter, first: 1) {
    totalCount
    facets(of: [TECHNIQUE, ION, MATERIAL, FORMAT, COLUMN]) {
      of
      values {
        value
        name
        count
      }
    }
  }
  list: curves(filter: $filter, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      measurement {
        technique {
          code
        }
        material {
          name
        }
        ion {
          symbol
        }
      }
      format {
        name
      }
      rowCount
      potentialReference
      columns {
        quantity {
          code
        }
        label
        unit
        min
        max
        missing
      }
      warnings {
        kind {
          code
          repair {
            code
          }
        }
        message
        count
      }
      repairs {
        repair {
          code
        }
        message
      }
      shownIn
      file {
        name
        sha256
        size
        path
      }
    }
  }
}
` as TypedDocument<CurvesQuery, CurvesQueryVariables>;

/** Which numbers follow from reported ones but do not agree with what is reported of the same thing?
 * disagrees: true for those alone, false for the others; all if left out. */
export const derivedMetrics = `query DerivedMetrics($material: ID!, $disagrees: Boolean, $after: String) {
  derivedMetrics(filter: { material: [$material], disagrees: $disagrees }, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      metric {
        code
        formula
      }
      ion {
        symbol
      }
      value {
        reported
        lower
        upper
      }
      sentence
      parameters {
        name
        value
        unit
        source
      }
      reported {
        agrees
        difference {
          value
          lower
          upper
        }
        observation {
          value {
            reported
          }
          locator {
            section
            paragraph
            sentence
          }
        }
      }
    }
  }
}
` as TypedDocument<DerivedMetricsQuery, DerivedMetricsQueryVariables>;

/** At which interlayer distances does DFT find binding favourable, and against which reference state?
 * Kept are results with a number in nm; energies and words are left out. */
export const dftWindows = `query DftWindows($ion: IonSymbol!, $after: String) {
  dftResults(
    filter: { ion: [$ion], observations: { value: { gt: { value: 0, unit: "nm" } } } }
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      motif
      model
      site {
        text
        missing
      }
      reference
      signConvention
      observations(filter: { value: { gt: { value: 0, unit: "nm" } } }) {
        nodes {
          quantity {
            code
          }
          value {
            reported
            lower(unit: "nm")
            upper(unit: "nm")
            relation
          }
        }
      }
    }
  }
}
` as TypedDocument<DftWindowsQuery, DftWindowsQueryVariables>;

/** What does a dataset report, statement by statement? A page at a time: pass endCursor as `after` until hasNextPage is false. */
export const everyNumber = `query EveryNumber($dataset: String!, $after: String) {
  observations(filter: { dataset: [$dataset] }, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      form
      material {
        slug
      }
      ion {
        symbol
      }
      technique {
        code
      }
      quantity {
        code
      }
      value {
        reported
        value
        lower
        upper
        unit
        relation
        approximate
      }
      statement {
        ... on ValueStatement {
          missing
        }
      }
      conditions {
        region {
          code
        }
        cRate {
          reported
        }
        potential {
          reported
        }
        afterCycles
      }
      locator {
        part
        section
        paragraph
        sentence
        figure
        panel
      }
    }
  }
}
` as TypedDocument<EveryNumberQuery, EveryNumberQueryVariables>;

/** What does each technique say of each process, where do techniques disagree, and with which numbers?
 * materials: up to 100; ions: those that statements of a material are about if left out. */
export const evidenceMatrix = `query EvidenceMatrix($materials: [ID!]!, $ions: [IonSymbol!]) {
  evidenceMatrix(materials: $materials, ions: $ions) {
    rows {
      proposition {
        sentence
      }
      assessment {
        verdict
        score
      }
      cells {
        technique {
          code
        }
        direction
      }
      disagreements {
        supporting {
          rule {
            code
          }
          sentence
        }
        contradicting {
          rule {
            code
          }
          sentence
        }
      }
    }
  }
}
` as TypedDocument<EvidenceMatrixQuery, EvidenceMatrixQueryVariables>;

/** What does a source say of one of its figures, and where?
 * figure as it is numbered: `4`, `S7`. */
export const figure = `query Figure($source: ID!, $figure: String!, $after: String) {
  observations(filter: { source: [$source], locator: { figure: [$figure] } }, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      form
      quantity {
        name
      }
      ion {
        symbol
      }
      technique {
        code
      }
      value {
        reported
      }
      locator {
        part
        section
        paragraph
        sentence
        panel
      }
    }
  }
}
` as TypedDocument<FigureQuery, FigureQueryVariables>;

/** Which formats of instrument files are read, what may a column hold, what is looked for in every file, and what can be repaired? */
export const fileVocabularies = `query FileVocabularies {
  fileFormats {
    code
    name
    description
    source
  }
  columnQuantities {
    code
    name
    description
    unitKind
    bdfName
  }
  fileWarnings {
    code
    name
    description
    repair {
      code
    }
  }
  fileRepairs {
    code
    name
    description
  }
}
` as TypedDocument<FileVocabulariesQuery, FileVocabulariesQueryVariables>;

/** What would a panel of filters show beside a list: how many statements there are of each quantity, technique, ion and form?
 * filter: what is chosen so far, any ObservationFilter; each count tells what another choice in its own field would find. */
export const filterPanel = `query FilterPanel($filter: ObservationFilter, $after: String) {
  panel: observations(filter: $filter, first: 1) {
    totalCount
    facets(of: [QUANTITY, TECHNIQUE, ION, FORM]) {
      of
      values {
        value
        name
        count
      }
    }
  }
  list: observations(filter: $filter, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      quantity {
        name
      }
      ion {
        symbol
      }
      value {
        reported
      }
    }
  }
}
` as TypedDocument<FilterPanelQuery, FilterPanelQueryVariables>;

/** From which curves, and from which files, do the lines of a verdict come? */
export const fromVerdictToFile = `query FromVerdictToFile($material: ID!, $ion: IonSymbol!, $process: ProcessCode!) {
  assessment(material: $material, ion: $ion, process: $process) {
    verdict
    lines {
      rule {
        code
      }
      direction
      sentence
      inputs {
        value {
          reported
          nature
        }
        derivedMetric {
          metric {
            code
            formula
          }
          value {
            reported
            lower
            upper
          }
          parameters {
            name
            value
            unit
            source
          }
          sentence
          curves {
            id
            file {
              name
              path
              sha256
            }
          }
        }
      }
    }
  }
}
` as TypedDocument<FromVerdictToFileQuery, FromVerdictToFileQueryVariables>;

/** How close to the potential of the metal do ions go in? Peaks of the differential capacity and plateaus, the lowest first.
 * ions: all if left out. */
export const lowestPotentials = `query LowestPotentials($ions: [IonSymbol!], $after: String) {
  observations(
    filter: {
      ion: $ions
      quantity: ["DIFFERENTIAL_CAPACITY_PEAK_POTENTIAL", "PLATEAU_POTENTIAL"]
      form: [VALUE]
      value: {}
      conditions: { direction: [INSERTION] }
    }
    orderBy: { by: VALUE }
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      material {
        name
      }
      ion {
        symbol
      }
      quantity {
        name
      }
      value {
        reported
        value(unit: "mV")
        lower(unit: "mV")
        upper(unit: "mV")
      }
      locator {
        section
        paragraph
        sentence
      }
    }
  }
}
` as TypedDocument<LowestPotentialsQuery, LowestPotentialsQueryVariables>;

/** Which carbons were made from a precursor, how, and how hot? The coolest treatment first, those of no known temperature last.
 * precursor: a part of the text, in any case of letters. */
export const madeFrom = `query MadeFrom($precursor: String!, $after: String) {
  materials(
    filter: { precursor: { contains: $precursor } }
    orderBy: { by: PYROLYSIS_TEMPERATURE }
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      name
      precursor {
        text
      }
      synthesis {
        text
        missing
      }
      pyrolysisTemperature {
        quantity {
          reported
          value(unit: "degC")
        }
        missing
      }
      morphology {
        text
        missing
      }
      porosity {
        text
        missing
      }
    }
  }
}
` as TypedDocument<MadeFromQuery, MadeFromQueryVariables>;

/** What do names mean? Names, aliases, slugs, DOIs, codes or ids in, ids out; slips of the pen get the nearest names.
 * types: what to look among, such as MATERIAL; all if left out. */
export const mapIds = `query MapIds($names: [String!]!, $types: [SearchType!]) {
  mapIds(names: $names, types: $types) {
    ... on MappedId {
      name
      type
      itemId
      how
      matched
    }
    ... on AmbiguousName {
      name
      candidateCount
      candidates {
        type
        itemId
        how
      }
    }
    ... on UnknownName {
      name
      nearest {
        type
        itemId
        matched
        distance
      }
    }
  }
}
` as TypedDocument<MapIdsQuery, MapIdsQueryVariables>;

/** What is known of one carbon? Its cells, what was measured, its structure and how much is reported, in one request.
 * slug: id, `dataset/key`, or the slug if only one material has it. */
export const material = `query Material($slug: ID!) {
  material(slug: $slug) {
    id
    name
    aliases
    precursor {
      text
      missing
    }
    cells {
      nodes {
        ion {
          symbol
        }
        electrolyte {
          text
          missing
        }
        oneC {
          quantity {
            reported
          }
          missing
        }
      }
    }
    measurements(first: 100) {
      totalCount
      nodes {
        technique {
          code
        }
        ion {
          symbol
        }
        rawData {
          missing
          shownIn
        }
      }
    }
    structure: observations(filter: { quantity: ["D002"], form: [VALUE] }) {
      nodes {
        ion {
          symbol
        }
        value {
          reported
          value(unit: "nm")
        }
      }
    }
    observations {
      totalCount
    }
  }
}
` as TypedDocument<MaterialQuery, MaterialQueryVariables>;

/** Which carbons were measured by a technique with an ion, in which states, and what was found?
 * technique: a code of `hckb codes technique`. */
export const measuredBy = `query MeasuredBy($technique: TechniqueCode!, $ion: IonSymbol!, $after: String) {
  materials(filter: { measurements: { technique: [$technique], ion: [$ion] } }, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      name
      measurements(filter: { technique: [$technique], ion: [$ion] }, first: 10) {
        totalCount
        nodes {
          id
          conditions {
            mode
            direction
            potential {
              reported
            }
          }
          rawData {
            missing
            shownIn
          }
          observations(filter: { form: [VALUE, TREND, PRESENCE] }, first: 20) {
            totalCount
            nodes {
              form
              quantity {
                name
              }
              value {
                reported
              }
              statement {
                ... on TrendStatement {
                  term {
                    name
                  }
                }
                ... on PresenceStatement {
                  feature {
                    name
                  }
                  level
                }
              }
            }
          }
        }
      }
    }
  }
}
` as TypedDocument<MeasuredByQuery, MeasuredByQueryVariables>;

/** Which models of storage are there, what do they put into which region, and who asserts or denies them? */
export const mechanismModels = `query MechanismModels($after: String) {
  mechanismModels(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      name
      summary
      assignments {
        region {
          code
        }
        ion {
          symbol
        }
        processes {
          code
        }
      }
      claims(first: 5) {
        totalCount
        nodes {
          stance
          hedging
          source {
            slug
          }
          locator {
            part
            section
            paragraph
            sentence
          }
        }
      }
    }
  }
}
` as TypedDocument<MechanismModelsQuery, MechanismModelsQueryVariables>;

/** Which numbers does a source leave out that it speaks of, and why?
 * missing: reasons; NOT_REPORTED, NOT_MEASURED, BELOW_DETECTION, NOT_APPLICABLE. */
export const missingNumbers = `query MissingNumbers($source: ID!, $missing: [MissingReason!]!, $after: String) {
  observations(filter: { source: [$source], value: { missing: $missing } }, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      quantity {
        name
      }
      ion {
        symbol
      }
      technique {
        code
      }
      statement {
        ... on ValueStatement {
          missing
        }
      }
      note
      locator {
        section
        paragraph
        sentence
        figure
      }
    }
  }
}
` as TypedDocument<MissingNumbersQuery, MissingNumbersQueryVariables>;

/** Which missing measurement could change most? */
export const nextExperiments = `query NextExperiments($material: ID!, $ion: IonSymbol!) {
  nextExperiments(material: $material, ion: $ion) {
    experiments {
      rank
      technique {
        code
      }
      score
      sentence
    }
  }
}
` as TypedDocument<NextExperimentsQuery, NextExperimentsQueryVariables>;

/** Which numbers could not be computed from curves, and why?
 * filter: any CurveFilter, such as { technique: [GALVANOSTATIC_CYCLING], ion: [Na] }; all curves if left out. */
export const notComputed = `query NotComputed($filter: CurveFilter, $after: String) {
  curves(filter: $filter, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      file {
        name
      }
      derivedMetrics {
        metric {
          code
        }
      }
      notComputed {
        analysis {
          code
        }
        metric {
          code
        }
        conditions {
          cycle
          direction
          cycleClass
        }
        code
        message
      }
    }
  }
}
` as TypedDocument<NotComputedQuery, NotComputedQueryVariables>;

/** Which orders of contribution do the numbers leave, what contradicts what, and what would settle it? */
export const orderOfContributions = `query OrderOfContributions($material: ID!, $ion: IonSymbol!) {
  contributionOrder(material: $material, ion: $ion) {
    status
    claims {
      status
      ascending {
        abbreviation
      }
    }
    orders {
      share
      ascending {
        abbreviation
      }
    }
    processes {
      process {
        abbreviation
      }
      lower
      upper
    }
    infeasibleSubsets {
      sentence
    }
    repairs {
      sentence
      outcome {
        status
        orders {
          share
          ascending {
            abbreviation
          }
        }
      }
    }
    settledBy {
      label
      bits
      best
    }
    assumptions {
      sentence
    }
  }
}
` as TypedDocument<OrderOfContributionsQuery, OrderOfContributionsQueryVariables>;

/** How does the insertion capacity fall with the C-rate? In order of the rate, with the interval that the printed digits stand for.
 * What has no C-rate comes last. */
export const rateCapability = `query RateCapability($material: ID!, $ion: IonSymbol!, $after: String) {
  observations(
    filter: {
      material: [$material]
      ion: [$ion]
      technique: ["RATE_CAPABILITY"]
      quantity: ["INSERTION_CAPACITY"]
      form: [VALUE]
      value: {}
    }
    orderBy: { by: C_RATE }
    first: 50
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      conditions {
        cRate {
          value
        }
      }
      value {
        reported
        value(unit: "mAh/g")
        lower(unit: "mAh/g")
        upper(unit: "mAh/g")
      }
    }
  }
}
` as TypedDocument<RateCapabilityQuery, RateCapabilityQueryVariables>;

/** What would the numbers of curves be with other parameters, such as another boundary between slope and plateau?
 * filter: any DerivedMetricFilter; parameters: those of `analyses`, such as { name: "boundary", value: 150, unit: "mV" }. */
export const recomputed = `query Recomputed($filter: DerivedMetricFilter!, $parameters: [AnalysisInput!]!, $after: String) {
  derivedMetrics(filter: $filter, parameters: $parameters, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      metric {
        code
      }
      curves {
        id
      }
      value {
        reported
        lower
        upper
      }
      parameters {
        name
        value
        unit
        source
      }
      recomputed {
        value {
          reported
          lower
          upper
        }
        parameters {
          name
          value
          unit
          source
        }
        sentence
      }
    }
  }
}
` as TypedDocument<RecomputedQuery, RecomputedQueryVariables>;

/** By which rules is judged? Every rule with its thresholds, their units and sources: what `options.thresholds` may override. */
export const rules = `query Rules {
  rules {
    code
    question
    processes {
      code
    }
    weight
    caveat
    parameters {
      name
      value
      unit
      description
      source
    }
  }
  auditRules {
    code
    question
    parameters {
      name
      value
      unit
      source
    }
  }
}
` as TypedDocument<RulesQuery, RulesQueryVariables>;

/** Where do the words of a text stand? Whatever has all of them, the best first, with counts by type.
 * types: what to look among, such as CLAIM; all if left out. */
export const search = `query Search($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    countsByType {
      type
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      type
      itemId
      exact
      score
      field
      text
      places {
        start
        length
      }
      item {
        ... on Material {
          name
          aliases
        }
        ... on Source {
          title {
            text
          }
          year
        }
        ... on Observation {
          locator {
            section
            paragraph
            sentence
            figure
          }
        }
        ... on Claim {
          paraphrase
          locator {
            section
            paragraph
            sentence
          }
        }
      }
    }
  }
}
` as TypedDocument<SearchQuery, SearchQueryVariables>;

/** Which shares of slope and plateau does a source report for an ion, where, and do they add up? */
export const slopePlateauShares = `query SlopePlateauShares($material: ID!, $ion: IonSymbol!, $after: String) {
  observations(
    filter: { material: [$material], ion: [$ion], quantity: ["SLOPE_SHARE", "PLATEAU_SHARE"], form: [VALUE], value: {} }
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      quantity {
        code
      }
      value {
        reported
        lower(unit: "%")
        upper(unit: "%")
        relation
      }
      conditions {
        boundary {
          reported
        }
      }
      locator {
        part
        section
        paragraph
        sentence
        figure
        panel
      }
    }
  }
}
` as TypedDocument<SlopePlateauSharesQuery, SlopePlateauSharesQueryVariables>;

/** What does the base hold of a publication, given its DOI?
 * doi: with or without resolver, in any case of letters. */
export const sourceByDoi = `query SourceByDoi($doi: String!) {
  source(doi: $doi) {
    id
    slug
    title {
      text
      missing
    }
    authors
    year
    venue {
      text
      missing
    }
    retraction
    dataset {
      key
      title
    }
    observations {
      totalCount
    }
    claims {
      totalCount
    }
  }
}
` as TypedDocument<SourceByDoiQuery, SourceByDoiQueryVariables>;

/** How much sodium is stored, and how much of it on the plateau? Number by number, with the sentence that says so.
 * The knowledge base of Li, Na and K storage in hard carbon: Ctrl-Enter runs the query, the book at the left describes every
 * field, the tabs above hold more questions, and docs/queries.md explains them all. */
export const start = `query Start {
  ion(symbol: Na) {
    name
    compound {
      formula
      theoreticalCapacity {
        value
        unit
      }
    }
  }
  observations(first: 5, filter: { ion: [Na], form: [VALUE], quantity: ["REVERSIBLE_CAPACITY", "PLATEAU_SHARE"] }) {
    totalCount
    nodes {
      quantity {
        name
      }
      value {
        reported
        lower
        upper
        unit
      }
      material {
        name
      }
      source {
        slug
      }
      locator {
        part
        section
        paragraph
        sentence
      }
    }
  }
}
` as TypedDocument<StartQuery, StartQueryVariables>;

/** Which claims of a source do the data not support, or support less than it says, and where do they stand?
 * ions: all if left out. */
export const unsupportedClaims = `query UnsupportedClaims($source: ID!, $ions: [IonSymbol!], $after: String) {
  claims(
    filter: { source: [$source], ion: $ions, agreement: [DISAGREES, UNSUPPORTED, OVERSTATED] }
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      ion {
        symbol
      }
      paraphrase
      hedging
      agreement {
        code
        reason
      }
      locator {
        section
        paragraph
        sentence
      }
    }
  }
}
` as TypedDocument<UnsupportedClaimsQuery, UnsupportedClaimsQueryVariables>;

/** Which claims of sources later than a year do the data not support? Sources without a year are kept: it may be later.
 * year: sources up to and with this year are left out. For dated sources alone write `sourceWhere: { year: { gt: $year } }`. */
export const unsupportedSince = `query UnsupportedSince($year: Int!, $after: String) {
  claims(
    filter: { agreement: [DISAGREES, UNSUPPORTED, OVERSTATED], not: { sourceWhere: { year: { lte: $year } } } }
    first: 10
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      ion {
        symbol
      }
      paraphrase
      hedging
      agreement {
        code
        reason
      }
      source {
        slug
        year
      }
      locator {
        part
        section
        paragraph
        sentence
      }
    }
  }
}
` as TypedDocument<UnsupportedSinceQuery, UnsupportedSinceQueryVariables>;

/** What would the verdict be without theory, or with another threshold?
 * options: any JudgingOptionsInput; thresholds are those of rules.graphql. */
export const whatIf = `query WhatIf($material: ID!, $ion: IonSymbol!, $process: ProcessCode!, $options: JudgingOptionsInput!) {
  asUsual: assessment(material: $material, ion: $ion, process: $process) {
    verdict
    score
  }
  otherwise: assessment(material: $material, ion: $ion, process: $process, options: $options) {
    verdict
    score
    options {
      leftOutTechniques
      thresholds {
        rule
        parameter
        value
      }
    }
  }
}
` as TypedDocument<WhatIfQuery, WhatIfQueryVariables>;

/** Which hard carbons have layers wider than a spacing and a plateau share of an ion above a share, and where does the source say so?
 * spacing in nm and share in %; match CERTAIN asks that the whole interval of the printed number lies above, POSSIBLE that some of it does. */
export const wideLayersAndPlateaus = `query WideLayersAndPlateaus(
  $spacing: Float!
  $share: Float!
  $ion: IonSymbol!
  $match: IntervalMatch!
  $after: String
) {
  materials(
    filter: {
      and: [
        { observations: { quantity: ["D002"], value: { gt: { value: $spacing, unit: "nm" }, match: $match } } }
        {
          observations: {
            quantity: ["PLATEAU_SHARE"]
            ion: [$ion]
            value: { gt: { value: $share, unit: "%" }, match: $match }
          }
        }
      ]
    }
    first: 10
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      layers: observations(
        filter: { quantity: ["D002"], value: { gt: { value: $spacing, unit: "nm" }, match: $match } }
      ) {
        totalCount
        nodes {
          ...Found
        }
      }
      plateaus: observations(
        filter: { quantity: ["PLATEAU_SHARE"], ion: [$ion], value: { gt: { value: $share, unit: "%" }, match: $match } }
      ) {
        totalCount
        nodes {
          ...Found
        }
      }
    }
  }
}

fragment Found on Observation {
  ion {
    symbol
  }
  technique {
    code
  }
  value {
    reported
    lower
    upper
    unit
  }
  conditions {
    mode
    boundary {
      reported
    }
  }
  cited
  source {
    slug
    doi {
      text
      missing
    }
  }
  locator {
    page
    part
    section
    paragraph
    sentence
    figure
    panel
  }
}
` as TypedDocument<WideLayersAndPlateausQuery, WideLayersAndPlateausQueryVariables>;
