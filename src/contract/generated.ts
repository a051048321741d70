// Made by scripts/codegen.mjs from schema/*.graphql; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Code of an analysis of curves, such as `GALVANOSTATIC_CYCLES`. The set grows: `analyses` lists it. */
  AnalysisCode: { input: string; output: string; }
  /** Code of what a column of a curve holds, such as `VOLTAGE` or `TWO_THETA`. The set grows: `columnQuantities` lists it. */
  ColumnQuantityCode: { input: string; output: string; }
  /** Code of a format of instrument files, such as `BDF`. The set grows: `fileFormats` lists it. */
  FileFormatCode: { input: string; output: string; }
  /** Code of what is wrong or doubtful in a file, such as `TIME_RUNS_BACK`. The set grows: `fileWarnings` lists it. */
  FileWarningCode: { input: string; output: string; }
  /** Code of a repair that somebody may ask for, such as `TIME_MONOTONIC`. The set grows: `fileRepairs` lists it. */
  FileRepairCode: { input: string; output: string; }
  /** Code of a derived metric, such as `RATE_RETENTION`. The set grows: `metrics` lists it. */
  MetricCode: { input: string; output: string; }
  /** Code of a cross-validation rule, such as `R-IC-XRD`. The set grows: `rules` lists it. */
  RuleCode: { input: string; output: string; }
  /** Code of an audit rule, such as `A1`. The set grows: `auditRules` lists it. */
  AuditRuleCode: { input: string; output: string; }
  /**
   * Code of a measuring or computing technique, such as `GALVANOSTATIC_CYCLING`, `EPR` or `XRD`. The set grows:
   * `techniques` lists it. An unknown code is refused with the nearest known one.
   */
  TechniqueCode: { input: string; output: string; }
  /** Code of a quantity, such as `REVERSIBLE_CAPACITY` or `D002`. The set grows: `quantityKinds` lists it with unit kinds. */
  QuantityCode: { input: string; output: string; }
  /** Code of a storage or side process, such as `ADSORPTION` or `PORE_FILLING`. The set grows: `processes` lists it. */
  ProcessCode: { input: string; output: string; }
  /** Code of a potential region, such as `SLOPE`, `PLATEAU` or `LP`. The set grows: `regions` lists it. */
  RegionCode: { input: string; output: string; }
  /** Code of a feature that is present or absent, such as `NARROW_EPR_LINE`. The set grows: `features` lists it. */
  FeatureCode: { input: string; output: string; }
  /** Code of a qualitative term of change or level, such as `DECREASES_SHARPLY`. The set grows: `trendTerms` lists it. */
  TrendTermCode: { input: string; output: string; }
  /** Code of the role a labelled element plays, such as `SEI_RESISTANCE` for R2. The set grows: `roles` lists it. */
  RoleCode: { input: string; output: string; }
  /**
   * Code or alias of a unit, such as `mAh/g`, `nm` or `angstrom`. Which units are legal depends on the unit kind of the
   * quantity: `units` lists them. An incompatible unit is an error that names the legal ones.
   */
  UnitCode: { input: string; output: string; }
  /** Instant in time, ISO 8601 in UTC, such as `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

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

/** What comes of holding one claim against the evidence. */
export type Agreement = {
  /** How it fares. */
  readonly code: AgreementCode;
  /** Which verdicts, findings or statuses that follows from, or why it is not judged. */
  readonly reason: Scalars['String']['output'];
  /** Assessments that it rests on; empty for claims judged by other means. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** How it was judged. */
  readonly options: JudgingOptions;
};

/** A number that an analysis is told. Choices are numbers too: 1 for yes. */
export type AnalysisParameter = {
  /** Name, such as `boundary`. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** Kind of its units. */
  readonly unitKind: UnitKind;
  /** Code of the unit of `standard`, `least` and `most`; `1` for none. */
  readonly unit: Scalars['String']['output'];
  /** Taken where nobody gives another; null where there is none that would do for all. */
  readonly standard: Maybe<Scalars['Float']['output']>;
  /** Least that is legal; null if there is no such end. */
  readonly least: Maybe<Scalars['Float']['output']>;
  /** Most that is legal; null if there is no such end. */
  readonly most: Maybe<Scalars['Float']['output']>;
  /** Code of the setting of the measurement that gives it, where it has one; null if none does. */
  readonly setting: Maybe<Scalars['String']['output']>;
  /** Where the standard comes from. */
  readonly source: Scalars['String']['output'];
};

/** A method that computes numbers from curves. */
export type Analysis = {
  /** Code. */
  readonly code: Scalars['AnalysisCode']['output'];
  /** What `hckb analyse --as` calls it. */
  readonly word: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it does. */
  readonly description: Scalars['String']['output'];
  /** Techniques whose curves are analysed with it on import, without being asked for. */
  readonly techniques: ReadonlyArray<Technique>;
  /** True if it compares several curves of a cell, such as scan rates. */
  readonly series: Scalars['Boolean']['output'];
  /** What its curves must have columns of, each with a unit: of every list one. */
  readonly columns: ReadonlyArray<ReadonlyArray<ColumnQuantity>>;
  /** What it can be told. */
  readonly parameters: ReadonlyArray<AnalysisParameter>;
  /** Numbers that it may give. */
  readonly metrics: ReadonlyArray<Metric>;
};

/** A number of an analysis that cannot be given, and why. */
export type NotComputed = {
  /** The analysis. */
  readonly analysis: Analysis;
  /** The number; null where the analysis gives none at all. */
  readonly metric: Maybe<Metric>;
  /** What it would have been a number of. */
  readonly conditions: Conditions;
  /** Code of the reason, in upper snake case. */
  readonly code: Scalars['String']['output'];
  /** What does not hold, with numbers, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** A number for a parameter of an analysis. */
export type AnalysisParameterInput = {
  /** Name, such as `boundary`. */
  readonly name: Scalars['String']['input'];
  /** Value. */
  readonly value: Scalars['Float']['input'];
  /** Its unit; the canonical one of its kind if left out. */
  readonly unit?: InputMaybe<Scalars['UnitCode']['input']>;
};

/** How an analysis is to be made. */
export type AnalysisInput = {
  /** Which. */
  readonly analysis: Scalars['AnalysisCode']['input'];
  /** Its parameters; those that are left out are as usual. */
  readonly parameters?: InputMaybe<ReadonlyArray<AnalysisParameterInput>>;
};

/** How an analysis of a curve is to be made on import, or that it is not. */
export type CurveAnalysisInput = {
  /** Which. */
  readonly analysis: Scalars['AnalysisCode']['input'];
  /** Its parameters; those that are left out are what the source states, else the settings of the measurement, else as usual. */
  readonly parameters?: InputMaybe<ReadonlyArray<AnalysisParameterInput>>;
  /** True: it is not to be made. */
  readonly leaveOut?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How grave a finding is. */
export type Severity =
  /** Something is missing or merely implied. */
  | 'INFO'
  /** Statements do not agree; to say so needs an outside reference or typed words. */
  | 'WARNING'
  /** Arithmetic or physics fails after rounding, with no outside value needed. */
  | 'ERROR';

/** A number of a computation, with the interval that its inputs leave. */
export type ComputationTerm = {
  /** What it is. */
  readonly name: Scalars['String']['output'];
  /** Number, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** Lower end of the interval; null if open. */
  readonly lower: Maybe<Scalars['Float']['output']>;
  /** Upper end of the interval; null if open. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** Code of the unit; `1` for none. */
  readonly unit: Scalars['String']['output'];
};

/** What was computed, and what it should have been. */
export type Computation = {
  /** In symbols. */
  readonly formula: Scalars['String']['output'];
  /** Numbers that went in. */
  readonly terms: ReadonlyArray<ComputationTerm>;
  /** What came out; null if nothing could be computed. */
  readonly result: Maybe<ComputationTerm>;
  /** What it should have been; null if nothing is expected. */
  readonly expected: Maybe<ComputationTerm>;
};

/** A change that would make statements agree. */
export type AuditRepair = {
  /** The statement to be changed. */
  readonly observation: Observation;
  /** The value that would agree, in `unit`; null: the statement would have to go or be reworded. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** Lower end of the values that would agree; null if open or no value would. */
  readonly lower: Maybe<Scalars['Float']['output']>;
  /** Upper end of the values that would agree; null if open or no value would. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** Code of the unit; null if no value would agree. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The change in plain English. */
  readonly sentence: Scalars['String']['output'];
};

/** Statements of a source that do not agree, or what is missing to tell. */
export type AuditFinding = {
  /** Made of source, rule and statements. */
  readonly id: Scalars['ID']['output'];
  /** Audit rule that found it. */
  readonly rule: AuditRule;
  /** How grave it is. */
  readonly severity: Severity;
  /** Source whose statements were compared. */
  readonly source: Source;
  /** Material; null if it is about none. */
  readonly material: Maybe<Material>;
  /** Ion; null if it is about none. */
  readonly ion: Maybe<Ion>;
  /** What was found, in plain English with the numbers. */
  readonly sentence: Scalars['String']['output'];
  /** Statements compared, each with its locator. */
  readonly inputs: ReadonlyArray<Observation>;
  /** What was computed. */
  readonly computations: ReadonlyArray<Computation>;
  /** Changes of one statement that would make all agree; empty where there is none. */
  readonly repairs: ReadonlyArray<AuditRepair>;
};

/** A check that was made: passed, or what it found. */
export type AuditCheck = {
  /** Made of source, rule and statements. */
  readonly id: Scalars['ID']['output'];
  /** Audit rule. */
  readonly rule: AuditRule;
  /** True if the statements agree. */
  readonly passed: Scalars['Boolean']['output'];
  /** What it found; null if it passed. */
  readonly finding: Maybe<AuditFinding>;
  /** Source whose statements were compared. */
  readonly source: Source;
  /** Material; null if it is about none. */
  readonly material: Maybe<Material>;
  /** Ion; null if it is about none. */
  readonly ion: Maybe<Ion>;
  /** What was compared, in plain English with the numbers. */
  readonly sentence: Scalars['String']['output'];
  /** Statements compared, each with its locator. */
  readonly inputs: ReadonlyArray<Observation>;
  /** What was computed. */
  readonly computations: ReadonlyArray<Computation>;
};

/** How many findings of each severity an audit has. */
export type AuditSummary = {
  /** Source that was audited. */
  readonly source: Source;
  /** Findings of severity `ERROR`. */
  readonly errors: Scalars['Int']['output'];
  /** Findings of severity `WARNING`. */
  readonly warnings: Scalars['Int']['output'];
  /** Findings of severity `INFO`. */
  readonly infos: Scalars['Int']['output'];
  /** Checks that passed. */
  readonly passed: Scalars['Int']['output'];
  /** How it was audited. */
  readonly options: JudgingOptions;
};

/** A page of audit findings. */
export type AuditFindingConnection = {
  /** How it was audited. */
  readonly options: JudgingOptions;
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<AuditFindingEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<AuditFinding>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. Of 100 sources at most. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of audit findings. */
export type AuditFindingConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<AuditFindingFacet>>;
};

/** An audit finding and its cursor. */
export type AuditFindingEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AuditFinding;
};

/** A page of audit checks. */
export type AuditCheckConnection = {
  /** How it was audited. */
  readonly options: JudgingOptions;
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<AuditCheckEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<AuditCheck>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An audit check and its cursor. */
export type AuditCheckEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AuditCheck;
};

/** What audit findings to keep; all given conditions must hold, and any value of a list will do. */
export type AuditFindingFilter = {
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Audit rule. */
  readonly rule?: InputMaybe<ReadonlyArray<Scalars['AuditRuleCode']['input']>>;
  /** Severity. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AuditFindingFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AuditFindingFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<AuditFindingFilter>;
};

/** What audit checks to keep; all given conditions must hold, and any value of a list will do. */
export type AuditCheckFilter = {
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Audit rule. */
  readonly rule?: InputMaybe<ReadonlyArray<Scalars['AuditRuleCode']['input']>>;
  /** True: checks that passed; false: those that found something. */
  readonly passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AuditCheckFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AuditCheckFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<AuditCheckFilter>;
};

/** What audit findings can be counted by. */
export type AuditFindingFacet =
  /** Severity. */
  | 'SEVERITY'
  /** Audit rule. */
  | 'RULE'
  /** Source, by global id. */
  | 'SOURCE';

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

/** An electrochemical cell: material x ion x electrolyte x counter electrode x window x mass basis x 1C definition. */
export type Cell = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Material of the working electrode. */
  readonly material: Material;
  /** Ion that is stored. */
  readonly ion: Ion;
  /** Name that the source gives it, such as `MSHC/Na`, or why there is none. */
  readonly label: ReportedText;
  /** Format, such as a coin cell, or why there is none. */
  readonly format: ReportedText;
  /** Electrolyte salt and solvent, or why there is none. */
  readonly electrolyte: ReportedText;
  /** Counter electrode, or why there is none. */
  readonly counterElectrode: ReportedText;
  /** Upper cut-off, V against M+/M of the cell's ion, or why there is none. */
  readonly upperCutoff: ReportedQuantity;
  /** Lower cut-off, V against M+/M of the cell's ion, or why there is none. */
  readonly lowerCutoff: ReportedQuantity;
  /** What mass capacities are divided by. */
  readonly massBasis: MassBasis;
  /** Specific current that the source calls 1C, or why there is none. */
  readonly oneC: ReportedQuantity;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Measurements on it. */
  readonly measurements: MeasurementConnection;
  /** Observations about it. */
  readonly observations: ObservationConnection;
};


/** An electrochemical cell: material x ion x electrolyte x counter electrode x window x mass basis x 1C definition. */
export type CellMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An electrochemical cell: material x ion x electrolyte x counter electrode x window x mass basis x 1C definition. */
export type CellObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of cells. */
export type CellConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<CellEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Cell>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of cells. */
export type CellConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<CellFacet>>;
};

/** What cells can be counted by. */
export type CellFacet =
  /** Ion. */
  | 'ION'
  /** Material, by global id. */
  | 'MATERIAL'
  /** What mass capacities are divided by. */
  | 'MASS_BASIS'
  /** Dataset, by global id. */
  | 'DATASET';

/** A cell and its cursor. */
export type CellEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Cell;
};

/** What cells to keep; all given conditions must hold, and any value of a list will do. */
export type CellFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What mass capacities are divided by. */
  readonly massBasis?: InputMaybe<ReadonlyArray<MassBasis>>;
  /** Format. */
  readonly format?: InputMaybe<ReportedTextFilter>;
  /** Electrolyte salt and solvent. */
  readonly electrolyte?: InputMaybe<ReportedTextFilter>;
  /** Counter electrode. */
  readonly counterElectrode?: InputMaybe<ReportedTextFilter>;
  /** Upper cut-off. */
  readonly upperCutoff?: InputMaybe<QuantityFilter>;
  /** Lower cut-off. */
  readonly lowerCutoff?: InputMaybe<QuantityFilter>;
  /** Specific current that the source calls 1C. */
  readonly oneC?: InputMaybe<QuantityFilter>;
  /** Its material is one of these. */
  readonly materialWhere?: InputMaybe<MaterialFilter>;
  /** At least one of these was made on it. */
  readonly measurements?: InputMaybe<MeasurementFilter>;
  /** At least one of these is about it. */
  readonly observations?: InputMaybe<ObservationFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<CellFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CellFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<CellFilter>;
};

/** An electrochemical cell. What is left out counts as `NOT_REPORTED`. */
export type CellInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Record key of the material, or `dataset/key` of another dataset's. */
  readonly material: Scalars['ID']['input'];
  /** Ion that is stored. */
  readonly ion: IonSymbol;
  /** Name that the source gives it. */
  readonly label?: InputMaybe<TextInput>;
  /** Format. */
  readonly format?: InputMaybe<TextInput>;
  /** Electrolyte salt and solvent. */
  readonly electrolyte?: InputMaybe<TextInput>;
  /** Counter electrode. */
  readonly counterElectrode?: InputMaybe<TextInput>;
  /** Upper cut-off. */
  readonly upperCutoff?: InputMaybe<QuantityInput>;
  /** Lower cut-off. */
  readonly lowerCutoff?: InputMaybe<QuantityInput>;
  /** What mass capacities are divided by. */
  readonly massBasis?: InputMaybe<MassBasis>;
  /** Specific current that the source calls 1C. */
  readonly oneC?: InputMaybe<QuantityInput>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
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

/** That a process takes place, or does not. */
export type ProcessAssertion = {
  /** The proposition that is asserted or denied. */
  readonly proposition: Proposition;
};

/** That processes contribute to the capacity in an order. */
export type OrderAssertion = {
  /** Processes from the smallest to the largest contribution. */
  readonly ascending: ReadonlyArray<Process>;
};

/** That observed statements hold, with the reason that the claim gives. */
export type TrendAssertion = {
  /** Quantity that the claim is about. */
  readonly quantity: QuantityKind;
  /** Processes that the claim gives as the reason; empty if it gives none of them. */
  readonly because: ReadonlyArray<Process>;
};

/** That a mechanism model holds. */
export type ModelAssertion = {
  /** The model. */
  readonly model: MechanismModel;
};

/** What a claim asserts, in the shape of its kind. */
export type Assertion = ProcessAssertion | OrderAssertion | TrendAssertion | ModelAssertion;

/** A source asserting or denying something about the mechanism. What follows from the data is another thing. */
export type Claim = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the claim. */
  readonly kind: ClaimKind;
  /** What is asserted or denied. */
  readonly assertion: Assertion;
  /** Whether it is asserted or denied. */
  readonly stance: Stance;
  /** How firmly. */
  readonly hedging: Hedging;
  /** What the source says, in our words. */
  readonly paraphrase: Scalars['String']['output'];
  /** Material; null for hard carbons in general. */
  readonly material: Maybe<Material>;
  /** Ion; null for alkali ions in general. */
  readonly ion: Maybe<Ion>;
  /** Source that makes it. */
  readonly source: Source;
  /** Where the source makes it. */
  readonly locator: Locator;
  /** True if the source only passes it on from another work. */
  readonly cited: Scalars['Boolean']['output'];
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** How it fares against what the observations support. */
  readonly agreement: Agreement;
  /** Observations that the source brings as evidence for it. */
  readonly observations: ObservationConnection;
  /** DFT results that the source brings as evidence for it. */
  readonly dftResults: DftResultConnection;
};


/** A source asserting or denying something about the mechanism. What follows from the data is another thing. */
export type ClaimAgreementArgs = {
  options?: InputMaybe<JudgingOptionsInput>;
};


/** A source asserting or denying something about the mechanism. What follows from the data is another thing. */
export type ClaimObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source asserting or denying something about the mechanism. What follows from the data is another thing. */
export type ClaimDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of claims. */
export type ClaimConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<ClaimFacet>>;
};

/** What claims can be counted by. */
export type ClaimFacet =
  /** Kind. */
  | 'KIND'
  /** Stance. */
  | 'STANCE'
  /** How firmly. */
  | 'HEDGING'
  /** Ion. */
  | 'ION'
  /** Processes that it is about. */
  | 'PROCESS'
  /** Material, by global id. */
  | 'MATERIAL'
  /** Source, by global id. */
  | 'SOURCE'
  /** Dataset, by global id. */
  | 'DATASET';

/** One of the claims and its cursor. */
export type ClaimEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** What claims to keep; all given conditions must hold, and any value of a list will do. */
export type ClaimFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kind of the claim. */
  readonly kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Process that it is about, as proposition, in its order or as its reason. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Stance. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** How firmly. */
  readonly hedging?: InputMaybe<ReadonlyArray<Hedging>>;
  /** How it fares against the evidence: computed, so only at the top of the filter of a list of claims. */
  readonly agreement?: InputMaybe<ReadonlyArray<AgreementCode>>;
  /** Text that occurs in the paraphrase or note, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Region of the proposition that it asserts or denies. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Quantity whose behaviour it explains. */
  readonly quantity?: InputMaybe<ReadonlyArray<Scalars['QuantityCode']['input']>>;
  /** Where it is made. */
  readonly locator?: InputMaybe<LocatorFilter>;
  /** True: only passed on from another work; false: the source's own. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its source is one of these. */
  readonly sourceWhere?: InputMaybe<SourceFilter>;
  /** Its material is one of these. */
  readonly materialWhere?: InputMaybe<MaterialFilter>;
  /** The mechanism model that it asserts or denies is one of these. */
  readonly modelWhere?: InputMaybe<MechanismModelFilter>;
  /** It brings at least one of these as evidence. */
  readonly observations?: InputMaybe<ObservationFilter>;
  /** It brings at least one of these as evidence. */
  readonly dftResults?: InputMaybe<DftResultFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<ClaimFilter>;
};

/** A process in a region. */
export type ProcessAssertionInput = {
  /** Process. */
  readonly process: Scalars['ProcessCode']['input'];
  /** Region; leave out for anywhere. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** An order of contributions. */
export type OrderAssertionInput = {
  /** Processes from the smallest to the largest contribution, 2 or more. */
  readonly ascending: ReadonlyArray<Scalars['ProcessCode']['input']>;
};

/** A behaviour of a quantity with its reason. */
export type TrendAssertionInput = {
  /** Quantity. */
  readonly quantity: Scalars['QuantityCode']['input'];
  /** Processes that the claim gives as the reason. */
  readonly because?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
};

/** A claim. Give exactly one of `process`, `order`, `trend` and `model`. */
export type ClaimInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Record key of the material, or `dataset/key` of another dataset's; leave out for hard carbons in general. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Ion; leave out for alkali ions in general. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** A process that takes place. */
  readonly process?: InputMaybe<ProcessAssertionInput>;
  /** An order of contributions. */
  readonly order?: InputMaybe<OrderAssertionInput>;
  /** A behaviour of a quantity with its reason. */
  readonly trend?: InputMaybe<TrendAssertionInput>;
  /** Record key of a mechanism model, or `dataset/key` of another dataset's. */
  readonly model?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is asserted or denied; `ASSERTS` if left out. */
  readonly stance?: InputMaybe<Stance>;
  /** How firmly. */
  readonly hedging: Hedging;
  /** What the source says, in your words. */
  readonly paraphrase: Scalars['String']['input'];
  /** Record keys of the observations that the source brings as evidence. */
  readonly observations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Record keys of the DFT results that the source brings as evidence. */
  readonly dftResults?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True if the source only passes it on from another work. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Remark of the curator. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where the source makes it. */
  readonly at: LocatorInput;
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

/**
 * Under which conditions a statement holds. Every field is null where the statement does not name that condition; a
 * statement that takes its state from a measurement carries the measurement's conditions as well.
 */
export type Conditions = {
  /** Region of the potential axis. */
  readonly region: Maybe<Region>;
  /** Process that the quantity is ascribed to by the source. */
  readonly process: Maybe<Process>;
  /** Direction of the charge. */
  readonly direction: Maybe<Direction>;
  /** Cycle number, from 1; exact. */
  readonly cycle: Maybe<Scalars['Int']['output']>;
  /** Number of cycles after which the statement holds (`after 100 cycles`). */
  readonly afterCycles: Maybe<Scalars['Int']['output']>;
  /** Which cycles the statement is about. */
  readonly cycleClass: Maybe<CycleClass>;
  /** Cycle that a retention is measured against; null if the source does not say. */
  readonly referenceCycle: Maybe<Scalars['Int']['output']>;
  /** Current as a multiple of 1C. */
  readonly cRate: Maybe<Quantity>;
  /** Specific current. */
  readonly specificCurrent: Maybe<Quantity>;
  /** Potential of the state, V against M+/M; insertion down to this potential unless `direction` says otherwise. */
  readonly potential: Maybe<Quantity>;
  /** Upper end of the potential window of the statement. */
  readonly upperPotential: Maybe<Quantity>;
  /** Lower end of the potential window of the statement. */
  readonly lowerPotential: Maybe<Quantity>;
  /** Boundary between slope and plateau that a share or capacity was taken at. */
  readonly boundary: Maybe<Quantity>;
  /** How that boundary was chosen. */
  readonly boundaryMethod: Maybe<BoundaryMethod>;
  /** Scan rate of a voltammogram. */
  readonly scanRate: Maybe<Quantity>;
  /** Temperature of the sample. */
  readonly temperature: Maybe<Quantity>;
  /** Interlayer distance of the model or structure. */
  readonly interlayerDistance: Maybe<Quantity>;
  /** Pore diameter of the model or structure. */
  readonly poreDiameter: Maybe<Quantity>;
  /** How the sample was kept. */
  readonly mode: Maybe<MeasurementMode>;
  /** Structural motif. */
  readonly motif: Maybe<Motif>;
  /** Adsorption site of a model, such as `HT` (hollow-top); null if not named. */
  readonly site: Maybe<Scalars['String']['output']>;
  /** Spectral line, band or reflection, such as `K 2p3/2`, `G` or `(002)`. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Oxidation state that the source assigns the signal to. */
  readonly chemicalState: Maybe<ChemicalState>;
  /** Compound that the source assigns the signal to, such as `LiC6`. */
  readonly compound: Maybe<Scalars['String']['output']>;
  /** Labelled element of a figure, circuit or pattern, such as `R2` or `D-F`. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Method of analysis as named by the source, such as `Dunn`. */
  readonly analysis: Maybe<Scalars['String']['output']>;
};

/** Under which conditions a statement holds; see `Conditions`. Leave out what the source does not name. */
export type ConditionsInput = {
  /** Region of the potential axis. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Process that the quantity is ascribed to by the source. */
  readonly process?: InputMaybe<Scalars['ProcessCode']['input']>;
  /** Direction of the charge. */
  readonly direction?: InputMaybe<Direction>;
  /** Cycle number, from 1. */
  readonly cycle?: InputMaybe<Scalars['Int']['input']>;
  /** Number of cycles after which the statement holds. */
  readonly afterCycles?: InputMaybe<Scalars['Int']['input']>;
  /** Which cycles the statement is about. */
  readonly cycleClass?: InputMaybe<CycleClass>;
  /** Cycle that a retention is measured against. */
  readonly referenceCycle?: InputMaybe<Scalars['Int']['input']>;
  /** Current as a multiple of 1C. */
  readonly cRate?: InputMaybe<QuantityInput>;
  /** Specific current. */
  readonly specificCurrent?: InputMaybe<QuantityInput>;
  /** Potential of the state, against M+/M. */
  readonly potential?: InputMaybe<QuantityInput>;
  /** Upper end of the potential window of the statement. */
  readonly upperPotential?: InputMaybe<QuantityInput>;
  /** Lower end of the potential window of the statement. */
  readonly lowerPotential?: InputMaybe<QuantityInput>;
  /** Boundary between slope and plateau. */
  readonly boundary?: InputMaybe<QuantityInput>;
  /** How that boundary was chosen. */
  readonly boundaryMethod?: InputMaybe<BoundaryMethod>;
  /** Scan rate of a voltammogram. */
  readonly scanRate?: InputMaybe<QuantityInput>;
  /** Temperature of the sample. */
  readonly temperature?: InputMaybe<QuantityInput>;
  /** Interlayer distance of the model or structure. */
  readonly interlayerDistance?: InputMaybe<QuantityInput>;
  /** Pore diameter of the model or structure. */
  readonly poreDiameter?: InputMaybe<QuantityInput>;
  /** How the sample was kept. */
  readonly mode?: InputMaybe<MeasurementMode>;
  /** Structural motif. */
  readonly motif?: InputMaybe<Motif>;
  /** Adsorption site of a model. */
  readonly site?: InputMaybe<Scalars['String']['input']>;
  /** Spectral line, band or reflection. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** Oxidation state that the source assigns the signal to. */
  readonly chemicalState?: InputMaybe<ChemicalState>;
  /** Compound that the source assigns the signal to. */
  readonly compound?: InputMaybe<Scalars['String']['input']>;
  /** Labelled element of a figure, circuit or pattern. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Method of analysis as named by the source. */
  readonly analysis?: InputMaybe<Scalars['String']['input']>;
};

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

/** One claimed order. */
export type ClaimedOrder = {
  /** Processes from the least to the greatest contribution. */
  readonly ascending: ReadonlyArray<Process>;
  /** Claims of this order. */
  readonly claims: ReadonlyArray<Claim>;
  /** What the numbers say of it; null where the statements leave nothing or are not enough. */
  readonly status: Maybe<ClaimedOrderStatus>;
};

/** What is taken for granted beside the statements. */
export type OrderAssumptionCode =
  /** Contributions add up to the total. */
  | 'CLOSURE'
  /** Stated inequalities between ions bound contributions. */
  | 'ACROSS_IONS'
  /** Intercalation holds no more than the densest known compound. */
  | 'COMPOUND_BOUND'
  /** Slope and plateau meet at 0.1 V where a source names no other boundary. */
  | 'USUAL_BOUNDARY'
  /** Numbers that do not name the same rate are of one state: the lowest rate, and such as name none. */
  | 'RATES_ALIKE';

/** An assumption in force. */
export type OrderAssumption = {
  /** Which one. */
  readonly code: OrderAssumptionCode;
  /** The assumption in plain English. */
  readonly sentence: Scalars['String']['output'];
};

/** What kind of thing bounds the contributions. */
export type OrderConstraintKind =
  /** Total capacity. */
  | 'TOTAL'
  /** Capacity of a region. */
  | 'REGION_CAPACITY'
  /** Share of a region. */
  | 'REGION_SHARE'
  /** Capacity ascribed to a process. */
  | 'PROCESS_CAPACITY'
  /** Share ascribed to a process. */
  | 'PROCESS_SHARE'
  /** Window in which a process takes place. */
  | 'WINDOW'
  /** Stated inequality. */
  | 'ORDERING'
  /** Stated inequality with another ion, and that ion's bounds. */
  | 'ACROSS_IONS'
  /** Capacity of the densest known compound. */
  | 'COMPOUND_BOUND'
  /** Contributions add up to the total. */
  | 'CLOSURE';

/** One thing that bounds the contributions: statements, or an assumption, or a statement read under an assumption. */
export type OrderConstraint = {
  /** Unique within an answer. */
  readonly key: Scalars['String']['output'];
  /** Kind. */
  readonly kind: OrderConstraintKind;
  /** Short name. */
  readonly label: Scalars['String']['output'];
  /** Statements that it rests on, each with its locator; empty for a pure assumption. */
  readonly observations: ReadonlyArray<Observation>;
  /** Assumption that it rests on; null if on none. */
  readonly assumption: Maybe<OrderAssumptionCode>;
  /** True if a boundary was taken from the position of a differential-capacity peak. */
  readonly boundaryFromPeak: Scalars['Boolean']['output'];
  /** Plain English with the numbers. */
  readonly sentence: Scalars['String']['output'];
};

/** How shares were computed. */
export type ShareMethod =
  /** From volumes of polytopes. */
  | 'EXACT'
  /** From points drawn by hit-and-run with a fixed seed. */
  | 'SAMPLED';

/** An order that the numbers leave open. */
export type FeasibleOrder = {
  /** Processes from the least to the greatest contribution. */
  readonly ascending: ReadonlyArray<Process>;
  /**
   * Its part of the volume of the feasible set, from 0 to 1, among contributions in mAh/g: a share under a uniform measure,
   * not a probability.
   */
  readonly share: Scalars['Float']['output'];
  /** Standard error of the share; 0 if exact. */
  readonly standardError: Scalars['Float']['output'];
};

/** Between which capacities something lies, and which parts of the total. */
export type CapacityBounds = {
  /** Least capacity, mAh/g. */
  readonly lower: Scalars['Float']['output'];
  /** Greatest capacity, mAh/g; null if nothing bounds it. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** Least part of the total, from 0 to 1. */
  readonly partLower: Scalars['Float']['output'];
  /** Greatest part of the total, from 0 to 1. */
  readonly partUpper: Scalars['Float']['output'];
};

/** A stretch of the potential axis. */
export type PotentialRange = {
  /** Upper end, V; null if it is that of the measurement and not known. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** Lower end, V; null if it is that of the measurement and not known. */
  readonly lower: Maybe<Scalars['Float']['output']>;
};

/** Bounds of what a process contributes. */
export type ProcessBounds = {
  /** Process. */
  readonly process: Process;
  /** Least contribution, mAh/g. */
  readonly lower: Scalars['Float']['output'];
  /** Greatest contribution, mAh/g; null if nothing bounds it. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** Least part of the total, from 0 to 1. */
  readonly partLower: Scalars['Float']['output'];
  /** Greatest part of the total, from 0 to 1. */
  readonly partUpper: Scalars['Float']['output'];
  /** Where it takes place as stated; empty if no window is known. */
  readonly windows: ReadonlyArray<PotentialRange>;
};

/** Two processes that may contribute alike. */
export type OrderTie = {
  /** The two. */
  readonly processes: ReadonlyArray<Process>;
  /** Share of the feasible set, from 0 to 1, where they differ by less than the tolerance. */
  readonly tieShare: Scalars['Float']['output'];
  /** Standard error of that share; 0 if exact. */
  readonly standardError: Scalars['Float']['output'];
  /** True only if they differ by less than the tolerance everywhere. */
  readonly tied: Scalars['Boolean']['output'];
};

/** What could be measured. */
export type SettlingKind =
  /** The contribution of a process. */
  | 'PROCESS'
  /** The capacity of a stretch of the potential axis. */
  | 'SEGMENT'
  /** The plateau capacity. */
  | 'PLATEAU';

/** What could be measured to settle an order. */
export type SettlingQuantity = {
  /** Kind. */
  readonly kind: SettlingKind;
  /** Process; null for a segment or plateau. */
  readonly process: Maybe<Process>;
  /** Potentials of the segment or plateau; null for a process. */
  readonly range: Maybe<PotentialRange>;
  /** Short name. */
  readonly label: Scalars['String']['output'];
  /** Mutual information with the order, in bits, if read to the tolerance. */
  readonly bits: Scalars['Float']['output'];
  /** True of the best and of those that are as good. */
  readonly best: Scalars['Boolean']['output'];
  /** Least value that the numbers leave, mAh/g. */
  readonly lower: Scalars['Float']['output'];
  /** Greatest value that the numbers leave, mAh/g. */
  readonly upper: Scalars['Float']['output'];
};

/** What statements that can all hold say of the order. */
export type OrderOutcome = {
  /** What they say in all. */
  readonly status: OrderStatus;
  /** What they say of each claimed order. */
  readonly claims: ReadonlyArray<ClaimedOrder>;
  /** Feasible orders, from the largest share down. */
  readonly orders: ReadonlyArray<FeasibleOrder>;
  /** The only feasible order; null if there are several or none. */
  readonly uniqueOrder: Maybe<ReadonlyArray<Process>>;
  /** Dimension of the feasible set; null if there is none. */
  readonly dimension: Maybe<Scalars['Int']['output']>;
  /** How shares were computed; null if there are none. */
  readonly method: Maybe<ShareMethod>;
  /** Bounds of the total; null if nothing bounds it. */
  readonly total: Maybe<CapacityBounds>;
  /** Bounds of each process. */
  readonly processes: ReadonlyArray<ProcessBounds>;
  /** Pairs that may contribute alike. */
  readonly ties: ReadonlyArray<OrderTie>;
  /** What would settle the order, most telling first; empty where nothing is left to settle. */
  readonly settledBy: ReadonlyArray<SettlingQuantity>;
};

/** Constraints that cannot all hold, while any fewer of them can. */
export type InfeasibleSubset = {
  /** The constraints. */
  readonly constraints: ReadonlyArray<OrderConstraint>;
  /** The contradiction in plain English with the numbers. */
  readonly sentence: Scalars['String']['output'];
};

/** A smallest set of constraints without which the others can all hold, and what these then say. Nothing is repaired silently. */
export type OrderRepair = {
  /** The constraints left out. */
  readonly removed: ReadonlyArray<OrderConstraint>;
  /** The repair in plain English. */
  readonly sentence: Scalars['String']['output'];
  /** What the others say. */
  readonly outcome: OrderOutcome;
};

/** Which order of contributions the numbers of one material with one ion leave: computed by linear programming. */
export type ContributionOrder = {
  /** Made of material, ion and C-rate. */
  readonly id: Scalars['ID']['output'];
  /** Material. */
  readonly material: Material;
  /** Ion. */
  readonly ion: Ion;
  /** C-rate of the numbers; null: the lowest stated. */
  readonly cRate: Maybe<Scalars['Float']['output']>;
  /** Processes that are ordered. */
  readonly ordered: ReadonlyArray<Process>;
  /** What the numbers say in all. */
  readonly status: OrderStatus;
  /** Why there is no answer where data are not enough or orders too many; null otherwise. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What the numbers say of each claimed order. */
  readonly claims: ReadonlyArray<ClaimedOrder>;
  /** Feasible orders, from the largest share down. */
  readonly orders: ReadonlyArray<FeasibleOrder>;
  /** The only feasible order; null if there are several or none. */
  readonly uniqueOrder: Maybe<ReadonlyArray<Process>>;
  /** Dimension of the feasible set; null if there is none. */
  readonly dimension: Maybe<Scalars['Int']['output']>;
  /** How shares were computed; null if there are none. */
  readonly method: Maybe<ShareMethod>;
  /** Bounds of the total; null if nothing bounds it. */
  readonly total: Maybe<CapacityBounds>;
  /** Bounds of each process. */
  readonly processes: ReadonlyArray<ProcessBounds>;
  /** Pairs that may contribute alike. */
  readonly ties: ReadonlyArray<OrderTie>;
  /** Everything that bounds the contributions. */
  readonly constraints: ReadonlyArray<OrderConstraint>;
  /** Assumptions in force. */
  readonly assumptions: ReadonlyArray<OrderAssumption>;
  /** Where the potential axis is cut, from high to low, V. */
  readonly cuts: ReadonlyArray<Scalars['Float']['output']>;
  /** Constraints that cannot all hold, smallest sets first; empty unless the data are inconsistent. */
  readonly infeasibleSubsets: ReadonlyArray<InfeasibleSubset>;
  /** Smallest ways to make the data consistent, each with what would follow. */
  readonly repairs: ReadonlyArray<OrderRepair>;
  /** False if there are more infeasible subsets or repairs than are listed. */
  readonly conflictsComplete: Scalars['Boolean']['output'];
  /** What would settle the order, most telling first; empty where nothing is left to settle. */
  readonly settledBy: ReadonlyArray<SettlingQuantity>;
  /** Sources of the material that were retracted, so that what they state does not count; none under `countRetracted`. */
  readonly retracted: ReadonlyArray<Source>;
  /** How it was computed. */
  readonly options: JudgingOptions;
};

/** What a column of a curve holds. */
export type ColumnQuantity = {
  /** Code. */
  readonly code: Scalars['ColumnQuantityCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** Kind of its units; null for columns of words, and for `OTHER`, whose columns may have a unit of any kind. */
  readonly unitKind: Maybe<UnitKind>;
  /** Its machine-readable name in the Battery Data Format, ontology 1.3.0, such as `voltage_volt`; null where BDF has none. */
  readonly bdfName: Maybe<Scalars['String']['output']>;
};

/** A format of instrument files that is read. */
export type FileFormat = {
  /** Code. */
  readonly code: Scalars['FileFormatCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What such files hold. */
  readonly description: Scalars['String']['output'];
  /** Where the format is described, or whose files it was learned from. */
  readonly source: Scalars['String']['output'];
};

/** Something that is looked for in every file. */
export type FileWarningKind = {
  /** Code. */
  readonly code: Scalars['FileWarningCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Repair that mends it, if somebody asks for it; null if none does. */
  readonly repair: Maybe<FileRepair>;
};

/** A repair of a curve, made only if a dataset asks for it. */
export type FileRepair = {
  /** Code. */
  readonly code: Scalars['FileRepairCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it changes. */
  readonly description: Scalars['String']['output'];
};

/** A row of a file. */
export type RowPlace = {
  /** Number of the row of numbers, from 1. */
  readonly row: Scalars['Int']['output'];
  /** Line of the file, from 1; null in binary files. */
  readonly line: Maybe<Scalars['Int']['output']>;
};

/** What is wrong or doubtful in a file. Nothing is repaired unless the dataset asks for it. */
export type FileWarning = {
  /** What kind of thing it is. */
  readonly kind: FileWarningKind;
  /** What is wrong, with rows and numbers. */
  readonly message: Scalars['String']['output'];
  /** Head of the column concerned; null for whole rows and for the file. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** How many rows are concerned; 0 where it is the file or its head. */
  readonly count: Scalars['Int']['output'];
  /** The first of these rows, 20 at most. */
  readonly rows: ReadonlyArray<RowPlace>;
};

/** A repair that was made because the dataset asks for it. */
export type AppliedRepair = {
  /** Which. */
  readonly repair: FileRepair;
  /** What was changed, with rows and numbers. */
  readonly message: Scalars['String']['output'];
  /** Head of the column concerned; null for whole rows. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** How many rows were changed or left out. */
  readonly count: Scalars['Int']['output'];
  /** The first of these rows, 20 at most, as the file numbers them. */
  readonly rows: ReadonlyArray<RowPlace>;
};

/** What a file says of itself, as it says it. */
export type FileFact = {
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Value. */
  readonly value: Scalars['String']['output'];
};

/** A file as it was given. */
export type CurveFile = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of its content, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Float']['output'];
  /** Path at which this server gives it for download, beginning with the server's prefix. */
  readonly path: Scalars['String']['output'];
};

/** A column of a curve, in the unit in which the file gives it. */
export type CurveColumn = {
  /** What it holds; `OTHER` where no quantity fits. */
  readonly quantity: ColumnQuantity;
  /** Its head, as in the file. */
  readonly label: Scalars['String']['output'];
  /** Code of its unit; null for words, and where the file names no unit that is known. */
  readonly unit: Maybe<Scalars['UnitCode']['output']>;
  /** How many rows have no number, or no word. */
  readonly missing: Scalars['Int']['output'];
  /** Least number; null for words, and where there is none. */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** Greatest number; null for words, and where there is none. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** SHA-256 of its numbers as `base64` gives them in the unit of the file, hexadecimal. */
  readonly digest: Scalars['String']['output'];
  /** The different words of a column of words, in the order in which they come; null for numbers. */
  readonly words: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * All its numbers as base64 of little-endian 64-bit floats; NaN where a row has none. For words: the place of the word in
   * `words`, from 0.
   */
  readonly base64: Scalars['String']['output'];
};


/** A column of a curve, in the unit in which the file gives it. */
export type CurveColumnMinArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};


/** A column of a curve, in the unit in which the file gives it. */
export type CurveColumnMaxArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};


/** A column of a curve, in the unit in which the file gives it. */
export type CurveColumnBase64Args = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};

/** How a curve is thinned out for a plot. First and last rows are always kept. */
export type Downsampling =
  /** Of each stretch of rows the one with the least and the one with the greatest y: no peak is lost. */
  | 'MIN_MAX'
  /** Largest triangle three buckets, after Steinarsson 2013: the points that change the look of the line most. */
  | 'LTTB';

/** Points of a curve for a plot, in the order of its rows. */
export type CurvePoints = {
  /** Column of x. */
  readonly x: CurveColumn;
  /** Column of y. */
  readonly y: CurveColumn;
  /** Code of the unit of `xValues`; null if the file names none that is known. */
  readonly xUnit: Maybe<Scalars['UnitCode']['output']>;
  /** Code of the unit of `yValues`; null if the file names none that is known. */
  readonly yUnit: Maybe<Scalars['UnitCode']['output']>;
  /** Values of x. */
  readonly xValues: ReadonlyArray<Scalars['Float']['output']>;
  /** Values of y. */
  readonly yValues: ReadonlyArray<Scalars['Float']['output']>;
  /** The row of each point, from 1. */
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
  /** How many rows have both numbers: as many points there would be if none were left out. */
  readonly available: Scalars['Int']['output'];
};

/** Columns of numbers from an instrument's file. */
export type Curve = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Measurement that it belongs to. */
  readonly measurement: Measurement;
  /** What the file calls it, where it holds several curves; null where it holds one. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Format of the file. */
  readonly format: FileFormat;
  /** What `VOLTAGE` is measured against: in the words of the file, or of the curator where the file has none; null if neither says. */
  readonly potentialReference: Maybe<Scalars['String']['output']>;
  /** Number of rows. */
  readonly rowCount: Scalars['Int']['output'];
  /** Its columns, in the order of the file. */
  readonly columns: ReadonlyArray<CurveColumn>;
  /**
   * Pairs of two columns, thinned out. A column is named by the code of what it holds, or by its head in the file; of several
   * with one code the first is meant.
   */
  readonly points: CurvePoints;
  /** The file that it was read from. */
  readonly file: CurveFile;
  /** Other files without which that one cannot be read. */
  readonly companions: ReadonlyArray<CurveFile>;
  /** What the file says of itself. */
  readonly facts: ReadonlyArray<FileFact>;
  /** What is wrong or doubtful in the file, as it was given. */
  readonly warnings: ReadonlyArray<FileWarning>;
  /** What was repaired because the dataset asks for it. */
  readonly repairs: ReadonlyArray<AppliedRepair>;
  /** Numbers that analyses make of it, in the order of `metrics`. */
  readonly derivedMetrics: ReadonlyArray<DerivedMetric>;
  /** Numbers that its analyses cannot give, and why. */
  readonly notComputed: ReadonlyArray<NotComputed>;
  /** Figures in which the source shows it, such as `1a`; empty if it shows none. */
  readonly shownIn: ReadonlyArray<Scalars['String']['output']>;
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dataset that brings it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
};


/** Columns of numbers from an instrument's file. */
export type CurveColumnsArgs = {
  quantity?: InputMaybe<ReadonlyArray<Scalars['ColumnQuantityCode']['input']>>;
};


/** Columns of numbers from an instrument's file. */
export type CurvePointsArgs = {
  x: Scalars['String']['input'];
  y: Scalars['String']['input'];
  xUnit?: InputMaybe<Scalars['UnitCode']['input']>;
  yUnit?: InputMaybe<Scalars['UnitCode']['input']>;
  points?: InputMaybe<Scalars['Int']['input']>;
  method?: InputMaybe<Downsampling>;
  fromRow?: InputMaybe<Scalars['Int']['input']>;
  toRow?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of curves. */
export type CurveConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<CurveEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Curve>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of curves. */
export type CurveConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<CurveFacet>>;
};

/** What curves can be counted by. */
export type CurveFacet =
  /** Technique. */
  | 'TECHNIQUE'
  /** Ion. */
  | 'ION'
  /** Material, by global id. */
  | 'MATERIAL'
  /** Dataset, by global id. */
  | 'DATASET'
  /** Format of the file. */
  | 'FORMAT'
  /** What its columns hold; a curve counts once for each. */
  | 'COLUMN';

/** One of the curves and its cursor. */
export type CurveEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Curve;
};

/** What curves to keep; all given conditions must hold, and any value of a list will do. */
export type CurveFilter = {
  /** Id or `dataset/key` of the measurement. */
  readonly measurement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Technique of the measurement. */
  readonly technique?: InputMaybe<ReadonlyArray<Scalars['TechniqueCode']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Format of the file. */
  readonly format?: InputMaybe<ReadonlyArray<Scalars['FileFormatCode']['input']>>;
  /** SHA-256 of the file, hexadecimal. */
  readonly file?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It has a column that holds this. */
  readonly column?: InputMaybe<ReadonlyArray<Scalars['ColumnQuantityCode']['input']>>;
  /** Its file gives this warning. */
  readonly warning?: InputMaybe<ReadonlyArray<Scalars['FileWarningCode']['input']>>;
  /** This repair was made. */
  readonly repair?: InputMaybe<ReadonlyArray<Scalars['FileRepairCode']['input']>>;
  /** Number of rows. */
  readonly rowCount?: InputMaybe<IntFilter>;
  /** Its measurement is one of these. */
  readonly measurementWhere?: InputMaybe<MeasurementFilter>;
  /** Its material is one of these. */
  readonly materialWhere?: InputMaybe<MaterialFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<CurveFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CurveFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<CurveFilter>;
};

/** Which column of a plain table holds what. */
export type ColumnMappingInput = {
  /** Head of the column, or its number from 1. */
  readonly column: Scalars['String']['input'];
  /** What it holds. */
  readonly quantity: Scalars['ColumnQuantityCode']['input'];
  /** Its unit; that in its head if left out. */
  readonly unit?: InputMaybe<Scalars['UnitCode']['input']>;
};

/** The content of a file that an import found. */
export type FileChecksumInput = {
  /** Path of the file below the dataset's folder. */
  readonly file: Scalars['String']['input'];
  /** SHA-256 of its content, hexadecimal. */
  readonly sha256: Scalars['String']['input'];
};

/** A curve in a file below the dataset's folder. */
export type CurveInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Record key of the measurement that it belongs to. */
  readonly measurement: Scalars['ID']['input'];
  /** Path of the file below the dataset's folder, such as `curves/1a_na.bdf.csv`. */
  readonly file: Scalars['String']['input'];
  /** Format; found from the content if left out. */
  readonly format?: InputMaybe<Scalars['FileFormatCode']['input']>;
  /** Which curve of a file that holds several: its name or its number from 1. */
  readonly curve?: InputMaybe<Scalars['String']['input']>;
  /** Sheet of a workbook; the one that fits if left out. */
  readonly sheet?: InputMaybe<Scalars['String']['input']>;
  /** Plain tables: which column holds what. */
  readonly columns?: InputMaybe<ReadonlyArray<ColumnMappingInput>>;
  /** What `VOLTAGE` is measured against, where the file does not say, such as `Na/Na+`. */
  readonly potentialReference?: InputMaybe<Scalars['String']['input']>;
  /** Repairs to make, besides which nothing is changed. */
  readonly repairs?: InputMaybe<ReadonlyArray<Scalars['FileRepairCode']['input']>>;
  /** Analyses beside those that belong to the technique of its measurement, and what these are told. */
  readonly analyses?: InputMaybe<ReadonlyArray<CurveAnalysisInput>>;
  /** Figures in which the source shows it, such as `1a`. */
  readonly shownIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Remark of the curator. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Checksums of the file and of those that it needs: held against the files if given, filled in on import if not. */
  readonly checksums?: InputMaybe<ReadonlyArray<FileChecksumInput>>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** A paper's folder as imported: what one curator says that one source says. */
export type Dataset = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Key, unique in the base: the folder's name, such as `nagmani_nd_mapping`. */
  readonly key: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Who made it. */
  readonly curator: Scalars['String']['output'];
  /** Licence of its facts, an SPDX code such as `CC0-1.0`. */
  readonly licence: Scalars['String']['output'];
  /** Version, from 1; grows by one with each changed import. */
  readonly version: Scalars['Int']['output'];
  /** SHA-256 of its content, hexadecimal; equal content has equal checksums. */
  readonly checksum: Scalars['String']['output'];
  /** When this version was imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Why its records are not in the base any more; null while they are. */
  readonly retirement: Maybe<Retirement>;
  /** Every version that the base ever held, from the first to the present. */
  readonly versions: ReadonlyArray<DatasetVersion>;
  /** Sources it describes. */
  readonly sources: SourceConnection;
  /** Materials it describes. */
  readonly materials: MaterialConnection;
  /** Cells it describes. */
  readonly cells: CellConnection;
  /** Measurements it describes. */
  readonly measurements: MeasurementConnection;
  /** Observations it holds. */
  readonly observations: ObservationConnection;
  /** DFT results it holds. */
  readonly dftResults: DftResultConnection;
  /** Curves it brings. */
  readonly curves: CurveConnection;
  /** Claims it holds. */
  readonly claims: ClaimConnection;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetMaterialsArgs = {
  filter?: InputMaybe<MaterialFilter>;
  orderBy?: InputMaybe<MaterialOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetCellsArgs = {
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetCurvesArgs = {
  filter?: InputMaybe<CurveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper's folder as imported: what one curator says that one source says. */
export type DatasetClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of datasets. */
export type DatasetConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What datasets can be ordered by. */
export type DatasetOrderField =
  /** Title, whatever the case of its letters from A to Z. */
  | 'TITLE'
  /** Time of import. */
  | 'IMPORTED_AT';

/** An order of datasets. */
export type DatasetOrder = {
  /** What they are ordered by. */
  readonly by: DatasetOrderField;
  /** Which way; `ASC` if left out. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** One of the datasets and its cursor. */
export type DatasetEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Dataset;
};

/** Why a number of a paper is carried by no observation. */
export type LeftOutReason =
  /** Mark of a citation. */
  | 'CITATION_MARK'
  /** Part of a label: figure, section, sample, orbital, reflection. */
  | 'LABEL'
  /** Part of a formula or of a unit. */
  | 'FORMULA'
  /** Page number, running head, affiliation mark. */
  | 'PAGE_FURNITURE'
  /** Detail of how something was made or measured that no field holds, such as how long an electrode dried. */
  | 'PROCEDURE';

/** A number of the paper that no observation carries, where the text alone does not show why. */
export type LeftOutInput = {
  /** The number as printed. */
  readonly text: Scalars['String']['input'];
  /** Why it is left out. */
  readonly reason: LeftOutReason;
  /** Where it stands. */
  readonly at: LocatorInput;
};

/** A dataset: the content of `dataset.yaml` in its folder. */
export type DatasetInput = {
  /** Key; must equal the folder's name, lower case letters, digits and underscores. */
  readonly key: Scalars['ID']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** Who made it. */
  readonly curator: Scalars['String']['input'];
  /** Licence of its facts, an SPDX code. */
  readonly licence: Scalars['String']['input'];
  /** Publications; the first one is what locators mean if they name none. */
  readonly sources: ReadonlyArray<SourceInput>;
  /** Laboratories. */
  readonly laboratories?: InputMaybe<ReadonlyArray<LaboratoryInput>>;
  /** Ions, with reference values. */
  readonly ions?: InputMaybe<ReadonlyArray<IonInput>>;
  /** Materials. */
  readonly materials?: InputMaybe<ReadonlyArray<MaterialInput>>;
  /** Cells. */
  readonly cells?: InputMaybe<ReadonlyArray<CellInput>>;
  /** Measurements. */
  readonly measurements?: InputMaybe<ReadonlyArray<MeasurementInput>>;
  /** Curves. */
  readonly curves?: InputMaybe<ReadonlyArray<CurveInput>>;
  /** Observations. */
  readonly observations?: InputMaybe<ReadonlyArray<ObservationInput>>;
  /** DFT results. */
  readonly dftResults?: InputMaybe<ReadonlyArray<DftResultInput>>;
  /** Mechanism models. */
  readonly mechanismModels?: InputMaybe<ReadonlyArray<MechanismModelInput>>;
  /** Claims. */
  readonly claims?: InputMaybe<ReadonlyArray<ClaimInput>>;
  /** Numbers of the paper that no observation carries. */
  readonly leftOut?: InputMaybe<ReadonlyArray<LeftOutInput>>;
};

/** What datasets to keep; all given conditions must hold, and any value of a list will do. */
export type DatasetFilter = {
  /** Key or id. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Text that occurs in key, title or curator, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<DatasetFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DatasetFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<DatasetFilter>;
};

/** That a dataset was taken out of the base. Its versions stay readable, its records are found nowhere else any more. */
export type Retirement = {
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/**
 * One version of a dataset as it was imported. What earlier versions state is kept apart from what the base says now, so that
 * nobody takes a superseded number for a present one.
 */
export type DatasetVersion = {
  /** The dataset as it is now. */
  readonly dataset: Dataset;
  /** Version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Who made it. */
  readonly curator: Scalars['String']['output'];
  /** Licence of its facts, an SPDX code such as `CC0-1.0`. */
  readonly licence: Scalars['String']['output'];
  /** SHA-256 of its content, hexadecimal. */
  readonly checksum: Scalars['String']['output'];
  /** When it was imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Whether the base holds the records of this version. */
  readonly isPresent: Scalars['Boolean']['output'];
  /** The whole dataset as it was imported: canonical JSON in the shape of `DatasetInput`. */
  readonly content: Scalars['String']['output'];
  /** Observations that it stated, those computed from its curves aside; null if the program cannot read the content any more. */
  readonly observations: Maybe<ObservationVersionConnection>;
};


/**
 * One version of a dataset as it was imported. What earlier versions state is kept apart from what the base says now, so that
 * nobody takes a superseded number for a present one.
 */
export type DatasetVersionObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A number that this software computes. */
export type Metric = {
  /** Code. */
  readonly code: Scalars['MetricCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it is and what it means. */
  readonly description: Scalars['String']['output'];
  /** Version of the method: numbers of two versions are two numbers. */
  readonly version: Scalars['Int']['output'];
  /** In symbols. */
  readonly formula: Scalars['String']['output'];
  /** Quantity that it is a value of; null where no such quantity is reported. */
  readonly quantity: Maybe<QuantityKind>;
  /** Code of its canonical unit. */
  readonly unit: Scalars['String']['output'];
  /** Where the method comes from. */
  readonly source: Scalars['String']['output'];
};

/** A setting of a method: a boundary, a constant, an assumed value. */
export type MetricParameter = {
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Value, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** Code of the unit; `1` for none. */
  readonly unit: Scalars['String']['output'];
  /** Where the number comes from. */
  readonly source: Scalars['String']['output'];
};

/** Computed minus reported, with the interval that both leave, in the metric's unit. */
export type Discrepancy = {
  /** Of the printed numbers. */
  readonly value: Scalars['Float']['output'];
  /** Lower end; null if open. */
  readonly lower: Maybe<Scalars['Float']['output']>;
  /** Upper end; null if open. */
  readonly upper: Maybe<Scalars['Float']['output']>;
};

/** A value that the source reports for what was computed. */
export type ReportedBeside = {
  /** The statement. */
  readonly observation: Observation;
  /** Computed minus reported. */
  readonly difference: Discrepancy;
  /** True if some value is in both intervals. */
  readonly agrees: Scalars['Boolean']['output'];
};

/** A number that an earlier version of a method computed. */
export type FormerMetric = {
  /** Version of the method. */
  readonly version: Scalars['Int']['output'];
  /** The number. */
  readonly value: Quantity;
  /** Settings of the method. */
  readonly parameters: ReadonlyArray<MetricParameter>;
  /** The computation with its numbers. */
  readonly sentence: Scalars['String']['output'];
};

/** A number computed again with other parameters, beside the one that the base keeps. */
export type RecomputedMetric = {
  /** The number; null where the analysis cannot give it with these parameters. */
  readonly value: Maybe<Quantity>;
  /** Conditions under which it holds. */
  readonly conditions: Maybe<Conditions>;
  /** Settings of the method. */
  readonly parameters: ReadonlyArray<MetricParameter>;
  /** The computation with its numbers, or why there is none. */
  readonly sentence: Scalars['String']['output'];
};

/** A number computed from reported ones, or from curves. */
export type DerivedMetric = {
  /** Made of first input or curve, metric and version, and of the ion, all inputs or the conditions where these are not enough. */
  readonly id: Scalars['ID']['output'];
  /** What was computed. */
  readonly metric: Metric;
  /** Version of the method that computed it. */
  readonly version: Scalars['Int']['output'];
  /** Source of the numbers that went in. */
  readonly source: Source;
  /** Material; null if it is about none. */
  readonly material: Maybe<Material>;
  /** Ion; null if it is about none. */
  readonly ion: Maybe<Ion>;
  /** The number, with the interval that its inputs leave. */
  readonly value: Quantity;
  /** Under which it holds: those that its inputs share. */
  readonly conditions: Conditions;
  /** Statements that went in, each with its locator; none where it was computed from curves. */
  readonly inputs: ReadonlyArray<Observation>;
  /** Curves that went in; none where it was computed from reported numbers. */
  readonly curves: ReadonlyArray<Curve>;
  /** Analysis that computed it from curves; null where it was computed from reported numbers. */
  readonly analysis: Maybe<Analysis>;
  /** The observation as which rules, orders and audits use it; null where it is computed from reported numbers, is a value of no quantity, or another metric or curve gives the same of the same state already. */
  readonly statement: Maybe<Observation>;
  /** What earlier versions of its method computed, the newest first. */
  readonly former: ReadonlyArray<FormerMetric>;
  /** With the parameters that were asked for; null where none was for its analysis. */
  readonly recomputed: Maybe<RecomputedMetric>;
  /** Settings of the method. */
  readonly parameters: ReadonlyArray<MetricParameter>;
  /** The computation with its numbers. */
  readonly sentence: Scalars['String']['output'];
  /** Reported values of the same quantity in the same state, with the discrepancy. */
  readonly reported: ReadonlyArray<ReportedBeside>;
};

/** A page of derived metrics. */
export type DerivedMetricConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<DerivedMetricEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<DerivedMetric>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. Of 100 materials at most. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of derived metrics. */
export type DerivedMetricConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<DerivedMetricFacet>>;
};

/** A derived metric and its cursor. */
export type DerivedMetricEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: DerivedMetric;
};

/** What derived metrics to keep; all given conditions must hold, and any value of a list will do. */
export type DerivedMetricFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Metric. */
  readonly metric?: InputMaybe<ReadonlyArray<Scalars['MetricCode']['input']>>;
  /** The number, in any unit of its kind, by the interval that its inputs leave. It is never missing. */
  readonly value?: InputMaybe<QuantityFilter>;
  /** Analysis that computed it from curves. */
  readonly analysis?: InputMaybe<ReadonlyArray<Scalars['AnalysisCode']['input']>>;
  /** Id or `dataset/key` of a curve that went in. */
  readonly curve?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: a reported value does not agree; false: none disagrees. */
  readonly disagrees?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<DerivedMetricFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DerivedMetricFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<DerivedMetricFilter>;
};

/** What derived metrics can be counted by. */
export type DerivedMetricFacet =
  /** Metric. */
  | 'METRIC'
  /** Material, by global id. */
  | 'MATERIAL'
  /** Ion. */
  | 'ION'
  /** Source, by global id. */
  | 'SOURCE';

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

/** One computed result; its numbers and orderings are observations that it refers to. */
export type DftResult = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Structural motif. */
  readonly motif: Motif;
  /** Model structure, in our words. */
  readonly model: Scalars['String']['output'];
  /** Ion that binds. */
  readonly ion: Ion;
  /** Material that the model stands for; null if for none in particular. */
  readonly material: Maybe<Material>;
  /** Site that binds most strongly or was computed, such as `HT`, or why there is none. */
  readonly site: ReportedText;
  /** Exchange-correlation functional, or why there is none. */
  readonly functional: ReportedText;
  /** Dispersion correction, or why there is none. */
  readonly dispersion: ReportedText;
  /** Reference state of its energies. */
  readonly reference: DftReference;
  /** Sign convention of its energies. */
  readonly signConvention: SignConvention;
  /** Whether the spacing was held. */
  readonly spacing: SpacingTreatment;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its numbers, orderings and trends. */
  readonly observations: ObservationConnection;
};


/** One computed result; its numbers and orderings are observations that it refers to. */
export type DftResultObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of DFT results. */
export type DftResultConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<DftResultEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<DftResult>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of DFT results. */
export type DftResultConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<DftResultFacet>>;
};

/** What DFT results can be counted by. */
export type DftResultFacet =
  /** Structural motif. */
  | 'MOTIF'
  /** Ion. */
  | 'ION'
  /** Reference state of its energies. */
  | 'REFERENCE'
  /** Exchange-correlation functional. */
  | 'FUNCTIONAL'
  /** Dataset, by global id. */
  | 'DATASET';

/** One of the DFT results and its cursor. */
export type DftResultEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: DftResult;
};

/** What DFT results to keep; all given conditions must hold, and any value of a list will do. */
export type DftResultFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Structural motif. */
  readonly motif?: InputMaybe<ReadonlyArray<Motif>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Reference state of its energies. */
  readonly reference?: InputMaybe<ReadonlyArray<DftReference>>;
  /** Sign convention of its energies. */
  readonly signConvention?: InputMaybe<ReadonlyArray<SignConvention>>;
  /** Whether the spacing was held. */
  readonly spacing?: InputMaybe<ReadonlyArray<SpacingTreatment>>;
  /** Site. */
  readonly site?: InputMaybe<ReportedTextFilter>;
  /** Exchange-correlation functional. */
  readonly functional?: InputMaybe<ReportedTextFilter>;
  /** Dispersion correction. */
  readonly dispersion?: InputMaybe<ReportedTextFilter>;
  /** Its material is one of these. */
  readonly materialWhere?: InputMaybe<MaterialFilter>;
  /** It refers to at least one of these. */
  readonly observations?: InputMaybe<ObservationFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<DftResultFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DftResultFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<DftResultFilter>;
};

/** One computed result. What is left out counts as `NOT_REPORTED`. */
export type DftResultInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Structural motif. */
  readonly motif: Motif;
  /** Model structure, in your words. */
  readonly model: Scalars['String']['input'];
  /** Ion that binds. */
  readonly ion: IonSymbol;
  /** Record key of the material that the model stands for. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Site. */
  readonly site?: InputMaybe<TextInput>;
  /** Exchange-correlation functional. */
  readonly functional?: InputMaybe<TextInput>;
  /** Dispersion correction. */
  readonly dispersion?: InputMaybe<TextInput>;
  /** Reference state of its energies. */
  readonly reference?: InputMaybe<DftReference>;
  /** Sign convention of its energies. */
  readonly signConvention?: InputMaybe<SignConvention>;
  /** Whether the spacing was held. */
  readonly spacing?: InputMaybe<SpacingTreatment>;
  /** Record keys of the observations that hold its numbers, orderings and trends. */
  readonly observations: ReadonlyArray<Scalars['ID']['input']>;
  /** Remark of the curator. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
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

/** Why a line is conditional; a conditional line weighs 1 at most. */
export type LineConditionCode =
  /** The reference state of a computed energy is not stated. */
  | 'DFT_REFERENCE_UNKNOWN'
  /** The layer spacing was held fixed in the computation. */
  | 'DFT_SPACING_FIXED'
  /** The source calls its computed trends qualitative. */
  | 'DFT_QUALITATIVE'
  /** It was measured in another state than the capacity that is judged. */
  | 'STATE_MISMATCH'
  /** It rests on a value that the source does not state for it. */
  | 'ASSUMED_INPUT'
  /** Its inputs contradict others of the same source. */
  | 'CONFLICTING_INPUT'
  /** The audit found an error or a warning at its inputs. */
  | 'FLAGGED_INPUT'
  /** A check that its formula rests on fails. */
  | 'FAILED_CHECK';

/** A condition under which a line holds. */
export type LineCondition = {
  /** What kind of condition. */
  readonly code: LineConditionCode;
  /** The condition in plain English. */
  readonly sentence: Scalars['String']['output'];
};

/** A number that was held against a threshold. */
export type Comparison = {
  /** Name of the rule's parameter; of another observed quantity where that is what it is held against. */
  readonly parameter: Scalars['String']['output'];
  /** The threshold, in `unit`. */
  readonly threshold: Scalars['Float']['output'];
  /** The end of the observed interval that decides, in `unit`; null if that end is open. */
  readonly observed: Maybe<Scalars['Float']['output']>;
  /** Code of the unit; `1` for none. */
  readonly unit: Scalars['String']['output'];
  /** How far the observed end lies on the side that is asked for, in `unit`; negative where it does not, null if open. */
  readonly margin: Maybe<Scalars['Float']['output']>;
};

/** A criterion that is reported beside a line and decides nothing. */
export type Criterion = {
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Whether it is met; null if it cannot be told. */
  readonly met: Maybe<Scalars['Boolean']['output']>;
  /** What it says, with the numbers. */
  readonly sentence: Scalars['String']['output'];
};

/** A threshold as it was used. */
export type UsedParameter = {
  /** Name of the rule's parameter. */
  readonly name: Scalars['String']['output'];
  /** Value that was used, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** Default value, in `unit`. */
  readonly standard: Scalars['Float']['output'];
  /** Code of the unit; `1` for none. */
  readonly unit: Scalars['String']['output'];
};

/** Observations brought by one rule to bear on one proposition. */
export type EvidenceLine = {
  /** Made of proposition, rule and first observation. */
  readonly id: Scalars['ID']['output'];
  /** The rule. */
  readonly rule: Rule;
  /** The proposition that it bears on. */
  readonly proposition: Proposition;
  /** Where it points. */
  readonly direction: EvidenceDirection;
  /** What was observed and what follows, in plain English with the numbers. */
  readonly sentence: Scalars['String']['output'];
  /** Technique of the statement that discriminates. */
  readonly technique: Technique;
  /** Family of techniques in which it counts. */
  readonly family: TechniqueFamily;
  /** Laboratory; null if none is known or nothing was tested. */
  readonly laboratory: Maybe<Laboratory>;
  /** Weight that the rule gives it. */
  readonly weight: Scalars['Float']['output'];
  /** Weight with which it counts: 1 at most if qualitative or conditional, 0 if inferred or without direction. */
  readonly effectiveWeight: Scalars['Float']['output'];
  /** True if it rests on words alone. */
  readonly qualitative: Scalars['Boolean']['output'];
  /** True if it follows by elimination: it weighs nothing and counts in no family. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Conditions under which it holds. */
  readonly conditions: ReadonlyArray<LineCondition>;
  /** Numbers held against thresholds, the deciding one first. */
  readonly comparisons: ReadonlyArray<Comparison>;
  /** Criteria that are reported beside it and decide nothing. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** Thresholds as they were used. */
  readonly parameters: ReadonlyArray<UsedParameter>;
  /** Statements that it rests on, each with its locator. */
  readonly inputs: ReadonlyArray<Observation>;
};

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

/** A family of techniques in one laboratory: one chain of assumptions, which counts once for and once against. */
export type Strand = {
  /** Family of techniques. */
  readonly family: TechniqueFamily;
  /** Laboratory; null if the source names none, which then counts as a laboratory of its own. */
  readonly laboratory: Maybe<Laboratory>;
  /** Largest effective weight of its supporting lines. */
  readonly supports: Scalars['Float']['output'];
  /** Largest effective weight of its contradicting lines. */
  readonly contradicts: Scalars['Float']['output'];
};

/** Two lines about one proposition that point opposite ways. */
export type Disagreement = {
  /** The line for it. */
  readonly supporting: EvidenceLine;
  /** The line against it. */
  readonly contradicting: EvidenceLine;
};

/** What the evidence says of a proposition, and why. Computed anew with every question. */
export type Assessment = {
  /** Made of what is assessed. */
  readonly id: Scalars['ID']['output'];
  /** The proposition. */
  readonly proposition: Proposition;
  /** Material. */
  readonly material: Material;
  /** Ion. */
  readonly ion: Ion;
  /** Process. */
  readonly process: Process;
  /** Region; null for anywhere. */
  readonly region: Maybe<Region>;
  /** What follows. */
  readonly verdict: Verdict;
  /** (F - A) / (F + A + 2), from -1 to 1: F the weight for, A the weight against. */
  readonly score: Scalars['Float']['output'];
  /** F: sum over strands of the largest supporting weight. */
  readonly supportingWeight: Scalars['Float']['output'];
  /** A: sum over strands of the largest contradicting weight. */
  readonly contradictingWeight: Scalars['Float']['output'];
  /** Strands that point somewhere. */
  readonly strands: ReadonlyArray<Strand>;
  /** Families of techniques with a line for it. */
  readonly supportingFamilies: ReadonlyArray<TechniqueFamily>;
  /** Families of techniques with a line against it. */
  readonly contradictingFamilies: ReadonlyArray<TechniqueFamily>;
  /** Independent laboratories with a line that points somewhere; a source without a named laboratory counts as one. */
  readonly independentLaboratories: Scalars['Int']['output'];
  /** True if lines point both ways. */
  readonly conflict: Scalars['Boolean']['output'];
  /** Lines that point opposite ways, side by side. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Every line in the order of the rules, those without direction included. */
  readonly lines: ReadonlyArray<EvidenceLine>;
  /** The smallest single changes that would change the verdict, each confirmed by judging again. */
  readonly flipThresholds: FlipThresholds;
  /** Which rules judged: the version changes with any rule, threshold or weight. */
  readonly ruleSetVersion: Scalars['String']['output'];
  /** Sources of the material that were retracted, so that what they state does not count; none under `countRetracted`. */
  readonly retracted: ReadonlyArray<Source>;
  /** How it was judged. */
  readonly options: JudgingOptions;
};


/** What the evidence says of a proposition, and why. Computed anew with every question. */
export type AssessmentLinesArgs = {
  directions?: InputMaybe<ReadonlyArray<EvidenceDirection>>;
};

/** A page of assessments. */
export type AssessmentConnection = {
  /** How they were judged. */
  readonly options: JudgingOptions;
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. Verdicts of 100 materials at most are counted. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of assessments. */
export type AssessmentConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<AssessmentFacet>>;
};

/** An assessment and its cursor. */
export type AssessmentEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Assessment;
};

/** What assessments to keep; all given conditions must hold, and any value of a list will do. */
export type AssessmentFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Process. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Verdict. */
  readonly verdict?: InputMaybe<ReadonlyArray<Verdict>>;
  /** True: lines point both ways; false: they do not. */
  readonly conflict?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AssessmentFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AssessmentFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<AssessmentFilter>;
};

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

/** What one technique says of one proposition. */
export type MatrixCell = {
  /** Technique. */
  readonly technique: Technique;
  /** What its lines amount to. */
  readonly direction: CellDirection;
  /** Its lines. */
  readonly lines: ReadonlyArray<EvidenceLine>;
};

/** One proposition of an evidence matrix. A technique that no rule reads for it has no cell. */
export type MatrixRow = {
  /** The proposition; its claims say who asserts or denies it. */
  readonly proposition: Proposition;
  /** What follows from the whole row. */
  readonly assessment: Assessment;
  /** Techniques with a rule for this proposition, in the order of the columns. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** Lines that point opposite ways, side by side. */
  readonly disagreements: ReadonlyArray<Disagreement>;
};

/** Propositions x techniques: what each technique says of each process in each material with each ion. */
export type EvidenceMatrix = {
  /** Columns: techniques that some rule reads. */
  readonly techniques: ReadonlyArray<Technique>;
  /** Rows, by material, ion and process. */
  readonly rows: ReadonlyArray<MatrixRow>;
  /** How it was judged. */
  readonly options: JudgingOptions;
};

/** What assessments can be counted by. */
export type AssessmentFacet =
  /** Verdict. */
  | 'VERDICT'
  /** Process. */
  | 'PROCESS'
  /** Ion. */
  | 'ION'
  /** Material, by global id. */
  | 'MATERIAL';

/** Which values of a quantity's interval have to meet a condition. */
export type IntervalMatch =
  /** Some value of the interval: what the printed number leaves possible. */
  | 'POSSIBLE'
  /** Every value of the interval: what the printed number makes certain. */
  | 'CERTAIN';

/** A number with its unit. */
export type QuantityBound = {
  /** The number. */
  readonly value: Scalars['Float']['input'];
  /** Unit, any of the quantity's kind; `1` for a pure number. */
  readonly unit: Scalars['UnitCode']['input'];
};

/**
 * A quantity by its interval: `{gte: {value: 3.7, unit: "angstrom"}}` keeps what may be 3.7 angstrom or more. Without a bound
 * it keeps whatever has a number. Give bounds or `missing`.
 */
export type QuantityFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<QuantityBound>;
  /** Above. */
  readonly gt?: InputMaybe<QuantityBound>;
  /** Not below. */
  readonly gte?: InputMaybe<QuantityBound>;
  /** Below. */
  readonly lt?: InputMaybe<QuantityBound>;
  /** Not above. */
  readonly lte?: InputMaybe<QuantityBound>;
  /** Which values of the interval have to lie within the bounds; `POSSIBLE` if left out. */
  readonly match?: InputMaybe<IntervalMatch>;
  /** There is no number, for one of these reasons. */
  readonly missing?: InputMaybe<ReadonlyArray<MissingReason>>;
};

/** A whole number; all given conditions must hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Above. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Not below. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Below. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Not above. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A text that may be missing. Give exactly one of the two. */
export type ReportedTextFilter = {
  /** A text that it contains, whatever its case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** There is no text, for one of these reasons. */
  readonly missing?: InputMaybe<ReadonlyArray<MissingReason>>;
};

/** Conditions of a statement or measurement; all given ones must hold, and any value of a list will do. What the source does not name does not hold. */
export type ConditionsFilter = {
  /** Region of the potential axis. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Process that the quantity is ascribed to. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Direction of the charge. */
  readonly direction?: InputMaybe<ReadonlyArray<Direction>>;
  /** Cycle number. */
  readonly cycle?: InputMaybe<IntFilter>;
  /** Number of cycles after which the statement holds. */
  readonly afterCycles?: InputMaybe<IntFilter>;
  /** Which cycles the statement is about. */
  readonly cycleClass?: InputMaybe<ReadonlyArray<CycleClass>>;
  /** Cycle that a retention is measured against. */
  readonly referenceCycle?: InputMaybe<IntFilter>;
  /** Current as a multiple of 1C. */
  readonly cRate?: InputMaybe<QuantityFilter>;
  /** Specific current. */
  readonly specificCurrent?: InputMaybe<QuantityFilter>;
  /** Potential of the state. */
  readonly potential?: InputMaybe<QuantityFilter>;
  /** Upper end of the potential window. */
  readonly upperPotential?: InputMaybe<QuantityFilter>;
  /** Lower end of the potential window. */
  readonly lowerPotential?: InputMaybe<QuantityFilter>;
  /** Boundary between slope and plateau. */
  readonly boundary?: InputMaybe<QuantityFilter>;
  /** How that boundary was chosen. */
  readonly boundaryMethod?: InputMaybe<ReadonlyArray<BoundaryMethod>>;
  /** Scan rate of a voltammogram. */
  readonly scanRate?: InputMaybe<QuantityFilter>;
  /** Temperature of the sample. */
  readonly temperature?: InputMaybe<QuantityFilter>;
  /** Interlayer distance of the model or structure. */
  readonly interlayerDistance?: InputMaybe<QuantityFilter>;
  /** Pore diameter of the model or structure. */
  readonly poreDiameter?: InputMaybe<QuantityFilter>;
  /** How the sample was kept. */
  readonly mode?: InputMaybe<ReadonlyArray<MeasurementMode>>;
  /** Structural motif. */
  readonly motif?: InputMaybe<ReadonlyArray<Motif>>;
  /** Adsorption site of a model, to the letter. */
  readonly site?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Spectral line, band or reflection, to the letter. */
  readonly line?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Oxidation state that the source assigns the signal to. */
  readonly chemicalState?: InputMaybe<ReadonlyArray<ChemicalState>>;
  /** Compound that the source assigns the signal to, to the letter. */
  readonly compound?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Labelled element of a figure, circuit or pattern, to the letter. */
  readonly label?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Method of analysis as named by the source, to the letter. */
  readonly analysis?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A setting of a measurement; one setting must meet all given conditions. */
export type SettingFilter = {
  /** Code that the technique declares, such as `LASER_WAVELENGTH`, whether its value is known or not. */
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its value, in any unit of its kind, or why there is none. */
  readonly value?: InputMaybe<QuantityFilter>;
};

/** A place in a source; one place must meet all given conditions. */
export type LocatorFilter = {
  /** Part of the source. */
  readonly part?: InputMaybe<ReadonlyArray<SourcePart>>;
  /** Heading of the section, to the letter. */
  readonly section?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Paragraph of the section, counted from 1. */
  readonly paragraph?: InputMaybe<IntFilter>;
  /** Figure, such as `2`. */
  readonly figure?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Table. */
  readonly table?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Page, as printed. */
  readonly page?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How the statement was taken from the source. */
  readonly method?: InputMaybe<ReadonlyArray<ExtractionMethod>>;
  /** Row of the table, as a spreadsheet counts. */
  readonly row?: InputMaybe<IntFilter>;
  /** Head of the column of the table, to the letter. */
  readonly column?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Id, `dataset/key` or slug of the compilation that it was taken from. */
  readonly compilation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which way a list is ordered. What has no value of the order comes last in either. */
export type OrderDirection =
  /** Smallest or first letter first. */
  | 'ASC'
  /** Largest or last letter first. */
  | 'DESC';

/** How many items of a list have each value of one of their fields, for filter panels. */
export type Facet = {
  /** What is counted, as it was asked for. */
  readonly of: Scalars['String']['output'];
  /** Values, most frequent first, 100 at most. An item with several values counts under each. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** A value and how many items have it. */
export type FacetValue = {
  /** The value: code, word, symbol, number or global id; null: the items that have none. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Its name for people; null where the value says it already. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Number of items. */
  readonly count: Scalars['Int']['output'];
};

/** Another number of one statement: its whole interval moves along. */
export type InputFlip = {
  /** The statement. */
  readonly observation: Observation;
  /** As stated, in `unit`. */
  readonly from: Scalars['Float']['output'];
  /** Just across the breakpoint, in `unit`. */
  readonly to: Scalars['Float']['output'];
  /** Canonical unit of the quantity. */
  readonly unit: Scalars['String']['output'];
  /** Change over the half-width of the statement's interval; over 1 % of the value where it has none. */
  readonly size: Scalars['Float']['output'];
  /** Verdict after the change. */
  readonly verdict: Verdict;
};

/** Another threshold of one rule. */
export type ThresholdFlip = {
  /** The rule. */
  readonly rule: Rule;
  /** Name of its parameter. */
  readonly parameter: Scalars['String']['output'];
  /** As used, in `unit`. */
  readonly from: Scalars['Float']['output'];
  /** Just across the breakpoint, in `unit`. */
  readonly to: Scalars['Float']['output'];
  /** Code of the unit; `1` for none. */
  readonly unit: Scalars['String']['output'];
  /** Change over the threshold; the change itself where the threshold is 0. */
  readonly size: Scalars['Float']['output'];
  /** Verdict after the change. */
  readonly verdict: Verdict;
};

/** One evidence line left out. */
export type LineFlip = {
  /** The line. */
  readonly line: EvidenceLine;
  /** Effective weight of the line. */
  readonly size: Scalars['Float']['output'];
  /** Verdict after the change. */
  readonly verdict: Verdict;
};

/** One source left out with all that it states. */
export type SourceFlip = {
  /** The source. */
  readonly source: Source;
  /** Sum of the effective weights of the lines that rest on the source. */
  readonly size: Scalars['Float']['output'];
  /** Verdict after the change. */
  readonly verdict: Verdict;
};

/**
 * Of each kind the smallest single change that turns a verdict, confirmed by judging again; null where none was found.
 * Sizes of two kinds do not compare.
 */
export type FlipThresholds = {
  /** Another number of one statement. */
  readonly input: Maybe<InputFlip>;
  /** Another threshold of one rule. */
  readonly threshold: Maybe<ThresholdFlip>;
  /** One evidence line left out. */
  readonly line: Maybe<LineFlip>;
  /** One source left out. */
  readonly source: Maybe<SourceFlip>;
};

/** What a missing measurement could do to one verdict. */
export type VerdictChange = {
  /** The proposition. */
  readonly proposition: Proposition;
  /** Verdict as it is. */
  readonly verdict: Verdict;
  /** The rule that would read the measurement. */
  readonly rule: Rule;
  /** Why the rule says nothing yet: not tested or insufficient. */
  readonly direction: EvidenceDirection;
  /** Verdict if it speaks for the proposition; null if the rule cannot. */
  readonly ifSupports: Maybe<Verdict>;
  /** Verdict if it speaks against the proposition; null if the rule cannot. */
  readonly ifContradicts: Maybe<Verdict>;
  /** Ranks of verdict that the worst and the best outcome, the present verdict included, lie apart. */
  readonly steps: Scalars['Int']['output'];
};

/** What a missing number could do to an order of contributions. */
export type OrderChange = {
  /** What would be measured. */
  readonly quantity: SettlingQuantity;
  /** Information on the order, in bits. */
  readonly bits: Scalars['Float']['output'];
};

/** A measurement that is missing, and what it could change. */
export type NextExperiment = {
  /** Place in the ranking, from 1; equal scores share a place. */
  readonly rank: Scalars['Int']['output'];
  /** Technique. */
  readonly technique: Technique;
  /**
   * How much it could change: for each open verdict its steps over 4, the number of steps from the least to the best verdict,
   * and for an order the share of the open information that the number would give.
   */
  readonly score: Scalars['Float']['output'];
  /** What it is, in plain English. */
  readonly sentence: Scalars['String']['output'];
  /** Verdicts that it could change. */
  readonly verdicts: ReadonlyArray<VerdictChange>;
  /** Numbers that would narrow the order of contributions. */
  readonly orders: ReadonlyArray<OrderChange>;
};

/** Missing measurements of one material with one ion, the one that could change most first. */
export type NextExperiments = {
  /** Material. */
  readonly material: Material;
  /** Ion. */
  readonly ion: Ion;
  /** The measurements. */
  readonly experiments: ReadonlyArray<NextExperiment>;
  /** How it was judged. */
  readonly options: JudgingOptions;
};

/** What there is of one technique about one process with one ion. */
export type CoverageCell = {
  /** Technique. */
  readonly technique: Technique;
  /** Ion. */
  readonly ion: Ion;
  /** Process. */
  readonly process: Process;
  /** What lines of the technique amount to. */
  readonly direction: CellDirection;
  /** Statements that its lines rest on. */
  readonly inputs: Scalars['Int']['output'];
  /** Lines that point somewhere. */
  readonly pointing: Scalars['Int']['output'];
};

/** How many statements there are of one technique with one ion, whatever process they bear on. */
export type CoverageCount = {
  /** Technique. */
  readonly technique: Technique;
  /** Ion. */
  readonly ion: Ion;
  /** Statements, numbers and words alike. */
  readonly observations: Scalars['Int']['output'];
  /** Those that give a number. */
  readonly numbers: Scalars['Int']['output'];
};

/** Technique x ion x process: what is there, and what is not. */
export type Coverage = {
  /** Materials counted. */
  readonly materials: ReadonlyArray<Material>;
  /** Cells, by technique, ion and process; a technique that no rule reads for a process has none. */
  readonly cells: ReadonlyArray<CoverageCell>;
  /** Statements by technique and ion. */
  readonly counts: ReadonlyArray<CoverageCount>;
  /** How it was judged. */
  readonly options: JudgingOptions;
};

/** Symbol of an alkali metal whose ion is stored. */
export type IonSymbol =
  /** Lithium. */
  | 'Li'
  /** Sodium. */
  | 'Na'
  /** Potassium. */
  | 'K';

/** A reference compound of an ion with graphite and its theoretical capacity, computed from the formula. */
export type IntercalationCompound = {
  /** Formula, such as `LiC6`. */
  readonly formula: Scalars['String']['output'];
  /** Carbon atoms per ion. */
  readonly carbonPerIon: Scalars['Int']['output'];
  /** Theoretical capacity per mass of carbon, computed as F / (3.6 M(C) x): Faraday constant, molar mass of carbon, carbons per ion. */
  readonly theoreticalCapacity: Quantity;
};

/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type Ion = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Symbol of the element. */
  readonly symbol: IonSymbol;
  /** Name of the element. */
  readonly name: Scalars['String']['output'];
  /** Charge number. */
  readonly charge: Scalars['Int']['output'];
  /** Ionic radius at coordination number 6. */
  readonly ionicRadius: Quantity;
  /** Molar mass of the element. */
  readonly molarMass: Quantity;
  /** Density of the bulk metal near room temperature. */
  readonly metalDensity: Quantity;
  /** Capacity of the metal per its own mass, computed as F / (3.6 M). */
  readonly metalCapacity: Quantity;
  /** Capacity per volume of bulk metal, computed as density x F / (3.6 M): the most that a filled pore can hold. */
  readonly metalVolumetricCapacity: Quantity;
  /** Densest known compound with graphite-like layers. */
  readonly compound: IntercalationCompound;
  /** Where the reference values stand. */
  readonly locators: ReadonlyArray<Locator>;
  /** Cells that store this ion. */
  readonly cells: CellConnection;
  /** Measurements on cells and carbons with this ion. */
  readonly measurements: MeasurementConnection;
  /** Observations about this ion, orderings that name it included. */
  readonly observations: ObservationConnection;
  /** Claims about this ion. */
  readonly claims: ClaimConnection;
};


/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type IonCellsArgs = {
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type IonMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type IonObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An alkali ion with the reference values that bounds and stoichiometries are computed with. */
export type IonClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of ions. */
export type IonConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<IonEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Ion>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An ion and its cursor. */
export type IonEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Ion;
};

/** An alkali ion. */
export type IonInput = {
  /** Symbol of the element; also its record key. */
  readonly symbol: IonSymbol;
  /** Name of the element. */
  readonly name: Scalars['String']['input'];
  /** Charge number. */
  readonly charge: Scalars['Int']['input'];
  /** Ionic radius at coordination number 6. */
  readonly ionicRadius: QuantityInput;
  /** Molar mass of the element. */
  readonly molarMass: QuantityInput;
  /** Density of the bulk metal near room temperature. */
  readonly metalDensity: QuantityInput;
  /** Formula of the densest known compound with graphite-like layers, such as `LiC6`. */
  readonly compound: Scalars['String']['input'];
  /** Where the reference values stand. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** What ions to keep; all given conditions must hold, and any value of a list will do. */
export type IonFilter = {
  /** Symbol. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<IonFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<IonFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<IonFilter>;
};

/** A threshold to judge with instead of its default. */
export type ThresholdInput = {
  /** Code of the cross-validation or audit rule. */
  readonly rule: Scalars['String']['input'];
  /** Name of its parameter. */
  readonly parameter: Scalars['String']['input'];
  /** Value in the parameter's unit. */
  readonly value: Scalars['Float']['input'];
};

/** A weight to judge with instead of a rule's own. */
export type WeightInput = {
  /** Code of the cross-validation rule. */
  readonly rule: Scalars['String']['input'];
  /** Weight, 0 or more. */
  readonly weight: Scalars['Float']['input'];
};

/** What-if: how to judge. Whatever is left out is as usual; the same options give the same answer. */
export type JudgingOptionsInput = {
  /** Ids or slugs of sources whose statements do not count. */
  readonly leftOutSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Techniques whose statements do not count. */
  readonly leftOutTechniques?: InputMaybe<ReadonlyArray<Scalars['TechniqueCode']['input']>>;
  /** Ids of observations that do not count. */
  readonly leftOutObservations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of rules that are not asked. */
  readonly leftOutRules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Thresholds instead of the defaults. */
  readonly thresholds?: InputMaybe<ReadonlyArray<ThresholdInput>>;
  /** Weights instead of the rules' own. */
  readonly weights?: InputMaybe<ReadonlyArray<WeightInput>>;
  /** Two contributions tie if they differ by less than this share of the total, in percent; 2 if left out. */
  readonly tolerance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether contributions are assumed to add up to the total; true if left out. */
  readonly closure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether stated inequalities between ions bound contributions; true if left out. */
  readonly acrossIons?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether statements of retracted sources count as those of others do; false if left out. */
  readonly countRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A threshold that an answer was judged with. */
export type ThresholdOverride = {
  /** Code of the rule. */
  readonly rule: Scalars['String']['output'];
  /** Name of its parameter. */
  readonly parameter: Scalars['String']['output'];
  /** Value in the parameter's unit. */
  readonly value: Scalars['Float']['output'];
};

/** A weight that an answer was judged with. */
export type WeightOverride = {
  /** Code of the rule. */
  readonly rule: Scalars['String']['output'];
  /** Weight. */
  readonly weight: Scalars['Float']['output'];
};

/** How an answer was judged: the options as they were understood. */
export type JudgingOptions = {
  /** Ids of sources whose statements do not count. */
  readonly leftOutSources: ReadonlyArray<Scalars['ID']['output']>;
  /** Codes of techniques whose statements do not count. */
  readonly leftOutTechniques: ReadonlyArray<Scalars['TechniqueCode']['output']>;
  /** Ids of observations that do not count. */
  readonly leftOutObservations: ReadonlyArray<Scalars['ID']['output']>;
  /** Codes of rules that are not asked. */
  readonly leftOutRules: ReadonlyArray<Scalars['String']['output']>;
  /** Thresholds instead of the defaults. */
  readonly thresholds: ReadonlyArray<ThresholdOverride>;
  /** Weights instead of the rules' own. */
  readonly weights: ReadonlyArray<WeightOverride>;
  /** Two contributions tie if they differ by less than this share of the total, in percent. */
  readonly tolerance: Scalars['Float']['output'];
  /** Whether contributions are assumed to add up to the total. */
  readonly closure: Scalars['Boolean']['output'];
  /** Whether stated inequalities between ions bound contributions. */
  readonly acrossIons: Scalars['Boolean']['output'];
  /** Whether statements of retracted sources count as those of others do. */
  readonly countRetracted: Scalars['Boolean']['output'];
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

/**
 * Where in a source a statement stands. Sentences are counted, not copied: sections are named as printed, paragraphs are
 * counted from 1 within a section, sentences from 1 within a paragraph, abstract or caption.
 */
export type Locator = {
  /** The source. */
  readonly source: Source;
  /** Part of the source. */
  readonly part: SourcePart;
  /** Heading of the section as printed; null where the part has no sections (title, abstract, caption). */
  readonly section: Maybe<Scalars['String']['output']>;
  /** Number of the paragraph within its section, from 1; null where the locator names none. */
  readonly paragraph: Maybe<Scalars['Int']['output']>;
  /** Number of the sentence within its paragraph, abstract or caption, from 1; null where the locator names none. */
  readonly sentence: Maybe<Scalars['Int']['output']>;
  /** Figure that the statement refers to or is the caption of, such as `2` or `S4`; null if none. */
  readonly figure: Maybe<Scalars['String']['output']>;
  /** Panel of the figure, such as `d`; null if none. */
  readonly panel: Maybe<Scalars['String']['output']>;
  /** Table, such as `1` or `S2`; null if none. */
  readonly table: Maybe<Scalars['String']['output']>;
  /** Page as printed; null if the source at hand has no page numbers. */
  readonly page: Maybe<Scalars['String']['output']>;
  /** Row of the table, as a spreadsheet counts: from 1, rows of heads included; null where the locator names none. */
  readonly row: Maybe<Scalars['Int']['output']>;
  /** Head of the column of the table as printed, its letters where it has no head; null where the locator names none. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** Compilation that the statement was taken from: table, row and column are of it; null if the source itself was read. */
  readonly compilation: Maybe<Source>;
  /** How the statement was taken from the source. */
  readonly method: ExtractionMethod;
  /** Who took it. */
  readonly curator: Scalars['String']['output'];
};

/** Where in a source a statement stands; see `Locator`. */
export type LocatorInput = {
  /** Record key of the source within the dataset; its first source if left out. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the source. */
  readonly part: SourcePart;
  /** Heading of the section as printed. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** Number of the paragraph within its section, from 1. */
  readonly paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the sentence within its paragraph, abstract or caption, from 1. */
  readonly sentence?: InputMaybe<Scalars['Int']['input']>;
  /** Figure, such as `2` or `S4`. */
  readonly figure?: InputMaybe<Scalars['String']['input']>;
  /** Panel of the figure, such as `d` or `a-c`. */
  readonly panel?: InputMaybe<Scalars['String']['input']>;
  /** Table, such as `1` or `S2`. */
  readonly table?: InputMaybe<Scalars['String']['input']>;
  /** Page as printed. */
  readonly page?: InputMaybe<Scalars['String']['input']>;
  /** Row of the table, as a spreadsheet counts: from 1, rows of heads included. */
  readonly row?: InputMaybe<Scalars['Int']['input']>;
  /** Head of the column of the table as printed, its letters where it has no head. */
  readonly column?: InputMaybe<Scalars['String']['input']>;
  /** Record key of the compilation that it was taken from, or `dataset/key` of another dataset's; leave out if the source itself was read. */
  readonly compilation?: InputMaybe<Scalars['ID']['input']>;
  /** How the statement was taken; `READ_FROM_TEXT` if left out, `COMPILATION` where a compilation is named. */
  readonly method?: InputMaybe<ExtractionMethod>;
  /** Who took it; the dataset's curator if left out. */
  readonly curator?: InputMaybe<Scalars['String']['input']>;
};

/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type Material = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Short name such as `mshc`: unique in the dataset; `dataset/key` is unique in the base. */
  readonly slug: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Other names that sources use for it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it was made from. */
  readonly precursor: ReportedText;
  /** How it was made. */
  readonly synthesis: ReportedText;
  /** Highest temperature of the heat treatment. */
  readonly pyrolysisTemperature: ReportedQuantity;
  /** Shape of its particles. */
  readonly morphology: ReportedText;
  /** Kind of its pores. */
  readonly porosity: ReportedText;
  /** Dopant elements, or why none are given. */
  readonly doping: ReportedText;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Cells built with it. */
  readonly cells: CellConnection;
  /** Measurements on it and on its cells. */
  readonly measurements: MeasurementConnection;
  /** Raw curves of measurements on it and on its cells. */
  readonly curves: CurveConnection;
  /** Observations about it, orderings, ratios and definitions that name it included. */
  readonly observations: ObservationConnection;
  /** Claims about it. */
  readonly claims: ClaimConnection;
  /** What claims say about it, whoever makes them. */
  readonly propositions: PropositionConnection;
  /** DFT results that its source computed for it. */
  readonly dftResults: DftResultConnection;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialCellsArgs = {
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialCurvesArgs = {
  filter?: InputMaybe<CurveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialPropositionsArgs = {
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One carbon. Its structure (d002, La, Lc, ID/IG, surface, pores, densities) is observations like any others. */
export type MaterialDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of materials. */
export type MaterialConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<MaterialEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Material>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of materials. */
export type MaterialConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<MaterialFacet>>;
};

/** What materials can be ordered by. */
export type MaterialOrderField =
  /** Name, whatever the case of its letters from A to Z. */
  | 'NAME'
  /** Highest temperature of the heat treatment: the middle of its interval, or the one bound. */
  | 'PYROLYSIS_TEMPERATURE';

/** An order of materials. */
export type MaterialOrder = {
  /** What they are ordered by. */
  readonly by: MaterialOrderField;
  /** Which way; `ASC` if left out. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What materials can be counted by. */
export type MaterialFacet =
  /** Dataset, by global id. */
  | 'DATASET'
  /** Ion of its cells. */
  | 'CELL_ION';

/** A material and its cursor. */
export type MaterialEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Material;
};

/** What materials to keep; all given conditions must hold, and any value of a list will do. */
export type MaterialFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ion of at least one cell or observation of the material. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Text that occurs in name, aliases, precursor or synthesis, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What it was made from. */
  readonly precursor?: InputMaybe<ReportedTextFilter>;
  /** How it was made. */
  readonly synthesis?: InputMaybe<ReportedTextFilter>;
  /** Shape of its particles. */
  readonly morphology?: InputMaybe<ReportedTextFilter>;
  /** Kind of its pores. */
  readonly porosity?: InputMaybe<ReportedTextFilter>;
  /** Dopant elements. */
  readonly doping?: InputMaybe<ReportedTextFilter>;
  /** Highest temperature of the heat treatment. */
  readonly pyrolysisTemperature?: InputMaybe<QuantityFilter>;
  /** At least one of these was built with it. */
  readonly cells?: InputMaybe<CellFilter>;
  /** At least one of these was made on it or on its cells. */
  readonly measurements?: InputMaybe<MeasurementFilter>;
  /** At least one of these is about it, orderings, ratios and definitions that name it included. */
  readonly observations?: InputMaybe<ObservationFilter>;
  /** At least one of these is about it. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** At least one of these was computed for it. */
  readonly dftResults?: InputMaybe<DftResultFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<MaterialFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MaterialFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<MaterialFilter>;
};

/** A carbon. */
export type MaterialInput = {
  /** Record key, also its slug: unique in the dataset; `dataset/key` is unique in the base. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Other names that sources use for it. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it was made from; `NOT_REPORTED` if left out. */
  readonly precursor?: InputMaybe<TextInput>;
  /** How it was made, in your own words with the paper's numbers (drying, heating rate, hold, gas); `NOT_REPORTED` if left out. */
  readonly synthesis?: InputMaybe<TextInput>;
  /** Highest temperature of the heat treatment; `NOT_REPORTED` if left out. */
  readonly pyrolysisTemperature?: InputMaybe<QuantityInput>;
  /** Shape of its particles; `NOT_REPORTED` if left out. */
  readonly morphology?: InputMaybe<TextInput>;
  /** Kind of its pores; `NOT_REPORTED` if left out. */
  readonly porosity?: InputMaybe<TextInput>;
  /** Dopant elements; `NOT_REPORTED` if left out. */
  readonly doping?: InputMaybe<TextInput>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** A typed setting of a measurement, such as a laser wavelength. */
export type Setting = {
  /** Code that the technique declares, such as `LASER_WAVELENGTH`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Its value, or why there is none. */
  readonly value: ReportedQuantity;
};

/** Whether the raw curves of a measurement are at hand. */
export type RawData = {
  /** Why they are not; null once curves are stored. */
  readonly missing: Maybe<MissingReason>;
  /** Figures in which the source shows them, such as `1a`; empty if it shows none. */
  readonly shownIn: ReadonlyArray<Scalars['String']['output']>;
};

/** One run of one technique on one cell or material, in a state. */
export type Measurement = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Technique. */
  readonly technique: Technique;
  /** Material that was measured, also where it was measured in a cell. */
  readonly material: Material;
  /** Cell that was measured; null for a measurement on the material as such. */
  readonly cell: Maybe<Cell>;
  /** Ion that is or was stored; null for the pristine material. */
  readonly ion: Maybe<Ion>;
  /** State of the sample and other conditions that hold for all its observations. */
  readonly conditions: Conditions;
  /** Settings that the technique declares, each with its value or the reason why there is none. */
  readonly settings: ReadonlyArray<Setting>;
  /** Whether its raw curves are at hand. */
  readonly rawData: RawData;
  /** Curves from files of instruments. */
  readonly curves: CurveConnection;
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Observations taken from it. */
  readonly observations: ObservationConnection;
};


/** One run of one technique on one cell or material, in a state. */
export type MeasurementCurvesArgs = {
  filter?: InputMaybe<CurveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One run of one technique on one cell or material, in a state. */
export type MeasurementObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of measurements. */
export type MeasurementConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<MeasurementEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Measurement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of measurements. */
export type MeasurementConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<MeasurementFacet>>;
};

/** What measurements can be counted by. */
export type MeasurementFacet =
  /** Technique. */
  | 'TECHNIQUE'
  /** Ion. */
  | 'ION'
  /** Material, by global id. */
  | 'MATERIAL'
  /** Dataset, by global id. */
  | 'DATASET';

/** One of the measurements and its cursor. */
export type MeasurementEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Measurement;
};

/** What measurements to keep; all given conditions must hold, and any value of a list will do. */
export type MeasurementFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id or `dataset/key` of the cell. */
  readonly cell?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Technique. */
  readonly technique?: InputMaybe<ReadonlyArray<Scalars['TechniqueCode']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** State of the sample and other conditions. */
  readonly conditions?: InputMaybe<ConditionsFilter>;
  /** At least one of its settings is as this says. */
  readonly settings?: InputMaybe<SettingFilter>;
  /** Its material is one of these. */
  readonly materialWhere?: InputMaybe<MaterialFilter>;
  /** Its cell is one of these. */
  readonly cellWhere?: InputMaybe<CellFilter>;
  /** At least one of these comes from it. */
  readonly observations?: InputMaybe<ObservationFilter>;
  /** At least one of these belongs to it. */
  readonly curves?: InputMaybe<CurveFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<MeasurementFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MeasurementFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<MeasurementFilter>;
};

/** A setting of a measurement. */
export type SettingInput = {
  /** Code that the technique declares. */
  readonly code: Scalars['String']['input'];
  /** Its value. */
  readonly value: QuantityInput;
};

/** One run of one technique. Give the cell, or the material where there is no cell. */
export type MeasurementInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Technique. */
  readonly technique: Scalars['TechniqueCode']['input'];
  /** Record key of the cell. */
  readonly cell?: InputMaybe<Scalars['ID']['input']>;
  /** Record key of the material, where there is no cell, or `dataset/key` of another dataset's. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** State of the sample and other conditions that hold for all its observations. */
  readonly conditions?: InputMaybe<ConditionsInput>;
  /** Settings that the technique declares; those left out are `NOT_REPORTED`. */
  readonly settings?: InputMaybe<ReadonlyArray<SettingInput>>;
  /** Figures in which the source shows its curves, such as `1a`. */
  readonly shownIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Remark of the curator. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/** Which processes a model puts into a region. */
export type ModelAssignment = {
  /** Region. */
  readonly region: Region;
  /** Ion for which it holds; null for all. */
  readonly ion: Maybe<Ion>;
  /** Processes in the order in which they take place on insertion. */
  readonly processes: ReadonlyArray<Process>;
  /** True if the model says that nothing else takes place there. */
  readonly exhaustive: Scalars['Boolean']['output'];
};

/** A model of how ions are stored: which process takes place in which region. */
export type MechanismModel = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly summary: Scalars['String']['output'];
  /** Which processes it puts into which region. */
  readonly assignments: ReadonlyArray<ModelAssignment>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Where its source describes it. */
  readonly locators: ReadonlyArray<Locator>;
  /** Claims that it holds. */
  readonly claims: ClaimConnection;
};


/** A model of how ions are stored: which process takes place in which region. */
export type MechanismModelClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of mechanism models. */
export type MechanismModelConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<MechanismModelEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<MechanismModel>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the mechanism models and its cursor. */
export type MechanismModelEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: MechanismModel;
};

/** What mechanism models to keep; all given conditions must hold, and any value of a list will do. */
export type MechanismModelFilter = {
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Process that the model puts into some region. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Text that occurs in name or summary, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Region that the model puts something into. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** At least one of these is about it. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<MechanismModelFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MechanismModelFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<MechanismModelFilter>;
};

/** Which processes a model puts into a region. */
export type ModelAssignmentInput = {
  /** Region. */
  readonly region: Scalars['RegionCode']['input'];
  /** Ion; leave out for all. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** Processes in the order in which they take place on insertion. */
  readonly processes: ReadonlyArray<Scalars['ProcessCode']['input']>;
  /** True if the model says that nothing else takes place there; false if left out. */
  readonly exhaustive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A mechanism model. */
export type MechanismModelInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What it says, in your words. */
  readonly summary: Scalars['String']['input'];
  /** Which processes it puts into which region. */
  readonly assignments: ReadonlyArray<ModelAssignmentInput>;
  /** Where its source describes it. */
  readonly at: ReadonlyArray<LocatorInput>;
};

/**
 * Changes of the base. Each needs a bearer token with a scope (`Authorization: Bearer hckb_...`; `hckb token create` makes one) and is
 * written into the log of changes (`hckb changes`). A request makes one change.
 */
export type Mutation = {
  /** Checks a dataset and tells what importing it would change; writes nothing. Scope `validate`. */
  readonly validateDataset: ValidateDatasetResult;
  /** Takes a dataset into the base, whole or not at all; the same content, read alike, changes nothing. Scope `import`. */
  readonly importDataset: ImportDatasetResult;
  /** Takes a dataset's records out of the base; its versions stay readable. Scope `retire`. */
  readonly retireDataset: RetireDatasetResult;
  /** Marks a source as retracted, so that what it states counts for no verdict and no order, or withdraws the mark. Scope `retract`. */
  readonly markRetracted: MarkRetractedResult;
};


/**
 * Changes of the base. Each needs a bearer token with a scope (`Authorization: Bearer hckb_...`; `hckb token create` makes one) and is
 * written into the log of changes (`hckb changes`). A request makes one change.
 */
export type MutationValidateDatasetArgs = {
  key: Scalars['String']['input'];
  files: ReadonlyArray<DatasetFileInput>;
};


/**
 * Changes of the base. Each needs a bearer token with a scope (`Authorization: Bearer hckb_...`; `hckb token create` makes one) and is
 * written into the log of changes (`hckb changes`). A request makes one change.
 */
export type MutationImportDatasetArgs = {
  key: Scalars['String']['input'];
  files: ReadonlyArray<DatasetFileInput>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  revive?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Changes of the base. Each needs a bearer token with a scope (`Authorization: Bearer hckb_...`; `hckb token create` makes one) and is
 * written into the log of changes (`hckb changes`). A request makes one change.
 */
export type MutationRetireDatasetArgs = {
  dataset: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Changes of the base. Each needs a bearer token with a scope (`Authorization: Bearer hckb_...`; `hckb token create` makes one) and is
 * written into the log of changes (`hckb changes`). A request makes one change.
 */
export type MutationMarkRetractedArgs = {
  source: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  notice?: InputMaybe<Scalars['String']['input']>;
  withdraw?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A file of a dataset's folder. */
export type DatasetFileInput = {
  /** Path below the folder: `dataset.yaml`, `curves/1a.csv`. */
  readonly name: Scalars['String']['input'];
  /** Its bytes as base64. */
  readonly base64: Scalars['String']['input'];
};

/** Why a change was not made. */
export type ChangeRefused = {
  /** What is wrong, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** What came of checking a dataset. */
export type ValidateDatasetResult = ValidDataset | InvalidDataset | VersionConflict | DatasetIsRetired | AccessDenied;

/** What came of an import. */
export type ImportDatasetResult = ImportedDataset | InvalidDataset | VersionConflict | DatasetIsRetired | AccessDenied;

/** What came of retiring a dataset. */
export type RetireDatasetResult = RetiredDataset | UnknownRecord | DatasetInUse | AccessDenied;

/** What came of a mark. */
export type MarkRetractedResult = RetractionMarked | UnknownRecord | AccessDenied;

/** A dataset that nothing is wrong with. */
export type ValidDataset = {
  /** Its key. */
  readonly key: Scalars['String']['output'];
  /** Version that it would be. */
  readonly version: Scalars['Int']['output'];
  /** What is doubtful: in the files of its curves, numbers that do not fit each other, claims that its evidence contradicts. */
  readonly warnings: ReadonlyArray<DatasetProblem>;
  /** What importing it would change. */
  readonly changes: DatasetChanges;
};

/** A dataset that the base holds now, or, after a dry run, would hold. */
export type ImportedDataset = {
  /** Its key. */
  readonly key: Scalars['String']['output'];
  /** What became of it. */
  readonly status: ImportStatus;
  /** Its version. */
  readonly version: Scalars['Int']['output'];
  /** True where nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The dataset; null after a dry run. */
  readonly dataset: Maybe<Dataset>;
  /** What is doubtful: in the files of its curves, numbers that do not fit each other, claims that its evidence contradicts. */
  readonly warnings: ReadonlyArray<DatasetProblem>;
  /** What changes. */
  readonly changes: DatasetChanges;
};

/** What became of a dataset. */
export type ImportStatus =
  /** It is a new version. */
  | 'IMPORTED'
  /** Its content is that of the present version, but the program reads it otherwise. */
  | 'REREAD'
  /** The base held it already. */
  | 'UNCHANGED';

/** A dataset with problems: all of them, so that one more try is enough. */
export type InvalidDataset = ChangeRefused & {
  /** How many problems there are. */
  readonly message: Scalars['String']['output'];
  /** Every problem, in the order of the file. */
  readonly problems: ReadonlyArray<DatasetProblem>;
};

/** Something that is wrong, or doubtful, in a dataset. */
export type DatasetProblem = {
  /** Line of `dataset.yaml`, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Column, from 1. */
  readonly column: Scalars['Int']['output'];
  /** Field, such as `observations[12].value.reported`; empty for the whole. */
  readonly path: Scalars['String']['output'];
  /** What kind of problem, for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** The base holds another version than was expected: look at what changed, then ask again. */
export type VersionConflict = ChangeRefused & {
  /** Which version is expected, and which is there. */
  readonly message: Scalars['String']['output'];
  /** Version that the base holds; 0 for none. */
  readonly version: Scalars['Int']['output'];
};

/** The dataset was retired, and `revive` was not asked for. */
export type DatasetIsRetired = ChangeRefused & {
  /** Since when, and why. */
  readonly message: Scalars['String']['output'];
  /** Why it was retired, and when. */
  readonly retirement: Retirement;
};

/** Who asks has no token, or one that does not allow it. */
export type AccessDenied = ChangeRefused & {
  /** What is missing. */
  readonly message: Scalars['String']['output'];
  /** Whether there is no token that serves, or one without the scope. */
  readonly code: AccessCode;
  /** Scope that is needed. */
  readonly scope: Scalars['String']['output'];
};

/** Why a change is denied. */
export type AccessCode =
  /** There is no token that serves. */
  | 'UNAUTHENTICATED'
  /** The token has not the scope. */
  | 'FORBIDDEN';

/** A dataset whose records are not in the base any more. */
export type RetiredDataset = {
  /** The dataset, with its versions. */
  readonly dataset: Dataset;
  /** Why, and when; an earlier reason stays. */
  readonly retirement: Retirement;
  /** Records that go, verdicts and orders that turn. */
  readonly changes: DatasetChanges;
};

/** Records of other datasets refer to records of this one. */
export type DatasetInUse = ChangeRefused & {
  /** How many references there are. */
  readonly message: Scalars['String']['output'];
  /** Each record that is referred to, and by what. */
  readonly references: ReadonlyArray<Scalars['String']['output']>;
};

/** There is nothing of that name. */
export type UnknownRecord = ChangeRefused & {
  /** The name, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** A source that is marked as retracted, or is not any more. */
export type RetractionMarked = {
  /** The source. */
  readonly source: Source;
  /** The mark; null where it was withdrawn. */
  readonly mark: Maybe<RetractionMark>;
  /** Verdicts and orders that turn. */
  readonly changes: DatasetChanges;
};

/** What a change does: to records, and to what follows from them anywhere in the base. */
export type DatasetChanges = {
  /** Records that are added, changed or taken away. */
  readonly records: ReadonlyArray<RecordChange>;
  /** Assessments whose verdict or score turns. */
  readonly verdicts: ReadonlyArray<ChangedVerdict>;
  /** Orders of contributions that turn. */
  readonly orders: ReadonlyArray<ChangedOrder>;
};

/** A record that is added, changed or taken away. */
export type RecordChange = {
  /** Type of the record, as `__typename` says it. */
  readonly type: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What becomes of it. */
  readonly change: RecordChangeKind;
  /** What it says in a few words, afterwards or, where it is taken away, before. */
  readonly summary: Scalars['String']['output'];
  /** Fields that say something else; none where the whole record is new or goes. */
  readonly fields: ReadonlyArray<ChangedField>;
};

/** What becomes of a record. */
export type RecordChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is in the base no more. */
  | 'RETIRED';

/** A field that says something else. */
export type ChangedField = {
  /** Path of the field, such as `statement.value.value.reported`. */
  readonly field: Scalars['String']['output'];
  /** What it said, as JSON; null where it said nothing. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** What it says, as JSON; null where it says nothing. */
  readonly after: Maybe<Scalars['String']['output']>;
};

/** An assessment that turns. */
export type ChangedVerdict = {
  /** Material, by global id. */
  readonly material: Scalars['ID']['output'];
  /** Ion. */
  readonly ion: IonSymbol;
  /** Process. */
  readonly process: Scalars['ProcessCode']['output'];
  /** Before; null where nothing was known of the material with the ion. */
  readonly before: Maybe<VerdictState>;
  /** Afterwards; null where nothing is known of them any more. */
  readonly after: Maybe<VerdictState>;
};

/** What an assessment says. */
export type VerdictState = {
  /** Verdict. */
  readonly verdict: Verdict;
  /** Score, from -1 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** An order of contributions that turns. */
export type ChangedOrder = {
  /** Material, by global id. */
  readonly material: Scalars['ID']['output'];
  /** Ion. */
  readonly ion: IonSymbol;
  /** Before; null where nothing was known of the material with the ion. */
  readonly before: Maybe<OrderState>;
  /** Afterwards; null where nothing is known of them any more. */
  readonly after: Maybe<OrderState>;
};

/** What an order says. */
export type OrderState = {
  /** What the numbers say in all. */
  readonly status: OrderStatus;
  /** Feasible orders, each from the least to the greatest contribution. */
  readonly feasible: ReadonlyArray<ReadonlyArray<Scalars['ProcessCode']['output']>>;
};

/**
 * One typed statement of a source about a subject under conditions. The flat list of observations holds every number and
 * every checkable statement of every dataset; claims and DFT results refer to it and copy nothing.
 */
export type Observation = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Form of the statement. */
  readonly form: ObservationForm;
  /** Quantity that it is about; null for presences, roles, definitions and captions, which name theirs in the statement. */
  readonly quantity: Maybe<QuantityKind>;
  /** The statement. */
  readonly statement: Statement;
  /** The number of a value, ratio or resolution statement; null where the statement has none. */
  readonly value: Maybe<Quantity>;
  /** Material that it is about; null if it is about none or about several. */
  readonly material: Maybe<Material>;
  /** Ion that it is about; null if it is about none or about several. */
  readonly ion: Maybe<Ion>;
  /** Cell that it is about; null if none is named. */
  readonly cell: Maybe<Cell>;
  /** Measurement that it was taken from; null if none is named. */
  readonly measurement: Maybe<Measurement>;
  /** Technique that it rests on; null if the source does not say. */
  readonly technique: Maybe<Technique>;
  /** Conditions under which it holds. */
  readonly conditions: Conditions;
  /** Source that states it. */
  readonly source: Source;
  /** Where the source states it. */
  readonly locator: Locator;
  /** True if the source only passes it on from another work. */
  readonly cited: Scalars['Boolean']['output'];
  /** Remark of the curator, ambiguities of the source included; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** The computation from curves that it is a number of; null where its source states it. */
  readonly derivedMetric: Maybe<DerivedMetric>;
  /** What the versions of its dataset stated, from the first to the present: one entry for each version that says something else than the one before. Empty where it is computed. */
  readonly history: ReadonlyArray<ObservationVersion>;
  /** Claims that cite it as evidence. */
  readonly claims: ClaimConnection;
  /** DFT results that refer to it. */
  readonly dftResults: DftResultConnection;
};


/**
 * One typed statement of a source about a subject under conditions. The flat list of observations holds every number and
 * every checkable statement of every dataset; claims and DFT results refer to it and copy nothing.
 */
export type ObservationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One typed statement of a source about a subject under conditions. The flat list of observations holds every number and
 * every checkable statement of every dataset; claims and DFT results refer to it and copy nothing.
 */
export type ObservationDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of observations. */
export type ObservationConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of observations. */
export type ObservationConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<ObservationFacet>>;
};

/** What observations can be ordered by. */
export type ObservationOrderField =
  /** The number of a value: the middle of its interval, or the one bound; ratios and limits have none. Needs a filter by quantities of one kind of unit. */
  | 'VALUE'
  /** Current as a multiple of 1C. */
  | 'C_RATE';

/** An order of observations. */
export type ObservationOrder = {
  /** What they are ordered by. */
  readonly by: ObservationOrderField;
  /** Which way; `ASC` if left out. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What observations can be counted by. */
export type ObservationFacet =
  /** Form of the statement. */
  | 'FORM'
  /** Quantity. */
  | 'QUANTITY'
  /** Technique. */
  | 'TECHNIQUE'
  /** Region. */
  | 'REGION'
  /** Process. */
  | 'PROCESS'
  /** Ions, those that an ordering ranks or a ratio compares with included. */
  | 'ION'
  /** Materials, those that a statement names included, by global id. */
  | 'MATERIAL'
  /** Source, by global id. */
  | 'SOURCE'
  /** Dataset, by global id. */
  | 'DATASET';

/** One of the observations and its cursor. */
export type ObservationEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Observation;
};

/** What observations to keep; all given conditions must hold, and any value of a list will do. */
export type ObservationFilter = {
  /** Id, `dataset/key` or slug of the material, also as one of those that an ordering ranks or a ratio compares with. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion, also as one of those that an ordering ranks or a ratio compares with. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Id, `dataset/key` or slug of the source. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Technique. */
  readonly technique?: InputMaybe<ReadonlyArray<Scalars['TechniqueCode']['input']>>;
  /** Quantity. */
  readonly quantity?: InputMaybe<ReadonlyArray<Scalars['QuantityCode']['input']>>;
  /** Form of the statement. */
  readonly form?: InputMaybe<ReadonlyArray<ObservationForm>>;
  /** Feature whose presence or absence it states. */
  readonly feature?: InputMaybe<ReadonlyArray<Scalars['FeatureCode']['input']>>;
  /** Id or `dataset/key` of the cell. */
  readonly cell?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id or `dataset/key` of the measurement. */
  readonly measurement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Region of the potential axis. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** Process that the quantity is ascribed to. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Text that occurs in the reported text, symbol, label, feature, quantity name or note, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The number of a value, ratio or resolution limit, in any unit of its kind. */
  readonly value?: InputMaybe<QuantityFilter>;
  /** Conditions under which it holds. */
  readonly conditions?: InputMaybe<ConditionsFilter>;
  /** Where it stands. */
  readonly locator?: InputMaybe<LocatorFilter>;
  /** True: only passed on from another work; false: the source's own. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: computed from curves by this software; false: stated by its source. */
  readonly computed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its source is one of these. */
  readonly sourceWhere?: InputMaybe<SourceFilter>;
  /** Its material is one of these. */
  readonly materialWhere?: InputMaybe<MaterialFilter>;
  /** Its cell is one of these. */
  readonly cellWhere?: InputMaybe<CellFilter>;
  /** Its measurement is one of these. */
  readonly measurementWhere?: InputMaybe<MeasurementFilter>;
  /** At least one of these brings it as evidence. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** At least one of these refers to it. */
  readonly dftResults?: InputMaybe<DftResultFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<ObservationFilter>;
};

/**
 * One typed statement. Give exactly one of the forms `value`, `trend`, `ordering`, `ratio`, `presence`, `role`,
 * `definition`, `resolution`, `superlative`, `caption`. Material, ion and technique follow from cell or measurement if
 * left out.
 */
export type ObservationInput = {
  /** Record key, unique in the dataset; made from subject, quantity, conditions and place if left out. */
  readonly key?: InputMaybe<Scalars['ID']['input']>;
  /** Quantity; needed for values, trends, orderings, ratios, resolutions and superlatives. */
  readonly quantity?: InputMaybe<Scalars['QuantityCode']['input']>;
  /** Record key of the material, or `dataset/key` of another dataset's. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Ion. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** Record key of the cell. */
  readonly cell?: InputMaybe<Scalars['ID']['input']>;
  /** Record key of the measurement. */
  readonly measurement?: InputMaybe<Scalars['ID']['input']>;
  /** Technique, where no measurement is named. */
  readonly technique?: InputMaybe<Scalars['TechniqueCode']['input']>;
  /** Conditions under which it holds. */
  readonly conditions?: InputMaybe<ConditionsInput>;
  /** A number, or the reason why there is none. */
  readonly value?: InputMaybe<QuantityInput>;
  /** How the quantity changes, or its level. */
  readonly trend?: InputMaybe<TrendInput>;
  /** Which of several subjects has more of the quantity. */
  readonly ordering?: InputMaybe<OrderingInput>;
  /** How the quantity compares to that of something else. */
  readonly ratio?: InputMaybe<RatioInput>;
  /** Whether a feature is there. */
  readonly presence?: InputMaybe<PresenceInput>;
  /** What a labelled element stands for. */
  readonly role?: InputMaybe<RoleInput>;
  /** What a symbol or alias stands for. */
  readonly definition?: InputMaybe<DefinitionInput>;
  /** What the authors say of their own resolution. */
  readonly resolution?: InputMaybe<ResolutionInput>;
  /** A rank claimed among others. */
  readonly superlative?: InputMaybe<SuperlativeInput>;
  /** What a caption says. */
  readonly caption?: InputMaybe<CaptionInput>;
  /** True if the source only passes it on from another work. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Remark of the curator, such as an ambiguity of the source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where the source states it. */
  readonly at: LocatorInput;
};

/** An observation as one version of its dataset stated it. */
export type ObservationVersion = {
  /** Global id of the observation; `node` finds it as it is now, if it is still there. */
  readonly id: Scalars['ID']['output'];
  /** The first version of the dataset that says so. */
  readonly version: Scalars['Int']['output'];
  /** When that version was imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Form of the statement. */
  readonly form: ObservationForm;
  /** Quantity that it is about; null for presences, roles, definitions and captions. */
  readonly quantity: Maybe<QuantityKind>;
  /** The number of a value, ratio or resolution statement; null where the statement has none. */
  readonly value: Maybe<Quantity>;
  /** What it states, in a few words. */
  readonly summary: Scalars['String']['output'];
  /** Material that it is about, by global id; null if it is about none or about several. */
  readonly material: Maybe<Scalars['ID']['output']>;
  /** Ion that it is about; null if it is about none or about several. */
  readonly ion: Maybe<IonSymbol>;
  /** Technique that it rests on; null if the source does not say. */
  readonly technique: Maybe<Technique>;
  /** Conditions under which it holds. */
  readonly conditions: Conditions;
  /** Source that states it, by global id. */
  readonly source: Scalars['ID']['output'];
  /** Remark of the curator; null if none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The observation as JSON. */
  readonly json: Scalars['String']['output'];
};

/** A page of observations of one version. */
export type ObservationVersionConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<ObservationVersionEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<ObservationVersion>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An observation of one version and its cursor. */
export type ObservationVersionEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ObservationVersion;
};

/** Anything with a global id. Ids are made from dataset key and record key and never change. */
export type Node = {
  /** Global id, such as `Material:nagmani_nd_mapping/mshc`; treat it as opaque. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection lies (Relay cursor connections). */
export type PageInfo = {
  /** True if there are items after this page's last one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if there are items before this page's first one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first item; null if the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last item; null if the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/**
 * What could be true: a process in a material with an ion, in a region or state. Claims assert or deny propositions;
 * evidence bears on them. Two claims about the same thing share one proposition.
 */
export type Proposition = Node & {
  /** Global id, made of what the proposition says. */
  readonly id: Scalars['ID']['output'];
  /** The proposition in plain English, made from its parts. */
  readonly sentence: Scalars['String']['output'];
  /** Material; null for hard carbons in general. */
  readonly material: Maybe<Material>;
  /** Ion; null for alkali ions in general. */
  readonly ion: Maybe<Ion>;
  /** Process that takes place. */
  readonly process: Process;
  /** Region in which it takes place; null for anywhere. */
  readonly region: Maybe<Region>;
  /** Claims that assert or deny it. */
  readonly claims: ClaimConnection;
};


/**
 * What could be true: a process in a material with an ion, in a region or state. Claims assert or deny propositions;
 * evidence bears on them. Two claims about the same thing share one proposition.
 */
export type PropositionClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of propositions. */
export type PropositionConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<PropositionEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Proposition>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of propositions. */
export type PropositionConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<PropositionFacet>>;
};

/** What propositions can be counted by. */
export type PropositionFacet =
  /** Process. */
  | 'PROCESS'
  /** Region. */
  | 'REGION'
  /** Ion. */
  | 'ION'
  /** Material, by global id. */
  | 'MATERIAL';

/** One of the propositions and its cursor. */
export type PropositionEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Proposition;
};

/** What propositions to keep; all given conditions must hold, and any value of a list will do. */
export type PropositionFilter = {
  /** Id, `dataset/key` or slug of the material. */
  readonly material?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ion. */
  readonly ion?: InputMaybe<ReadonlyArray<IonSymbol>>;
  /** Process. */
  readonly process?: InputMaybe<ReadonlyArray<Scalars['ProcessCode']['input']>>;
  /** Region. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** At least one of these asserts or denies it. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<PropositionFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PropositionFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<PropositionFilter>;
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

/** What the interval of a quantity stands for. */
export type IntervalKind =
  /** Half a unit of the last printed digit on either side: `66` stands for 65.5 to 66.5. */
  | 'ROUNDING'
  /** The source says `~`, `almost`, `up to`: 5 % for capacities, shares and retentions, else one unit of the last digit. */
  | 'APPROXIMATION'
  /** 1.96 standard deviations of the sample, as stated by the source. */
  | 'SD'
  /** 1.96 standard errors of the mean, as stated by the source. */
  | 'SE'
  /** The 95 % confidence interval stated by the source. */
  | 'CI95'
  /** Bounds or range stated by the source without saying what they are. */
  | 'STATED'
  /** A value that was set, not measured (cut-off, scan rate, cycle number): exact. */
  | 'SETTING';

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

/** A unit of the closed table that quantities are read and converted with. */
export type Unit = {
  /** Code, such as `mAh/g`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it measures. */
  readonly kind: UnitKind;
  /** Other spellings that are read as this unit within its kind. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** True for the one unit of its kind that comparisons are made in. */
  readonly canonical: Scalars['Boolean']['output'];
};

/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type Quantity = {
  /** The text as printed, such as `~202 mAh g-1`; where the source prints one unit for a list, the number alone. */
  readonly reported: Scalars['String']['output'];
  /** What the unit measures. */
  readonly unitKind: UnitKind;
  /** Code of the unit as printed. */
  readonly unit: Scalars['String']['output'];
  /** The printed number; the middle of a range; the one bound of a one-sided statement. An incompatible unit is an error. */
  readonly value: Scalars['Float']['output'];
  /** Lower end of the interval; null if unbounded below. */
  readonly lower: Maybe<Scalars['Float']['output']>;
  /** Upper end of the interval; null if unbounded above. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** How the printed number relates to the true one. */
  readonly relation: Relation;
  /** True if the source marks it as approximate (`~`, `about`, `almost`). */
  readonly approximate: Scalars['Boolean']['output'];
  /** What the interval stands for. */
  readonly interval: IntervalKind;
  /** Number of samples or repeats behind the interval; null if the source gives none. */
  readonly n: Maybe<Scalars['Int']['output']>;
  /** Where the number comes from. */
  readonly nature: Nature;
};


/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type QuantityValueArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};


/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type QuantityLowerArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};


/**
 * A number as its source prints it, with what is known about its precision. The reported text is kept to the letter;
 * `3.83` and `3.8` differ by their intervals.
 */
export type QuantityUpperArgs = {
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
};

/** A quantity, or the reason why there is none. Exactly one of the two fields is not null. */
export type ReportedQuantity = {
  /** The quantity; null exactly where `missing` says why. */
  readonly quantity: Maybe<Quantity>;
  /** Why there is none; null exactly where `quantity` is given. */
  readonly missing: Maybe<MissingReason>;
};

/** A short text, or the reason why there is none. Exactly one of the two fields is not null. */
export type ReportedText = {
  /** The text, in the words of the curator; null exactly where `missing` says why. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Why there is none; null exactly where `text` is given. */
  readonly missing: Maybe<MissingReason>;
};

/**
 * A number as the source prints it. Give `reported` (the text to the letter) or `missing`; the rest says only what the
 * text alone does not.
 */
export type QuantityInput = {
  /** The text as printed, quoted, such as `"~202 mAh g-1"` or `"3.80"`. */
  readonly reported?: InputMaybe<Scalars['String']['input']>;
  /** Why there is no number; instead of `reported`. */
  readonly missing?: InputMaybe<MissingReason>;
  /** Unit, where the source prints it apart from the number (one unit for a list, or a table head). */
  readonly unit?: InputMaybe<Scalars['UnitCode']['input']>;
  /** True for a value that was set, not measured: its interval is the number itself. */
  readonly setting?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the words around the number mark it as approximate. */
  readonly approximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relation, where words around the number say it (`above`, `not more than`). */
  readonly relation?: InputMaybe<Relation>;
  /** Lower end of a stated interval, as printed, in the same unit. */
  readonly lower?: InputMaybe<Scalars['String']['input']>;
  /** Upper end of a stated interval, as printed, in the same unit. */
  readonly upper?: InputMaybe<Scalars['String']['input']>;
  /** Half-width of a stated interval, as printed, in the same unit. */
  readonly plusMinus?: InputMaybe<Scalars['String']['input']>;
  /** What the stated interval is; `STATED` if left out. */
  readonly interval?: InputMaybe<IntervalKind>;
  /** Number of samples or repeats behind a stated interval. */
  readonly n?: InputMaybe<Scalars['Int']['input']>;
  /** Where the number comes from; `REPORTED` if left out. */
  readonly nature?: InputMaybe<Nature>;
};

/** A short text or the reason why there is none: exactly one of the two. */
export type TextInput = {
  /** The text, in your own words; no sentence of the source. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Why there is none. */
  readonly missing?: InputMaybe<MissingReason>;
};

/** Everything that can be asked. The base is read-only here. */
export type Query = {
  /** The item with this global id; null if there is none. */
  readonly node: Maybe<Node>;
  /** The items with these global ids, in the same order, null where there is none; 100 ids at most. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One material; null if there is none. */
  readonly material: Maybe<Material>;
  /** One ion; null if the base holds no reference values for it. */
  readonly ion: Maybe<Ion>;
  /** One source; null if there is none. Give exactly one argument. */
  readonly source: Maybe<Source>;
  /** One dataset; null if there is none. */
  readonly dataset: Maybe<Dataset>;
  /** One version of a dataset, also of one that is retired; null if there is none. */
  readonly datasetVersion: Maybe<DatasetVersion>;
  /** Datasets, by id. */
  readonly datasets: DatasetConnection;
  /** Laboratories, by id. */
  readonly laboratories: LaboratoryConnection;
  /** Sources, by id. */
  readonly sources: SourceConnection;
  /** Materials, by id. */
  readonly materials: MaterialConnection;
  /** Ions, by id. */
  readonly ions: IonConnection;
  /** Cells, by id. */
  readonly cells: CellConnection;
  /** Measurements, by id. */
  readonly measurements: MeasurementConnection;
  /** Curves from files of instruments, by id. */
  readonly curves: CurveConnection;
  /** Everything reported, one statement an item, by id. */
  readonly observations: ObservationConnection;
  /** DFT results, by id. */
  readonly dftResults: DftResultConnection;
  /** Propositions that claims assert or deny, by id. */
  readonly propositions: PropositionConnection;
  /** Claims, by id. */
  readonly claims: ClaimConnection;
  /** Mechanism models, by id. */
  readonly mechanismModels: MechanismModelConnection;
  /** Techniques that measurements may use. */
  readonly techniques: ReadonlyArray<Technique>;
  /** Quantities that observations may be about. */
  readonly quantityKinds: ReadonlyArray<QuantityKind>;
  /** Processes that claims may be about. */
  readonly processes: ReadonlyArray<Process>;
  /** Regions of the potential axis. */
  readonly regions: ReadonlyArray<Region>;
  /** Features that may be present or absent. */
  readonly features: ReadonlyArray<Feature>;
  /** Qualitative terms of change or level. */
  readonly trendTerms: ReadonlyArray<TrendTerm>;
  /** Roles of labelled elements. */
  readonly roles: ReadonlyArray<Role>;
  /** Units that quantities are read and converted with. */
  readonly units: ReadonlyArray<Unit>;
  /** What columns of curves may hold. */
  readonly columnQuantities: ReadonlyArray<ColumnQuantity>;
  /** Formats of instrument files that are read. */
  readonly fileFormats: ReadonlyArray<FileFormat>;
  /** What is looked for in every file. */
  readonly fileWarnings: ReadonlyArray<FileWarningKind>;
  /** Repairs of curves that a dataset may ask for. */
  readonly fileRepairs: ReadonlyArray<FileRepair>;
  /** Cross-validation rules. */
  readonly rules: ReadonlyArray<Rule>;
  /** Audit rules. */
  readonly auditRules: ReadonlyArray<AuditRule>;
  /** One assessment; null if there are no statements about the material. Give `proposition`, or `material`, `ion` and `process`. */
  readonly assessment: Maybe<Assessment>;
  /** Assessments of every process that rules judge, in each material with each ion that statements are about, by material, ion and process. */
  readonly assessments: AssessmentConnection;
  /** What each technique says of each process in each material with each ion. */
  readonly evidenceMatrix: EvidenceMatrix;
  /** The order of contributions in one material with one ion; null if there is no such material. */
  readonly contributionOrder: Maybe<ContributionOrder>;
  /** Orders of contributions in each material with each ion, at every C-rate for which splits are stated. */
  readonly contributionOrders: ReadonlyArray<ContributionOrder>;
  /** What audits find, by source and rule. */
  readonly auditFindings: AuditFindingConnection;
  /** Every check that audits make, passed ones included, by source and rule. */
  readonly auditChecks: AuditCheckConnection;
  /** Missing measurements of one material with one ion, the one that could change most first; null if there is no such material. */
  readonly nextExperiments: Maybe<NextExperiments>;
  /** Technique x ion x process: what there is, and what there is not. */
  readonly coverage: Coverage;
  /** Metrics that this software derives from reported numbers and from curves. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Analyses that compute numbers from curves. */
  readonly analyses: ReadonlyArray<Analysis>;
  /** Numbers derived from reported ones and from curves, each beside what is reported of it, by material, ion and metric. */
  readonly derivedMetrics: DerivedMetricConnection;
  /** Records and entries of vocabularies that have every word of a text, the best first. The last word may be the beginning of a word, of two letters or more; case, accents, superscripts and signs make no difference: `ID/IG`, `d002`, `Na+` and DOIs find what they should. */
  readonly search: SearchConnection;
  /** What each of some names means, in the same order. Records come before entries of vocabularies, the same signs before other signs, then ids before DOIs, slugs, codes, symbols, names and aliases. */
  readonly mapIds: ReadonlyArray<MappedName>;
  /** The state of the base as a whole. */
  readonly release: Release;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. The base is read-only here. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMaterialArgs = {
  slug: Scalars['ID']['input'];
};


/** Everything that can be asked. The base is read-only here. */
export type QueryIonArgs = {
  symbol: IonSymbol;
};


/** Everything that can be asked. The base is read-only here. */
export type QuerySourceArgs = {
  doi?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDatasetArgs = {
  key: Scalars['ID']['input'];
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDatasetVersionArgs = {
  key: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDatasetsArgs = {
  filter?: InputMaybe<DatasetFilter>;
  orderBy?: InputMaybe<DatasetOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryLaboratoriesArgs = {
  filter?: InputMaybe<LaboratoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMaterialsArgs = {
  filter?: InputMaybe<MaterialFilter>;
  orderBy?: InputMaybe<MaterialOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryIonsArgs = {
  filter?: InputMaybe<IonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryCellsArgs = {
  filter?: InputMaybe<CellFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryCurvesArgs = {
  filter?: InputMaybe<CurveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDftResultsArgs = {
  filter?: InputMaybe<DftResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryPropositionsArgs = {
  filter?: InputMaybe<PropositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  options?: InputMaybe<JudgingOptionsInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMechanismModelsArgs = {
  filter?: InputMaybe<MechanismModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryUnitsArgs = {
  kind?: InputMaybe<UnitKind>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryAssessmentArgs = {
  proposition?: InputMaybe<Scalars['ID']['input']>;
  material?: InputMaybe<Scalars['ID']['input']>;
  ion?: InputMaybe<IonSymbol>;
  process?: InputMaybe<Scalars['ProcessCode']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  options?: InputMaybe<JudgingOptionsInput>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryAssessmentsArgs = {
  filter?: InputMaybe<AssessmentFilter>;
  options?: InputMaybe<JudgingOptionsInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryEvidenceMatrixArgs = {
  materials: ReadonlyArray<Scalars['ID']['input']>;
  ions?: InputMaybe<ReadonlyArray<IonSymbol>>;
  options?: InputMaybe<JudgingOptionsInput>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryContributionOrderArgs = {
  material: Scalars['ID']['input'];
  ion: IonSymbol;
  cRate?: InputMaybe<Scalars['Float']['input']>;
  options?: InputMaybe<JudgingOptionsInput>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryContributionOrdersArgs = {
  materials: ReadonlyArray<Scalars['ID']['input']>;
  ions?: InputMaybe<ReadonlyArray<IonSymbol>>;
  options?: InputMaybe<JudgingOptionsInput>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryAuditFindingsArgs = {
  filter?: InputMaybe<AuditFindingFilter>;
  options?: InputMaybe<JudgingOptionsInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryAuditChecksArgs = {
  filter?: InputMaybe<AuditCheckFilter>;
  options?: InputMaybe<JudgingOptionsInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryNextExperimentsArgs = {
  material: Scalars['ID']['input'];
  ion: IonSymbol;
  process?: InputMaybe<Scalars['ProcessCode']['input']>;
  options?: InputMaybe<JudgingOptionsInput>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryCoverageArgs = {
  materials: ReadonlyArray<Scalars['ID']['input']>;
  ions?: InputMaybe<ReadonlyArray<IonSymbol>>;
  options?: InputMaybe<JudgingOptionsInput>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryDerivedMetricsArgs = {
  filter?: InputMaybe<DerivedMetricFilter>;
  parameters?: InputMaybe<ReadonlyArray<AnalysisInput>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. The base is read-only here. */
export type QueryMapIdsArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};

/**
 * The state of the base as a whole, to be named beside what was found in it: answers of equal `checksum` and `software` are
 * equal. A request whose own `extensions` are `{"release": true}` gets it in `extensions.release` of its answer.
 */
export type Release = {
  /** SHA-256, hexadecimal, of the keys, versions and checksums of all datasets. */
  readonly checksum: Scalars['String']['output'];
  /** Number of datasets. */
  readonly datasets: Scalars['Int']['output'];
  /** Time of the last import; null if nothing was imported. */
  readonly importedAt: Maybe<Scalars['DateTime']['output']>;
  /** Version of the release that this base is, such as `2026.1`; null for a base that is worked on. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** When it was released; null for a base that is worked on. */
  readonly releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Version of the program that answers. */
  readonly software: Scalars['String']['output'];
};

/** A threshold of a rule: a default that a query may override by `options`. */
export type RuleParameter = {
  /** Name, as `options.thresholds` takes it. */
  readonly name: Scalars['String']['output'];
  /** Default value, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** Code of the unit; `1` for none. */
  readonly unit: Scalars['String']['output'];
  /** What it decides. */
  readonly description: Scalars['String']['output'];
  /** Where the number comes from; `general knowledge` says that it has no source. */
  readonly source: Scalars['String']['output'];
};

/** A cross-validation rule: how statements of some techniques bear on a process. */
export type Rule = {
  /** Code. */
  readonly code: Scalars['RuleCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** How it judges. */
  readonly description: Scalars['String']['output'];
  /** What it asks. */
  readonly question: Scalars['String']['output'];
  /** Processes that it judges. */
  readonly processes: ReadonlyArray<Process>;
  /** Region that it looks at by nature; null: wherever the proposition says. */
  readonly region: Maybe<Region>;
  /** Techniques whose statements it reads. */
  readonly techniques: ReadonlyArray<Technique>;
  /** Family of techniques that its lines count in, unless a line names its own. */
  readonly family: TechniqueFamily;
  /** Weight of its lines, unless a line names its own. */
  readonly weight: Scalars['Float']['output'];
  /** Which ways it can point: `SUPPORTS`, `CONTRADICTS`, both or, where it only tells an extent, none. */
  readonly outcomes: ReadonlyArray<EvidenceDirection>;
  /** Its thresholds. */
  readonly parameters: ReadonlyArray<RuleParameter>;
  /** What it cannot tell; null if nothing is known. */
  readonly caveat: Maybe<Scalars['String']['output']>;
};

/** An audit rule: how statements of one source are held against each other. */
export type AuditRule = {
  /** Code. */
  readonly code: Scalars['AuditRuleCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it checks. */
  readonly description: Scalars['String']['output'];
  /** What it asks. */
  readonly question: Scalars['String']['output'];
  /** Its thresholds. */
  readonly parameters: ReadonlyArray<RuleParameter>;
};

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

/** What a search may find, itself. */
export type SearchItem = Dataset | Laboratory | Source | Ion | Material | Cell | Measurement | Observation | DftResult | Claim | MechanismModel | Technique | QuantityKind | Process | Region | Feature | TrendTerm | Role | Rule | AuditRule | Metric | Unit;

/** Part of a text, to be marked. Counted in UTF-16 code units, as JavaScript's `slice` does; from 0. */
export type TextPlace = {
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
  /** How long it is. */
  readonly length: Scalars['Int']['output'];
};

/** Something that a search found. */
export type SearchHit = {
  /** What was found; observations and claims say with their locator where in the source. */
  readonly item: SearchItem;
  /** Which type it is. */
  readonly type: SearchType;
  /** Global id of a record; code of an entry of a vocabulary. */
  readonly itemId: Scalars['ID']['output'];
  /** True if the text that was searched is its name, alias, slug, code, symbol, DOI or id, whatever its case, spaces, accents and signs, or has its DOI in it; these come first. */
  readonly exact: Scalars['Boolean']['output'];
  /** How often and where it has the words, for its length: BM25 with names before titles before other texts, each word counting alike. Higher is better; means something only beside other hits of the same search. */
  readonly score: Scalars['Float']['output'];
  /** The field with most of the words; the others stand in other fields of the item. */
  readonly field: SearchField;
  /** Text of that field; of one that is longer than 300 characters the part around the first place, with … where it was cut. */
  readonly text: Scalars['String']['output'];
  /** Where in `text` the words stand, first to last; empty where the item was found by its id, or by its name in another spelling. */
  readonly places: ReadonlyArray<TextPlace>;
};

/** A hit with its cursor. */
export type SearchEdge = {
  /** Cursor of the hit, good for the same `text` and `types` until the next import, which may change the order of hits. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** How many hits of one type there are. */
export type SearchCount = {
  /** Type. */
  readonly type: SearchType;
  /** Number of hits, 1 or more. */
  readonly count: Scalars['Int']['output'];
};

/**
 * A page of hits, the best first: what the text names, records before entries of vocabularies; then what has every word whole in its names, in names and titles,
 * anywhere; then what has the last word only as the beginning of one. Among those that fit alike the higher score comes first,
 * then by id. Where more than 1000 records fit alike, their scores hardly tell them apart: they come in the order in which the
 * base took them in, and a page costs the same however many there are.
 */
export type SearchConnection = {
  /** Hits with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The same hits without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of hits on all pages. Counting goes through all of them; pages do not. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of hits of each type that has any, whatever `types` keeps: for panels that filter. */
  readonly countsByType: ReadonlyArray<SearchCount>;
};

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

/** Something that a name may mean. */
export type NamedItem = {
  /** What it is, itself. */
  readonly item: SearchItem;
  /** Which type it is. */
  readonly type: SearchType;
  /** Global id of a record; code of an entry of a vocabulary. */
  readonly itemId: Scalars['ID']['output'];
  /** By what it was found. */
  readonly how: NameKind;
  /** The name that it has, as it is written there. */
  readonly matched: Scalars['String']['output'];
};

/** A name that means one thing. */
export type MappedId = {
  /** The name as given. */
  readonly name: Scalars['String']['output'];
  /** What it means, itself. */
  readonly item: SearchItem;
  /** Which type it is. */
  readonly type: SearchType;
  /** Global id of a record; code of an entry of a vocabulary. */
  readonly itemId: Scalars['ID']['output'];
  /** By what it was found. */
  readonly how: NameKind;
  /** The name that it has, as it is written there. */
  readonly matched: Scalars['String']['output'];
};

/** A name that several things have: ask for one of them by id or `dataset/key`, or say by `types` what is meant. */
export type AmbiguousName = {
  /** The name as given. */
  readonly name: Scalars['String']['output'];
  /** All that have it, by id; the first 100 where there are more. */
  readonly candidates: ReadonlyArray<NamedItem>;
  /** How many have it. */
  readonly candidateCount: Scalars['Int']['output'];
};

/** Something that a mistyped name may mean. */
export type NearItem = {
  /** What it is, itself. */
  readonly item: SearchItem;
  /** Which type it is. */
  readonly type: SearchType;
  /** Global id of a record; code of an entry of a vocabulary. */
  readonly itemId: Scalars['ID']['output'];
  /** Which kind of name is near. */
  readonly how: NameKind;
  /** The name that is near, as it is written there. */
  readonly matched: Scalars['String']['output'];
  /** Letters to insert, take out, replace or swap with their neighbour, case, accents and signs set aside; 0 where the name is that of an author. */
  readonly distance: Scalars['Int']['output'];
};

/** A name that nothing has. */
export type UnknownName = {
  /** The name as given. */
  readonly name: Scalars['String']['output'];
  /** What it may be a slip of, the nearest first, 5 at most. */
  readonly nearest: ReadonlyArray<NearItem>;
};

/** What became of a name. */
export type MappedName = MappedId | AmbiguousName | UnknownName;

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

/** A research group or institute; groups sources that are not independent of each other. */
export type Laboratory = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Affiliations in the order that the sources give them; empty if none is known. */
  readonly affiliations: ReadonlyArray<Scalars['String']['output']>;
  /** Sources of this laboratory. */
  readonly sources: SourceConnection;
};


/** A research group or institute; groups sources that are not independent of each other. */
export type LaboratorySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A paper or dataset publication. */
export type Source = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Short name such as `nagmani_nd_mapping`: unique in the dataset; `dataset/key` is unique in the base. */
  readonly slug: Scalars['String']['output'];
  /** Kind of publication. */
  readonly kind: SourceKind;
  /** Title. */
  readonly title: ReportedText;
  /** Authors in printed order; empty if not reported. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** Digital object identifier without resolver, such as `10.1039/d4ee06029f`, or why there is none. */
  readonly doi: ReportedText;
  /** Year of publication; null if not reported. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** Journal, volume and page or publisher, or why there is none. */
  readonly venue: ReportedText;
  /** Licence of the publication, or why there is none. */
  readonly licence: ReportedText;
  /** Standing of the publication, as far as the curator knows. */
  readonly retraction: RetractionStatus;
  /** The mark by which a curator of this base said so; null where the dataset itself does, or nobody did. */
  readonly retractionMark: Maybe<RetractionMark>;
  /** Laboratory it comes from; null if no laboratory is recorded. */
  readonly laboratory: Maybe<Laboratory>;
  /** How many findings an audit of it has. */
  readonly auditSummary: AuditSummary;
  /** Dataset that describes it. */
  readonly dataset: Dataset;
  /** Everything reported in it. */
  readonly observations: ObservationConnection;
  /** Mechanism claims it makes. */
  readonly claims: ClaimConnection;
};


/** A paper or dataset publication. */
export type SourceAuditSummaryArgs = {
  options?: InputMaybe<JudgingOptionsInput>;
};


/** A paper or dataset publication. */
export type SourceObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A paper or dataset publication. */
export type SourceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** That a curator marked a source as retracted: what it states stays readable, and counts for no verdict and no order. */
export type RetractionMark = {
  /** Why it was retracted. */
  readonly reason: Scalars['String']['output'];
  /** DOI or address of the publisher's notice; null if none is named. */
  readonly notice: Maybe<Scalars['String']['output']>;
  /** When it was marked. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of laboratories. */
export type LaboratoryConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<LaboratoryEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Laboratory>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A laboratory and its cursor. */
export type LaboratoryEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Laboratory;
};

/** A page of sources. */
export type SourceConnection = {
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts by value. Each leaves out what the filter itself says of the field that it counts: it tells what another choice would find. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of sources. */
export type SourceConnectionFacetsArgs = {
  of?: InputMaybe<ReadonlyArray<SourceFacet>>;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** Year. */
  | 'YEAR'
  /** Title, whatever the case of its letters from A to Z. */
  | 'TITLE';

/** An order of sources. */
export type SourceOrder = {
  /** What they are ordered by. */
  readonly by: SourceOrderField;
  /** Which way; `ASC` if left out. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What sources can be counted by. */
export type SourceFacet =
  /** Kind. */
  | 'KIND'
  /** Year. */
  | 'YEAR'
  /** Whether it was retracted. */
  | 'RETRACTION'
  /** Dataset, by global id. */
  | 'DATASET';

/** A source and its cursor. */
export type SourceEdge = {
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** What sources to keep; all given conditions must hold, and any value of a list will do. */
export type SourceFilter = {
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Laboratory id. */
  readonly laboratory?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kind of publication. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Text that occurs in title, authors, DOI, venue or slug, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Id, `dataset/key` or slug. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Year of publication. */
  readonly year?: InputMaybe<IntFilter>;
  /** Text that occurs in the name of an author, whatever its case. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** DOI, with or without resolver, whatever its case. */
  readonly doi?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it was retracted. */
  readonly retraction?: InputMaybe<ReadonlyArray<RetractionStatus>>;
  /** It reports at least one of these. */
  readonly observations?: InputMaybe<ObservationFilter>;
  /** It makes at least one of these. */
  readonly claims?: InputMaybe<ClaimFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<SourceFilter>;
};

/** A laboratory. */
export type LaboratoryInput = {
  /** Record key, unique in the dataset. */
  readonly key: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Affiliations. */
  readonly affiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A publication. */
export type SourceInput = {
  /** Record key, also its slug: unique in the dataset; `dataset/key` is unique in the base. */
  readonly key: Scalars['ID']['input'];
  /** Kind of publication. */
  readonly kind: SourceKind;
  /** Title. */
  readonly title: TextInput;
  /** Authors in printed order. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** DOI without resolver. */
  readonly doi: TextInput;
  /** Year of publication; leave out if not reported. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Journal, volume, page. */
  readonly venue: TextInput;
  /** Licence of the publication. */
  readonly licence: TextInput;
  /** Standing; `NONE_KNOWN` if left out. */
  readonly retraction?: InputMaybe<RetractionStatus>;
  /** Record key of the laboratory within the dataset, or `dataset/key` of another one's. */
  readonly laboratory?: InputMaybe<Scalars['ID']['input']>;
};

/** What laboratories to keep; all given conditions must hold, and any value of a list will do. */
export type LaboratoryFilter = {
  /** Key or id of the dataset. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Text that occurs in name or affiliations, whatever its case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** At least one of these comes from it. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<LaboratoryFilter>>;
  /** At least one of these; an empty list keeps nothing. */
  readonly or?: InputMaybe<ReadonlyArray<LaboratoryFilter>>;
  /** Not this; what it says nothing of is kept. */
  readonly not?: InputMaybe<LaboratoryFilter>;
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

/** A number, or the reason why there is none. */
export type ValueStatement = {
  /** The number; null exactly where `missing` says why. */
  readonly value: Maybe<Quantity>;
  /** Why there is none; null exactly where `value` is given. */
  readonly missing: Maybe<MissingReason>;
};

/** What a quantity changes along. */
export type TrendAxis =
  /** Insertion goes on: the potential falls, the carbon fills. */
  | 'FILLING'
  /** The potential rises. */
  | 'RISING_POTENTIAL'
  /** Extraction goes on after insertion. */
  | 'EXTRACTION'
  /** The cycle number grows. */
  | 'CYCLE'
  /** The C-rate or current grows. */
  | 'C_RATE'
  /** The scan rate grows. */
  | 'SCAN_RATE'
  /** The interlayer distance grows. */
  | 'INTERLAYER_DISTANCE'
  /** The pore diameter grows. */
  | 'PORE_DIAMETER'
  /** The ion grows from Li to Na to K. */
  | 'ION_SIZE'
  /** Along nothing: the statement is about a level. */
  | 'NONE';

/** How a quantity changes along something, or its level. Typed, never prose to parse. */
export type TrendStatement = {
  /** Term of change or level. */
  readonly term: TrendTerm;
  /** What it changes along. */
  readonly along: TrendAxis;
  /** Region that the change is compared with (`more pronounced than in the HP region`); null if with none. */
  readonly comparedToRegion: Maybe<Region>;
};

/** How a subject of an ordering stands to the next one. */
export type OrderingRelation =
  /** Less than the next. */
  | 'LESS'
  /** Much less than the next. */
  | 'MUCH_LESS'
  /** About equal to the next. */
  | 'ABOUT_EQUAL'
  /** More than the next. */
  | 'GREATER'
  /** Much more than the next. */
  | 'MUCH_GREATER';

/** One of the things that an ordering ranks: exactly one kind of field is set per ordering. */
export type OrderingItem = {
  /** Ion; null if the ordering ranks something else. */
  readonly ion: Maybe<Ion>;
  /** Material; null if the ordering ranks something else. */
  readonly material: Maybe<Material>;
  /** Process; null if the ordering ranks something else. */
  readonly process: Maybe<Process>;
  /** Region; null if the ordering ranks something else. */
  readonly region: Maybe<Region>;
  /** Structural motif; null if the ordering ranks something else. */
  readonly motif: Maybe<Motif>;
  /** Anything else that the source names, such as a circuit element; null if one of the others is set. */
  readonly label: Maybe<Scalars['String']['output']>;
};

/** Which of several subjects has more of a quantity, in printed order: `Li ~ K >> Na`. */
export type OrderingStatement = {
  /** What is ranked, in printed order. */
  readonly items: ReadonlyArray<OrderingItem>;
  /** How each item stands to the next one; one fewer than the items. */
  readonly relations: ReadonlyArray<OrderingRelation>;
};

/** How a quantity compares to that of something else. */
export type RatioRelation =
  /** More than it, by the value. */
  | 'MORE_BY'
  /** Less than it, by the value. */
  | 'LESS_BY'
  /** As many times it as the value says. */
  | 'TIMES'
  /** About the same. */
  | 'SIMILAR';

/** How a quantity of the subject compares to that of something else (`~25 % more than graphite`). */
export type RatioStatement = {
  /** How it compares. */
  readonly relation: RatioRelation;
  /** By how much; null where the source gives no number. */
  readonly value: Maybe<Quantity>;
  /** Ion that it is compared with; null if the comparison is not between ions. */
  readonly toIon: Maybe<Ion>;
  /** Material that it is compared with; null if it is not a material of the base. */
  readonly toMaterial: Maybe<Material>;
  /** What else it is compared with, such as `graphite`; null if an ion or material is named. */
  readonly toLabel: Maybe<Scalars['String']['output']>;
};

/** Whether a feature is there. */
export type PresenceLevel =
  /** It is there. */
  | 'PRESENT'
  /** It is there, weakly or minimally. */
  | 'WEAK'
  /** It is not there. */
  | 'ABSENT';

/** Whether a feature of the technique is there. */
export type PresenceStatement = {
  /** The feature. */
  readonly feature: Feature;
  /** Whether it is there. */
  readonly level: PresenceLevel;
  /** How many there are; null if not counted. */
  readonly count: Maybe<Scalars['Int']['output']>;
};

/** What a labelled element (a resistor, a peak, a stage) stands for. */
export type RoleStatement = {
  /** Label as printed, such as `R2`. */
  readonly label: Scalars['String']['output'];
  /** What it stands for. */
  readonly role: Role;
};

/** What a definition defines. */
export type DefinitionKind =
  /** A symbol or abbreviation of a quantity, process or region. */
  | 'SYMBOL'
  /** A name of a material or cell. */
  | 'ALIAS'
  /** An equation. */
  | 'EQUATION';

/** What a symbol, abbreviation or alias stands for, at this place of the source. */
export type DefinitionStatement = {
  /** Kind of definition. */
  readonly kind: DefinitionKind;
  /** Symbol, abbreviation or name as printed, such as `PC`. */
  readonly symbol: Scalars['String']['output'];
  /** What it stands for, in words. */
  readonly meaning: Scalars['String']['output'];
  /** Quantity that it stands for; null if none. */
  readonly quantity: Maybe<QuantityKind>;
  /** Process that it stands for; null if none. */
  readonly process: Maybe<Process>;
  /** Region that it stands for; null if none. */
  readonly region: Maybe<Region>;
  /** Material that it stands for; null if none. */
  readonly material: Maybe<Material>;
};

/** How the authors rate what their own data can resolve. */
export type ResolutionLevel =
  /** They say that it suffices, or that a difference is within it. */
  | 'WITHIN_UNCERTAINTY'
  /** They say that it allows only trends, no absolute values. */
  | 'QUALITATIVE_ONLY'
  /** They say that it does not suffice for a statement. */
  | 'INSUFFICIENT';

/** What the authors say of the resolution or reach of their own data. */
export type ResolutionStatement = {
  /** How they rate it. */
  readonly level: ResolutionLevel;
  /** Resolution limit; null where the source gives no number. */
  readonly limit: Maybe<Quantity>;
};

/** A rank that a source claims among others. */
export type SuperlativeDegree =
  /** The best of all in scope. */
  | 'BEST'
  /** A benchmark for all in scope. */
  | 'BENCHMARK'
  /** One of the best in scope. */
  | 'ONE_OF_THE_BEST'
  /** Excellent or superior, with no stated comparison. */
  | 'EXCELLENT';

/** A rank claimed among others. */
export type SuperlativeStatement = {
  /** The rank. */
  readonly degree: SuperlativeDegree;
  /** Among what, such as `undoped hard carbons`; null if the source does not say. */
  readonly scope: Maybe<Scalars['String']['output']>;
};

/** What a caption says that its figure, or one panel of it, shows. */
export type CaptionStatement = {
  /** Figure as printed. */
  readonly figure: Scalars['String']['output'];
  /** Panel; null for the whole figure. */
  readonly panel: Maybe<Scalars['String']['output']>;
  /** What the caption says is shown, in our words. */
  readonly shows: Scalars['String']['output'];
  /** Quantities that it names; empty if none. */
  readonly quantities: ReadonlyArray<QuantityKind>;
  /** Ions that it names; empty if it names none. */
  readonly ions: ReadonlyArray<Ion>;
};

/** The statement itself, in the shape of its form. */
export type Statement = ValueStatement | TrendStatement | OrderingStatement | RatioStatement | PresenceStatement | RoleStatement | DefinitionStatement | ResolutionStatement | SuperlativeStatement | CaptionStatement;

/** A term of change or level. */
export type TrendInput = {
  /** Term of change or level. */
  readonly term: Scalars['TrendTermCode']['input'];
  /** What it changes along. */
  readonly along: TrendAxis;
  /** Region that the change is compared with. */
  readonly comparedToRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** One of the things that an ordering ranks: exactly one field. */
export type OrderingItemInput = {
  /** Ion. */
  readonly ion?: InputMaybe<IonSymbol>;
  /** Record key of a material, or `dataset/key` of another dataset's. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
  /** Process. */
  readonly process?: InputMaybe<Scalars['ProcessCode']['input']>;
  /** Region. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Structural motif. */
  readonly motif?: InputMaybe<Motif>;
  /** Anything else that the source names. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
};

/** Which of several subjects has more of a quantity, in printed order. */
export type OrderingInput = {
  /** What is ranked, in printed order, 2 or more. */
  readonly items: ReadonlyArray<OrderingItemInput>;
  /** How each item stands to the next one; one fewer than the items. */
  readonly relations: ReadonlyArray<OrderingRelation>;
};

/** How a quantity compares to that of something else. Give exactly one of `toIon`, `toMaterial` and `toLabel`. */
export type RatioInput = {
  /** How it compares. */
  readonly relation: RatioRelation;
  /** By how much, a share or a factor; leave out where the source gives no number. */
  readonly value?: InputMaybe<QuantityInput>;
  /** Ion that it is compared with. */
  readonly toIon?: InputMaybe<IonSymbol>;
  /** Record key of the material that it is compared with. */
  readonly toMaterial?: InputMaybe<Scalars['ID']['input']>;
  /** What else it is compared with. */
  readonly toLabel?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a feature is there. */
export type PresenceInput = {
  /** The feature. */
  readonly feature: Scalars['FeatureCode']['input'];
  /** Whether it is there. */
  readonly level: PresenceLevel;
  /** How many there are, if counted. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
};

/** What a labelled element stands for. */
export type RoleInput = {
  /** Label as printed. */
  readonly label: Scalars['String']['input'];
  /** What it stands for. */
  readonly role: Scalars['RoleCode']['input'];
};

/** What a symbol, abbreviation or alias stands for. */
export type DefinitionInput = {
  /** Kind of definition. */
  readonly kind: DefinitionKind;
  /** Symbol, abbreviation or name as printed. */
  readonly symbol: Scalars['String']['input'];
  /** What it stands for, in your words. */
  readonly meaning: Scalars['String']['input'];
  /** Quantity that it stands for. */
  readonly quantity?: InputMaybe<Scalars['QuantityCode']['input']>;
  /** Process that it stands for. */
  readonly process?: InputMaybe<Scalars['ProcessCode']['input']>;
  /** Region that it stands for. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Record key of the material that it stands for. */
  readonly material?: InputMaybe<Scalars['ID']['input']>;
};

/** What the authors say of the resolution or reach of their own data. */
export type ResolutionInput = {
  /** How they rate it. */
  readonly level: ResolutionLevel;
  /** Resolution limit, in a unit of the quantity. */
  readonly limit?: InputMaybe<QuantityInput>;
};

/** A rank claimed among others. */
export type SuperlativeInput = {
  /** The rank. */
  readonly degree: SuperlativeDegree;
  /** Among what. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
};

/** What a caption says that its figure shows. */
export type CaptionInput = {
  /** Figure as printed. */
  readonly figure: Scalars['String']['input'];
  /** Panel. */
  readonly panel?: InputMaybe<Scalars['String']['input']>;
  /** What the caption says is shown, in your words. */
  readonly shows: Scalars['String']['input'];
  /** Quantities that it names. */
  readonly quantities?: InputMaybe<ReadonlyArray<Scalars['QuantityCode']['input']>>;
  /** Ions that it names. */
  readonly ions?: InputMaybe<ReadonlyArray<IonSymbol>>;
};

/** How a table is made into datasets. */
export type TableGrouping =
  /** One dataset for each publication that the rows name, and one for the compilation. */
  | 'DATASET_PER_SOURCE'
  /** One dataset for the whole table, which holds all publications and the compilation. */
  | 'ONE_DATASET';

/** Mark before the decimals of numbers that a table holds as text. */
export type TableDecimalMark =
  /** `0.386`. */
  | 'POINT'
  /** `0,386`. */
  | 'COMMA';

/** How the signs of a CSV file are written. */
export type TableEncoding =
  /** UTF-8, or UTF-16 where the file begins with its mark. */
  | 'UNICODE'
  /** GB 18030, with GBK and GB 2312: what spreadsheet programs save in China. */
  | 'GB18030'
  /** Windows-1252, also known as Latin 1. */
  | 'WINDOWS_1252';

/** Whether a share without a sign is in per cent or a fraction of one. */
export type TableShares =
  /** As `unit` says. A number up to 1 in a column of per cent, and one above 1 in a column of fractions, is a problem. */
  | 'CHECKED'
  /** As `unit` says, whatever the number: 0.5 in a column of per cent is 0.5 %. */
  | 'AS_GIVEN'
  /** By its size: up to 1 it is a fraction, above 1 per cent. Each that is not in `unit` has a note that says so. */
  | 'BY_SIZE';

/** What a measurement of a table is made on. */
export type TableSample =
  /** The carbon alone. */
  | 'MATERIAL'
  /** The cell of the row. */
  | 'CELL';

/**
 * What a literature table is and what its columns mean: the content of the file that `hckb import-table --map` reads. A
 * column is named by its head, to the letter, by its letters in a spreadsheet (`AB`), or by its number from 1.
 */
export type TableMapInput = {
  /** What the datasets are that the rows become. */
  readonly dataset: TableDatasetInput;
  /** The table itself as a publication: every statement that is taken from it says so. */
  readonly compilation: SourceInput;
  /** Name of the table in its publication, such as `S1`. */
  readonly table?: InputMaybe<Scalars['String']['input']>;
  /** Sheet of a workbook, by name or number from 1; the first if left out. */
  readonly sheet?: InputMaybe<Scalars['String']['input']>;
  /** Rows of heads, from 1; `[1]` if left out. Heads of several rows are read together: `Structure / d002 (nm)`. */
  readonly headRows?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** First row of data; the one below the heads if left out. */
  readonly firstRow?: InputMaybe<Scalars['Int']['input']>;
  /** Last row of data; that of the table if left out. */
  readonly lastRow?: InputMaybe<Scalars['Int']['input']>;
  /** How the signs of a CSV file are written; `UNICODE` if left out. */
  readonly encoding?: InputMaybe<TableEncoding>;
  /** Mark before decimals; `POINT` if left out. */
  readonly decimal?: InputMaybe<TableDecimalMark>;
  /** What a cell says where there is no value, besides nothing: `-`, `N/A`, whatever the case of its letters. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Columns whose empty cells mean what stands above them, as where merged cells were saved. */
  readonly fillDown?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The publication of a row. */
  readonly source: TableSourceInput;
  /** The carbon of a row. */
  readonly material: TableMaterialInput;
  /** The cell of a row; leave out where no column is of cells. */
  readonly cell?: InputMaybe<TableCellInput>;
  /** Measurements of a row, for its values to refer to. */
  readonly measurements?: InputMaybe<ReadonlyArray<TableMeasurementInput>>;
  /** Columns of numbers. */
  readonly values: ReadonlyArray<TableValueInput>;
};

/** What the datasets are that the rows of a table become. */
export type TableDatasetInput = {
  /** Key of the dataset that describes the compilation, and beginning of the keys of all others. */
  readonly key: Scalars['ID']['input'];
  /** Title; those of others put their publication behind it. */
  readonly title: Scalars['String']['input'];
  /** Who took the table over. */
  readonly curator: Scalars['String']['input'];
  /** Licence of its facts, an SPDX code. */
  readonly licence: Scalars['String']['input'];
  /** How many datasets there are; `DATASET_PER_SOURCE` if left out. */
  readonly grouping?: InputMaybe<TableGrouping>;
};

/** A text of a row: of a column, or the same for all rows. */
export type TableTextInput = {
  /** Column; leave out where `text` is the same for all rows. */
  readonly column?: InputMaybe<Scalars['ID']['input']>;
  /** Text of all rows; beside a column, what is made of its cell, which stands for `{}`: `"heated at {} °C/min"`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What texts of the column mean; those that are not listed stand for themselves. */
  readonly words?: InputMaybe<ReadonlyArray<TableWordInput>>;
};

/** What a text of a cell means. */
export type TableWordInput = {
  /** The text of the cell, whatever its case. */
  readonly cell: Scalars['String']['input'];
  /** What it means. */
  readonly means: Scalars['String']['input'];
};

/** A number of a row: of a column, or the same for all rows. */
export type TableQuantityInput = {
  /** Column; leave out where `text` is the same for all rows. */
  readonly column?: InputMaybe<Scalars['ID']['input']>;
  /** Number of all rows with its unit; instead of a column. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Unit of numbers that print none; if left out, the one that the head has in brackets: `d002 (nm)`. */
  readonly unit?: InputMaybe<Scalars['UnitCode']['input']>;
};

/** The publication of a row. A row needs a DOI, a title or a reference; rows that share one are of one publication. */
export type TableSourceInput = {
  /** Kind of publication; `ARTICLE` if left out. */
  readonly kind?: InputMaybe<SourceKind>;
  /** DOI, with or without resolver. */
  readonly doi?: InputMaybe<TableTextInput>;
  /** Title. */
  readonly title?: InputMaybe<TableTextInput>;
  /** Journal, volume, page. */
  readonly reference?: InputMaybe<TableTextInput>;
  /** Authors, with semicolons between them. */
  readonly authors?: InputMaybe<TableTextInput>;
  /** Year of publication. */
  readonly year?: InputMaybe<TableTextInput>;
};

/** The carbon of a row. Rows of one publication with the same name are of one carbon and may not contradict each other. */
export type TableMaterialInput = {
  /** Name; the texts of several columns are put behind each other. */
  readonly name: ReadonlyArray<TableTextInput>;
  /** Columns that tell carbons of one name apart, such as that of the temperature. */
  readonly identity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it was made from. */
  readonly precursor?: InputMaybe<TableTextInput>;
  /** How it was made; the texts of several columns are put behind each other, with semicolons between them. */
  readonly synthesis?: InputMaybe<ReadonlyArray<TableTextInput>>;
  /** Highest temperature of the heat treatment. */
  readonly pyrolysisTemperature?: InputMaybe<TableQuantityInput>;
  /** Shape of its particles. */
  readonly morphology?: InputMaybe<TableTextInput>;
  /** Kind of its pores. */
  readonly porosity?: InputMaybe<TableTextInput>;
  /** Dopant elements. */
  readonly doping?: InputMaybe<TableTextInput>;
};

/** The cell of a row. Rows of one carbon with the same ion and electrolyte are of one cell. */
export type TableCellInput = {
  /** Ion that is stored. */
  readonly ion: TableTextInput;
  /** Electrolyte; the texts of several columns are put behind each other, with semicolons between them. */
  readonly electrolyte?: InputMaybe<ReadonlyArray<TableTextInput>>;
  /** Format. */
  readonly format?: InputMaybe<TableTextInput>;
  /** Counter electrode. */
  readonly counterElectrode?: InputMaybe<TableTextInput>;
  /** Upper cut-off. */
  readonly upperCutoff?: InputMaybe<TableQuantityInput>;
  /** Lower cut-off. */
  readonly lowerCutoff?: InputMaybe<TableQuantityInput>;
  /** What mass capacities are divided by; `NOT_REPORTED` if left out. */
  readonly massBasis?: InputMaybe<MassBasis>;
  /** Specific current that the source calls 1C. */
  readonly oneC?: InputMaybe<TableQuantityInput>;
};

/** Conditions that columns give; they were set, so that they have no rounding. */
export type TableConditionsInput = {
  /** Cycle number, from 1. */
  readonly cycle?: InputMaybe<TableTextInput>;
  /** Number of cycles after which the statement holds. */
  readonly afterCycles?: InputMaybe<TableTextInput>;
  /** Current as a multiple of 1C. */
  readonly cRate?: InputMaybe<TableQuantityInput>;
  /** Specific current. */
  readonly specificCurrent?: InputMaybe<TableQuantityInput>;
  /** Upper end of the potential window. */
  readonly upperPotential?: InputMaybe<TableQuantityInput>;
  /** Lower end of the potential window. */
  readonly lowerPotential?: InputMaybe<TableQuantityInput>;
  /** Boundary between slope and plateau. */
  readonly boundary?: InputMaybe<TableQuantityInput>;
  /** Temperature of the sample. */
  readonly temperature?: InputMaybe<TableQuantityInput>;
};

/** A measurement that rows tell of. Rows of one sample under the same conditions are of one measurement. */
export type TableMeasurementInput = {
  /** Key, unique among the measurements of the map; those of the records begin with it. */
  readonly key: Scalars['ID']['input'];
  /** Technique. */
  readonly technique: Scalars['TechniqueCode']['input'];
  /** What it is made on; `CELL` if left out. */
  readonly of?: InputMaybe<TableSample>;
  /** Conditions of all rows. */
  readonly conditions?: InputMaybe<ConditionsInput>;
  /** Conditions that columns give. */
  readonly byRow?: InputMaybe<TableConditionsInput>;
};

/** A column of numbers. */
export type TableValueInput = {
  /** Column. */
  readonly column: Scalars['ID']['input'];
  /** Quantity. */
  readonly quantity: Scalars['QuantityCode']['input'];
  /** Unit of numbers that print none; if left out, the one that the head has in brackets: `d002 (nm)`. */
  readonly unit?: InputMaybe<Scalars['UnitCode']['input']>;
  /** Whether shares are in per cent; `CHECKED` if left out. */
  readonly shares?: InputMaybe<TableShares>;
  /** Key of the measurement that gave it; without one it is of the carbon. */
  readonly measurement?: InputMaybe<Scalars['ID']['input']>;
  /** Key with which the keys of its observations begin; made of the quantity if left out. */
  readonly key?: InputMaybe<Scalars['ID']['input']>;
  /** Conditions of all rows. */
  readonly conditions?: InputMaybe<ConditionsInput>;
  /** Conditions that columns give. */
  readonly byRow?: InputMaybe<TableConditionsInput>;
  /** Remark of the curator on all of them. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

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

/** A setting that a technique declares. */
export type SettingDefinition = {
  /** Code, such as `LASER_WAVELENGTH`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What its unit measures. */
  readonly unitKind: UnitKind;
};

/** A measuring or computing technique. */
export type Technique = {
  /** Code. */
  readonly code: Scalars['TechniqueCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it measures. */
  readonly description: Scalars['String']['output'];
  /** Family of techniques with which it shares its assumptions. */
  readonly family: TechniqueFamily;
  /** Settings that its measurements may carry. */
  readonly settings: ReadonlyArray<SettingDefinition>;
};

/** A quantity that observations may be about. */
export type QuantityKind = {
  /** Code. */
  readonly code: Scalars['QuantityCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it is, with its sign convention where it has one. */
  readonly description: Scalars['String']['output'];
  /** What its unit measures. */
  readonly unitKind: UnitKind;
};

/** A storage or side process. */
export type Process = {
  /** Code. */
  readonly code: Scalars['ProcessCode']['output'];
  /** Abbreviation, such as `FC`; null if the field uses none. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What takes place. */
  readonly description: Scalars['String']['output'];
};

/** A region of the potential axis. */
export type Region = {
  /** Code. */
  readonly code: Scalars['RegionCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Where it lies unless a dataset gives its boundaries. */
  readonly description: Scalars['String']['output'];
};

/** A feature of a measurement that is present or absent. */
export type Feature = {
  /** Code. */
  readonly code: Scalars['FeatureCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What counts as the feature. */
  readonly description: Scalars['String']['output'];
};

/** Which way a qualitative term points; terms that point opposite ways contradict each other. */
export type TrendSense =
  /** Grows. */
  | 'UP'
  /** Shrinks. */
  | 'DOWN'
  /** Stays. */
  | 'FLAT'
  /** Is high, with nothing said of a change. */
  | 'HIGH'
  /** Is low, with nothing said of a change. */
  | 'LOW';

/** A qualitative term of change or level. */
export type TrendTerm = {
  /** Code. */
  readonly code: Scalars['TrendTermCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Which way it points. */
  readonly sense: TrendSense;
};

/** A role that a labelled element plays. */
export type Role = {
  /** Code. */
  readonly code: Scalars['RoleCode']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly description: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Assertion:
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'PROCESS' }> )
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'CONTRIBUTION_ORDER' }> )
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'TREND' }> )
    | ( Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'MECHANISM_MODEL' }> )
  ;
  ValidateDatasetResult:
    | ( Omit<ValidDataset, 'changes'> & { changes: _RefType['DatasetChanges'] } )
    | ( InvalidDataset )
    | ( VersionConflict )
    | ( Omit<DatasetIsRetired, 'retirement'> & { retirement: _RefType['Retirement'] } )
    | ( AccessDenied )
  ;
  ImportDatasetResult:
    | ( import('../domain/curationResults.ts').ImportedDataset )
    | ( InvalidDataset )
    | ( VersionConflict )
    | ( Omit<DatasetIsRetired, 'retirement'> & { retirement: _RefType['Retirement'] } )
    | ( AccessDenied )
  ;
  RetireDatasetResult:
    | ( import('../domain/curationResults.ts').RetiredDataset )
    | ( UnknownRecord )
    | ( DatasetInUse )
    | ( AccessDenied )
  ;
  MarkRetractedResult:
    | ( import('../domain/curationResults.ts').RetractionMarked )
    | ( UnknownRecord )
    | ( AccessDenied )
  ;
  SearchItem:
    | ( import('../domain/dataset.ts').Dataset )
    | ( import('../domain/source.ts').Laboratory )
    | ( import('../domain/source.ts').Source )
    | ( import('../domain/ion.ts').Ion )
    | ( import('../domain/material.ts').Material )
    | ( import('../domain/cell.ts').Cell )
    | ( import('../domain/measurement.ts').Measurement )
    | ( import('../domain/observation.ts').Observation )
    | ( import('../domain/dftResult.ts').DftResult )
    | ( import('../domain/claim.ts').Claim )
    | ( import('../domain/mechanismModel.ts').MechanismModel )
    | ( import('../domain/techniques/technique.ts').Technique )
    | ( import('../domain/quantityKinds.ts').QuantityKind )
    | ( import('../domain/processes.ts').Process )
    | ( import('../domain/regions.ts').Region )
    | ( import('../domain/features.ts').Feature )
    | ( import('../domain/trendTerms.ts').TrendTerm )
    | ( import('../domain/roles.ts').Role )
    | ( import('../domain/rule.ts').RuleDefinition )
    | ( import('../domain/rule.ts').AuditDefinition )
    | ( import('../domain/derivedMetric.ts').MetricDefinition )
    | ( import('../domain/units.ts').Unit )
  ;
  MappedName:
    | ( import('../domain/mappedName.ts').FoundName )
    | ( import('../domain/mappedName.ts').AmbiguousName )
    | ( import('../domain/mappedName.ts').UnknownName )
  ;
  Statement:
    | ( import('../domain/observation.ts').ValueStatement )
    | ( import('../domain/observation.ts').TrendStatement )
    | ( import('../domain/observation.ts').OrderingStatement )
    | ( import('../domain/observation.ts').RatioStatement )
    | ( import('../domain/observation.ts').PresenceStatement )
    | ( import('../domain/observation.ts').RoleStatement )
    | ( import('../domain/observation.ts').DefinitionStatement )
    | ( import('../domain/observation.ts').ResolutionStatement )
    | ( import('../domain/observation.ts').SuperlativeStatement )
    | ( import('../domain/observation.ts').CaptionStatement )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ChangeRefused:
    | ( InvalidDataset )
    | ( VersionConflict )
    | ( Omit<DatasetIsRetired, 'retirement'> & { retirement: _RefType['Retirement'] } )
    | ( AccessDenied )
    | ( DatasetInUse )
    | ( UnknownRecord )
  ;
  Node:
    | ( import('../domain/cell.ts').Cell )
    | ( import('../domain/claim.ts').Claim )
    | ( import('../domain/curve.ts').Curve )
    | ( import('../domain/dataset.ts').Dataset )
    | ( import('../domain/dftResult.ts').DftResult )
    | ( import('../domain/ion.ts').Ion )
    | ( import('../domain/material.ts').Material )
    | ( import('../domain/measurement.ts').Measurement )
    | ( import('../domain/mechanismModel.ts').MechanismModel )
    | ( import('../domain/observation.ts').Observation )
    | ( import('../domain/proposition.ts').Proposition )
    | ( import('../domain/source.ts').Laboratory )
    | ( import('../domain/source.ts').Source )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreementCode: AgreementCode;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'assessments' | 'options'> & { assessments: ReadonlyArray<ResolversTypes['Assessment']>, options: ResolversTypes['JudgingOptions'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnalysisCode: ResolverTypeWrapper<Scalars['AnalysisCode']['output']>;
  AnalysisParameter: ResolverTypeWrapper<AnalysisParameter>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Analysis: ResolverTypeWrapper<import('../domain/analysis.ts').AnalysisDefinition>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  NotComputed: ResolverTypeWrapper<import('../domain/derivedMetric.ts').NotComputed>;
  AnalysisParameterInput: AnalysisParameterInput;
  AnalysisInput: AnalysisInput;
  CurveAnalysisInput: CurveAnalysisInput;
  Severity: Severity;
  ComputationTerm: ResolverTypeWrapper<ComputationTerm>;
  Computation: ResolverTypeWrapper<Computation>;
  AuditRepair: ResolverTypeWrapper<import('../domain/audit.ts').Repair>;
  AuditFinding: ResolverTypeWrapper<import('../domain/audit.ts').AuditFinding>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditCheck: ResolverTypeWrapper<import('../domain/audit.ts').AuditCheck>;
  AuditSummary: ResolverTypeWrapper<Omit<AuditSummary, 'source' | 'options'> & { source: ResolversTypes['Source'], options: ResolversTypes['JudgingOptions'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditFindingConnection: ResolverTypeWrapper<Omit<AuditFindingConnection, 'options' | 'edges' | 'nodes'> & { options: ResolversTypes['JudgingOptions'], edges: ReadonlyArray<ResolversTypes['AuditFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditFinding']> }>;
  AuditFindingEdge: ResolverTypeWrapper<Omit<AuditFindingEdge, 'node'> & { node: ResolversTypes['AuditFinding'] }>;
  AuditCheckConnection: ResolverTypeWrapper<Omit<AuditCheckConnection, 'options' | 'edges' | 'nodes'> & { options: ResolversTypes['JudgingOptions'], edges: ReadonlyArray<ResolversTypes['AuditCheckEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditCheck']> }>;
  AuditCheckEdge: ResolverTypeWrapper<Omit<AuditCheckEdge, 'node'> & { node: ResolversTypes['AuditCheck'] }>;
  AuditFindingFilter: AuditFindingFilter;
  AuditCheckFilter: AuditCheckFilter;
  AuditFindingFacet: AuditFindingFacet;
  MassBasis: MassBasis;
  Cell: ResolverTypeWrapper<import('../domain/cell.ts').Cell>;
  CellConnection: ResolverTypeWrapper<Omit<CellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CellEdge']>, nodes: ReadonlyArray<ResolversTypes['Cell']> }>;
  CellFacet: CellFacet;
  CellEdge: ResolverTypeWrapper<Omit<CellEdge, 'node'> & { node: ResolversTypes['Cell'] }>;
  CellFilter: CellFilter;
  CellInput: CellInput;
  ClaimKind: ClaimKind;
  Stance: Stance;
  Hedging: Hedging;
  ProcessAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'PROCESS' }>>;
  OrderAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'CONTRIBUTION_ORDER' }>>;
  TrendAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'TREND' }>>;
  ModelAssertion: ResolverTypeWrapper<Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'MECHANISM_MODEL' }>>;
  Assertion: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Assertion']>;
  Claim: ResolverTypeWrapper<import('../domain/claim.ts').Claim>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimFacet: ClaimFacet;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ProcessAssertionInput: ProcessAssertionInput;
  OrderAssertionInput: OrderAssertionInput;
  TrendAssertionInput: TrendAssertionInput;
  ClaimInput: ClaimInput;
  Direction: Direction;
  CycleClass: CycleClass;
  MeasurementMode: MeasurementMode;
  BoundaryMethod: BoundaryMethod;
  ChemicalState: ChemicalState;
  Motif: Motif;
  Conditions: ResolverTypeWrapper<import('../domain/conditions.ts').Conditions>;
  ConditionsInput: ConditionsInput;
  ClaimedOrderStatus: ClaimedOrderStatus;
  OrderStatus: OrderStatus;
  ClaimedOrder: ResolverTypeWrapper<import('../domain/contributionOrder.ts').ClaimedOrder>;
  OrderAssumptionCode: OrderAssumptionCode;
  OrderAssumption: ResolverTypeWrapper<OrderAssumption>;
  OrderConstraintKind: OrderConstraintKind;
  OrderConstraint: ResolverTypeWrapper<import('../domain/contributionOrder.ts').OrderConstraint>;
  ShareMethod: ShareMethod;
  FeasibleOrder: ResolverTypeWrapper<import('../domain/contributionOrder.ts').FeasibleOrder>;
  CapacityBounds: ResolverTypeWrapper<CapacityBounds>;
  PotentialRange: ResolverTypeWrapper<PotentialRange>;
  ProcessBounds: ResolverTypeWrapper<import('../domain/contributionOrder.ts').ProcessBounds>;
  OrderTie: ResolverTypeWrapper<import('../domain/contributionOrder.ts').Tie>;
  SettlingKind: SettlingKind;
  SettlingQuantity: ResolverTypeWrapper<import('../domain/contributionOrder.ts').SettlingQuantity>;
  OrderOutcome: ResolverTypeWrapper<import('../domain/contributionOrder.ts').OrderOutcome>;
  InfeasibleSubset: ResolverTypeWrapper<Omit<InfeasibleSubset, 'constraints'> & { constraints: ReadonlyArray<ResolversTypes['OrderConstraint']> }>;
  OrderRepair: ResolverTypeWrapper<Omit<OrderRepair, 'removed' | 'outcome'> & { removed: ReadonlyArray<ResolversTypes['OrderConstraint']>, outcome: ResolversTypes['OrderOutcome'] }>;
  ContributionOrder: ResolverTypeWrapper<import('../domain/contributionOrder.ts').JudgedOrder>;
  ColumnQuantityCode: ResolverTypeWrapper<Scalars['ColumnQuantityCode']['output']>;
  FileFormatCode: ResolverTypeWrapper<Scalars['FileFormatCode']['output']>;
  FileWarningCode: ResolverTypeWrapper<Scalars['FileWarningCode']['output']>;
  FileRepairCode: ResolverTypeWrapper<Scalars['FileRepairCode']['output']>;
  ColumnQuantity: ResolverTypeWrapper<import('../domain/columnQuantities.ts').ColumnQuantity>;
  FileFormat: ResolverTypeWrapper<FileFormat>;
  FileWarningKind: ResolverTypeWrapper<import('../domain/curve.ts').FileWarningKind>;
  FileRepair: ResolverTypeWrapper<FileRepair>;
  RowPlace: ResolverTypeWrapper<RowPlace>;
  FileWarning: ResolverTypeWrapper<import('../domain/curve.ts').FileWarning>;
  AppliedRepair: ResolverTypeWrapper<import('../domain/curve.ts').AppliedRepair>;
  FileFact: ResolverTypeWrapper<FileFact>;
  CurveFile: ResolverTypeWrapper<import('../domain/curve.ts').CurveFile>;
  CurveColumn: ResolverTypeWrapper<import('../domain/curve.ts').ColumnOfCurve>;
  Downsampling: Downsampling;
  CurvePoints: ResolverTypeWrapper<import('../domain/curve.ts').CurvePoints>;
  Curve: ResolverTypeWrapper<import('../domain/curve.ts').Curve>;
  CurveConnection: ResolverTypeWrapper<Omit<CurveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CurveEdge']>, nodes: ReadonlyArray<ResolversTypes['Curve']> }>;
  CurveFacet: CurveFacet;
  CurveEdge: ResolverTypeWrapper<Omit<CurveEdge, 'node'> & { node: ResolversTypes['Curve'] }>;
  CurveFilter: CurveFilter;
  ColumnMappingInput: ColumnMappingInput;
  FileChecksumInput: FileChecksumInput;
  CurveInput: CurveInput;
  Dataset: ResolverTypeWrapper<import('../domain/dataset.ts').Dataset>;
  DatasetConnection: ResolverTypeWrapper<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversTypes['Dataset']> }>;
  DatasetOrderField: DatasetOrderField;
  DatasetOrder: DatasetOrder;
  DatasetEdge: ResolverTypeWrapper<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>;
  LeftOutReason: LeftOutReason;
  LeftOutInput: LeftOutInput;
  DatasetInput: DatasetInput;
  DatasetFilter: DatasetFilter;
  Retirement: ResolverTypeWrapper<Retirement>;
  DatasetVersion: ResolverTypeWrapper<import('../domain/dataset.ts').DatasetVersion>;
  MetricCode: ResolverTypeWrapper<Scalars['MetricCode']['output']>;
  Metric: ResolverTypeWrapper<import('../domain/derivedMetric.ts').MetricDefinition>;
  MetricParameter: ResolverTypeWrapper<MetricParameter>;
  Discrepancy: ResolverTypeWrapper<Discrepancy>;
  ReportedBeside: ResolverTypeWrapper<import('../domain/derivedMetric.ts').ReportedBeside>;
  FormerMetric: ResolverTypeWrapper<import('../domain/derivedMetric.ts').MeasuredMetric>;
  RecomputedMetric: ResolverTypeWrapper<import('../domain/derivedMetric.ts').RecomputedMetric>;
  DerivedMetric: ResolverTypeWrapper<import('../domain/derivedMetric.ts').ShownMetric>;
  DerivedMetricConnection: ResolverTypeWrapper<Omit<DerivedMetricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DerivedMetricEdge']>, nodes: ReadonlyArray<ResolversTypes['DerivedMetric']> }>;
  DerivedMetricEdge: ResolverTypeWrapper<Omit<DerivedMetricEdge, 'node'> & { node: ResolversTypes['DerivedMetric'] }>;
  DerivedMetricFilter: DerivedMetricFilter;
  DerivedMetricFacet: DerivedMetricFacet;
  DftReference: DftReference;
  SignConvention: SignConvention;
  SpacingTreatment: SpacingTreatment;
  DftResult: ResolverTypeWrapper<import('../domain/dftResult.ts').DftResult>;
  DftResultConnection: ResolverTypeWrapper<Omit<DftResultConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DftResultEdge']>, nodes: ReadonlyArray<ResolversTypes['DftResult']> }>;
  DftResultFacet: DftResultFacet;
  DftResultEdge: ResolverTypeWrapper<Omit<DftResultEdge, 'node'> & { node: ResolversTypes['DftResult'] }>;
  DftResultFilter: DftResultFilter;
  DftResultInput: DftResultInput;
  EvidenceDirection: EvidenceDirection;
  LineConditionCode: LineConditionCode;
  LineCondition: ResolverTypeWrapper<LineCondition>;
  Comparison: ResolverTypeWrapper<import('../domain/evidence.ts').Comparison>;
  Criterion: ResolverTypeWrapper<Criterion>;
  UsedParameter: ResolverTypeWrapper<UsedParameter>;
  EvidenceLine: ResolverTypeWrapper<import('../domain/evidence.ts').EvidenceLine>;
  Verdict: Verdict;
  Strand: ResolverTypeWrapper<import('../domain/evidence.ts').Strand>;
  Disagreement: ResolverTypeWrapper<import('../domain/evidenceMatrix.ts').Disagreement>;
  Assessment: ResolverTypeWrapper<import('../domain/evidence.ts').JudgedAssessment>;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'options' | 'edges' | 'nodes'> & { options: ResolversTypes['JudgingOptions'], edges: ReadonlyArray<ResolversTypes['AssessmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Assessment']> }>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentFilter: AssessmentFilter;
  CellDirection: CellDirection;
  MatrixCell: ResolverTypeWrapper<import('../domain/evidenceMatrix.ts').MatrixCell>;
  MatrixRow: ResolverTypeWrapper<import('../domain/evidenceMatrix.ts').MatrixRow>;
  EvidenceMatrix: ResolverTypeWrapper<import('../domain/evidenceMatrix.ts').EvidenceMatrix>;
  AssessmentFacet: AssessmentFacet;
  IntervalMatch: IntervalMatch;
  QuantityBound: QuantityBound;
  QuantityFilter: QuantityFilter;
  IntFilter: IntFilter;
  ReportedTextFilter: ReportedTextFilter;
  ConditionsFilter: ConditionsFilter;
  SettingFilter: SettingFilter;
  LocatorFilter: LocatorFilter;
  OrderDirection: OrderDirection;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  InputFlip: ResolverTypeWrapper<import('../domain/flip.ts').InputFlip>;
  ThresholdFlip: ResolverTypeWrapper<import('../domain/flip.ts').ThresholdFlip>;
  LineFlip: ResolverTypeWrapper<Omit<LineFlip, 'line'> & { line: ResolversTypes['EvidenceLine'] }>;
  SourceFlip: ResolverTypeWrapper<import('../domain/flip.ts').SourceFlip>;
  FlipThresholds: ResolverTypeWrapper<Omit<FlipThresholds, 'input' | 'threshold' | 'line' | 'source'> & { input?: Maybe<ResolversTypes['InputFlip']>, threshold?: Maybe<ResolversTypes['ThresholdFlip']>, line?: Maybe<ResolversTypes['LineFlip']>, source?: Maybe<ResolversTypes['SourceFlip']> }>;
  VerdictChange: ResolverTypeWrapper<import('../domain/nextExperiments.ts').VerdictChange>;
  OrderChange: ResolverTypeWrapper<import('../domain/nextExperiments.ts').OrderChange>;
  NextExperiment: ResolverTypeWrapper<import('../domain/nextExperiments.ts').NextExperiment>;
  NextExperiments: ResolverTypeWrapper<import('../domain/nextExperiments.ts').NextExperiments>;
  CoverageCell: ResolverTypeWrapper<import('../domain/coverage.ts').CoverageCell>;
  CoverageCount: ResolverTypeWrapper<import('../domain/coverage.ts').CoverageCount>;
  Coverage: ResolverTypeWrapper<import('../domain/coverage.ts').Coverage>;
  IonSymbol: IonSymbol;
  IntercalationCompound: ResolverTypeWrapper<import('../domain/ion.ts').IntercalationCompound>;
  Ion: ResolverTypeWrapper<import('../domain/ion.ts').Ion>;
  IonConnection: ResolverTypeWrapper<Omit<IonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IonEdge']>, nodes: ReadonlyArray<ResolversTypes['Ion']> }>;
  IonEdge: ResolverTypeWrapper<Omit<IonEdge, 'node'> & { node: ResolversTypes['Ion'] }>;
  IonInput: IonInput;
  IonFilter: IonFilter;
  ThresholdInput: ThresholdInput;
  WeightInput: WeightInput;
  JudgingOptionsInput: JudgingOptionsInput;
  ThresholdOverride: ResolverTypeWrapper<ThresholdOverride>;
  WeightOverride: ResolverTypeWrapper<WeightOverride>;
  JudgingOptions: ResolverTypeWrapper<import('../domain/judging.ts').JudgingOptions>;
  SourcePart: SourcePart;
  ExtractionMethod: ExtractionMethod;
  Locator: ResolverTypeWrapper<import('../domain/locator.ts').Locator>;
  LocatorInput: LocatorInput;
  Material: ResolverTypeWrapper<import('../domain/material.ts').Material>;
  MaterialConnection: ResolverTypeWrapper<Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversTypes['Material']> }>;
  MaterialOrderField: MaterialOrderField;
  MaterialOrder: MaterialOrder;
  MaterialFacet: MaterialFacet;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialFilter: MaterialFilter;
  MaterialInput: MaterialInput;
  Setting: ResolverTypeWrapper<import('../domain/measurement.ts').Setting>;
  RawData: ResolverTypeWrapper<import('../domain/measurement.ts').Measurement>;
  Measurement: ResolverTypeWrapper<import('../domain/measurement.ts').Measurement>;
  MeasurementConnection: ResolverTypeWrapper<Omit<MeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasurementEdge']>, nodes: ReadonlyArray<ResolversTypes['Measurement']> }>;
  MeasurementFacet: MeasurementFacet;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>;
  MeasurementFilter: MeasurementFilter;
  SettingInput: SettingInput;
  MeasurementInput: MeasurementInput;
  ModelAssignment: ResolverTypeWrapper<import('../domain/mechanismModel.ts').ModelAssignment>;
  MechanismModel: ResolverTypeWrapper<import('../domain/mechanismModel.ts').MechanismModel>;
  MechanismModelConnection: ResolverTypeWrapper<Omit<MechanismModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MechanismModelEdge']>, nodes: ReadonlyArray<ResolversTypes['MechanismModel']> }>;
  MechanismModelEdge: ResolverTypeWrapper<Omit<MechanismModelEdge, 'node'> & { node: ResolversTypes['MechanismModel'] }>;
  MechanismModelFilter: MechanismModelFilter;
  ModelAssignmentInput: ModelAssignmentInput;
  MechanismModelInput: MechanismModelInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DatasetFileInput: DatasetFileInput;
  ChangeRefused: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChangeRefused']>;
  ValidateDatasetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValidateDatasetResult']>;
  ImportDatasetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportDatasetResult']>;
  RetireDatasetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireDatasetResult']>;
  MarkRetractedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkRetractedResult']>;
  ValidDataset: ResolverTypeWrapper<Omit<ValidDataset, 'changes'> & { changes: ResolversTypes['DatasetChanges'] }>;
  ImportedDataset: ResolverTypeWrapper<import('../domain/curationResults.ts').ImportedDataset>;
  ImportStatus: ImportStatus;
  InvalidDataset: ResolverTypeWrapper<InvalidDataset>;
  DatasetProblem: ResolverTypeWrapper<DatasetProblem>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  DatasetIsRetired: ResolverTypeWrapper<Omit<DatasetIsRetired, 'retirement'> & { retirement: ResolversTypes['Retirement'] }>;
  AccessDenied: ResolverTypeWrapper<AccessDenied>;
  AccessCode: AccessCode;
  RetiredDataset: ResolverTypeWrapper<import('../domain/curationResults.ts').RetiredDataset>;
  DatasetInUse: ResolverTypeWrapper<DatasetInUse>;
  UnknownRecord: ResolverTypeWrapper<UnknownRecord>;
  RetractionMarked: ResolverTypeWrapper<import('../domain/curationResults.ts').RetractionMarked>;
  DatasetChanges: ResolverTypeWrapper<import('../domain/datasetDiff.ts').DatasetDiff>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RecordChangeKind: RecordChangeKind;
  ChangedField: ResolverTypeWrapper<ChangedField>;
  ChangedVerdict: ResolverTypeWrapper<ChangedVerdict>;
  VerdictState: ResolverTypeWrapper<VerdictState>;
  ChangedOrder: ResolverTypeWrapper<ChangedOrder>;
  OrderState: ResolverTypeWrapper<OrderState>;
  Observation: ResolverTypeWrapper<import('../domain/observation.ts').Observation>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ObservationOrderField: ObservationOrderField;
  ObservationOrder: ObservationOrder;
  ObservationFacet: ObservationFacet;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationInput: ObservationInput;
  ObservationVersion: ResolverTypeWrapper<import('../domain/observation.ts').ObservationVersion>;
  ObservationVersionConnection: ResolverTypeWrapper<Omit<ObservationVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['ObservationVersion']> }>;
  ObservationVersionEdge: ResolverTypeWrapper<Omit<ObservationVersionEdge, 'node'> & { node: ResolversTypes['ObservationVersion'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Proposition: ResolverTypeWrapper<import('../domain/proposition.ts').Proposition>;
  PropositionConnection: ResolverTypeWrapper<Omit<PropositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PropositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Proposition']> }>;
  PropositionFacet: PropositionFacet;
  PropositionEdge: ResolverTypeWrapper<Omit<PropositionEdge, 'node'> & { node: ResolversTypes['Proposition'] }>;
  PropositionFilter: PropositionFilter;
  Relation: Relation;
  IntervalKind: IntervalKind;
  Nature: Nature;
  MissingReason: MissingReason;
  UnitKind: UnitKind;
  Unit: ResolverTypeWrapper<import('../domain/units.ts').Unit>;
  Quantity: ResolverTypeWrapper<import('../domain/quantity.ts').Quantity>;
  ReportedQuantity: ResolverTypeWrapper<import('../domain/reported.ts').Reported<import('../domain/quantity.ts').Quantity>>;
  ReportedText: ResolverTypeWrapper<import('../domain/reported.ts').Reported<string>>;
  QuantityInput: QuantityInput;
  TextInput: TextInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Release: ResolverTypeWrapper<import('../domain/release.ts').Release>;
  RuleCode: ResolverTypeWrapper<Scalars['RuleCode']['output']>;
  AuditRuleCode: ResolverTypeWrapper<Scalars['AuditRuleCode']['output']>;
  RuleParameter: ResolverTypeWrapper<import('../domain/rule.ts').Parameter>;
  Rule: ResolverTypeWrapper<import('../domain/rule.ts').RuleDefinition>;
  AuditRule: ResolverTypeWrapper<import('../domain/rule.ts').AuditDefinition>;
  TechniqueCode: ResolverTypeWrapper<Scalars['TechniqueCode']['output']>;
  QuantityCode: ResolverTypeWrapper<Scalars['QuantityCode']['output']>;
  ProcessCode: ResolverTypeWrapper<Scalars['ProcessCode']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  FeatureCode: ResolverTypeWrapper<Scalars['FeatureCode']['output']>;
  TrendTermCode: ResolverTypeWrapper<Scalars['TrendTermCode']['output']>;
  RoleCode: ResolverTypeWrapper<Scalars['RoleCode']['output']>;
  UnitCode: ResolverTypeWrapper<Scalars['UnitCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SearchType: SearchType;
  SearchField: SearchField;
  SearchItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchItem']>;
  TextPlace: ResolverTypeWrapper<TextPlace>;
  SearchHit: ResolverTypeWrapper<import('../domain/search/hit.ts').SearchHit>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchCount: ResolverTypeWrapper<SearchCount>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  NameKind: NameKind;
  NamedItem: ResolverTypeWrapper<import('../domain/mappedName.ts').NamedThing>;
  MappedId: ResolverTypeWrapper<import('../domain/mappedName.ts').FoundName>;
  AmbiguousName: ResolverTypeWrapper<import('../domain/mappedName.ts').AmbiguousName>;
  NearItem: ResolverTypeWrapper<import('../domain/mappedName.ts').NearThing>;
  UnknownName: ResolverTypeWrapper<import('../domain/mappedName.ts').UnknownName>;
  MappedName: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MappedName']>;
  SourceKind: SourceKind;
  RetractionStatus: RetractionStatus;
  Laboratory: ResolverTypeWrapper<import('../domain/source.ts').Laboratory>;
  Source: ResolverTypeWrapper<import('../domain/source.ts').Source>;
  RetractionMark: ResolverTypeWrapper<import('../domain/curation.ts').Retraction>;
  LaboratoryConnection: ResolverTypeWrapper<Omit<LaboratoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LaboratoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Laboratory']> }>;
  LaboratoryEdge: ResolverTypeWrapper<Omit<LaboratoryEdge, 'node'> & { node: ResolversTypes['Laboratory'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceOrderField: SourceOrderField;
  SourceOrder: SourceOrder;
  SourceFacet: SourceFacet;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  LaboratoryInput: LaboratoryInput;
  SourceInput: SourceInput;
  LaboratoryFilter: LaboratoryFilter;
  ObservationForm: ObservationForm;
  ValueStatement: ResolverTypeWrapper<import('../domain/observation.ts').ValueStatement>;
  TrendAxis: TrendAxis;
  TrendStatement: ResolverTypeWrapper<import('../domain/observation.ts').TrendStatement>;
  OrderingRelation: OrderingRelation;
  OrderingItem: ResolverTypeWrapper<import('../domain/observation.ts').OrderingItem>;
  OrderingStatement: ResolverTypeWrapper<import('../domain/observation.ts').OrderingStatement>;
  RatioRelation: RatioRelation;
  RatioStatement: ResolverTypeWrapper<import('../domain/observation.ts').RatioStatement>;
  PresenceLevel: PresenceLevel;
  PresenceStatement: ResolverTypeWrapper<import('../domain/observation.ts').PresenceStatement>;
  RoleStatement: ResolverTypeWrapper<import('../domain/observation.ts').RoleStatement>;
  DefinitionKind: DefinitionKind;
  DefinitionStatement: ResolverTypeWrapper<import('../domain/observation.ts').DefinitionStatement>;
  ResolutionLevel: ResolutionLevel;
  ResolutionStatement: ResolverTypeWrapper<import('../domain/observation.ts').ResolutionStatement>;
  SuperlativeDegree: SuperlativeDegree;
  SuperlativeStatement: ResolverTypeWrapper<import('../domain/observation.ts').SuperlativeStatement>;
  CaptionStatement: ResolverTypeWrapper<import('../domain/observation.ts').CaptionStatement>;
  Statement: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Statement']>;
  TrendInput: TrendInput;
  OrderingItemInput: OrderingItemInput;
  OrderingInput: OrderingInput;
  RatioInput: RatioInput;
  PresenceInput: PresenceInput;
  RoleInput: RoleInput;
  DefinitionInput: DefinitionInput;
  ResolutionInput: ResolutionInput;
  SuperlativeInput: SuperlativeInput;
  CaptionInput: CaptionInput;
  TableGrouping: TableGrouping;
  TableDecimalMark: TableDecimalMark;
  TableEncoding: TableEncoding;
  TableShares: TableShares;
  TableSample: TableSample;
  TableMapInput: TableMapInput;
  TableDatasetInput: TableDatasetInput;
  TableTextInput: TableTextInput;
  TableWordInput: TableWordInput;
  TableQuantityInput: TableQuantityInput;
  TableSourceInput: TableSourceInput;
  TableMaterialInput: TableMaterialInput;
  TableCellInput: TableCellInput;
  TableConditionsInput: TableConditionsInput;
  TableMeasurementInput: TableMeasurementInput;
  TableValueInput: TableValueInput;
  TechniqueFamily: TechniqueFamily;
  SettingDefinition: ResolverTypeWrapper<import('../domain/techniques/technique.ts').SettingDefinition>;
  Technique: ResolverTypeWrapper<import('../domain/techniques/technique.ts').Technique>;
  QuantityKind: ResolverTypeWrapper<import('../domain/quantityKinds.ts').QuantityKind>;
  Process: ResolverTypeWrapper<import('../domain/processes.ts').Process>;
  Region: ResolverTypeWrapper<import('../domain/regions.ts').Region>;
  Feature: ResolverTypeWrapper<import('../domain/features.ts').Feature>;
  TrendSense: TrendSense;
  TrendTerm: ResolverTypeWrapper<import('../domain/trendTerms.ts').TrendTerm>;
  Role: ResolverTypeWrapper<import('../domain/roles.ts').Role>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Omit<Agreement, 'assessments' | 'options'> & { assessments: ReadonlyArray<ResolversParentTypes['Assessment']>, options: ResolversParentTypes['JudgingOptions'] };
  String: Scalars['String']['output'];
  AnalysisCode: Scalars['AnalysisCode']['output'];
  AnalysisParameter: AnalysisParameter;
  Float: Scalars['Float']['output'];
  Analysis: import('../domain/analysis.ts').AnalysisDefinition;
  Boolean: Scalars['Boolean']['output'];
  NotComputed: import('../domain/derivedMetric.ts').NotComputed;
  AnalysisParameterInput: AnalysisParameterInput;
  AnalysisInput: AnalysisInput;
  CurveAnalysisInput: CurveAnalysisInput;
  ComputationTerm: ComputationTerm;
  Computation: Computation;
  AuditRepair: import('../domain/audit.ts').Repair;
  AuditFinding: import('../domain/audit.ts').AuditFinding;
  ID: Scalars['ID']['output'];
  AuditCheck: import('../domain/audit.ts').AuditCheck;
  AuditSummary: Omit<AuditSummary, 'source' | 'options'> & { source: ResolversParentTypes['Source'], options: ResolversParentTypes['JudgingOptions'] };
  Int: Scalars['Int']['output'];
  AuditFindingConnection: Omit<AuditFindingConnection, 'options' | 'edges' | 'nodes'> & { options: ResolversParentTypes['JudgingOptions'], edges: ReadonlyArray<ResolversParentTypes['AuditFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditFinding']> };
  AuditFindingEdge: Omit<AuditFindingEdge, 'node'> & { node: ResolversParentTypes['AuditFinding'] };
  AuditCheckConnection: Omit<AuditCheckConnection, 'options' | 'edges' | 'nodes'> & { options: ResolversParentTypes['JudgingOptions'], edges: ReadonlyArray<ResolversParentTypes['AuditCheckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditCheck']> };
  AuditCheckEdge: Omit<AuditCheckEdge, 'node'> & { node: ResolversParentTypes['AuditCheck'] };
  AuditFindingFilter: AuditFindingFilter;
  AuditCheckFilter: AuditCheckFilter;
  Cell: import('../domain/cell.ts').Cell;
  CellConnection: Omit<CellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cell']> };
  CellEdge: Omit<CellEdge, 'node'> & { node: ResolversParentTypes['Cell'] };
  CellFilter: CellFilter;
  CellInput: CellInput;
  ProcessAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'PROCESS' }>;
  OrderAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'CONTRIBUTION_ORDER' }>;
  TrendAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'TREND' }>;
  ModelAssertion: Extract<import('../domain/claim.ts').Assertion, { readonly kind: 'MECHANISM_MODEL' }>;
  Assertion: ResolversUnionTypes<ResolversParentTypes>['Assertion'];
  Claim: import('../domain/claim.ts').Claim;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ProcessAssertionInput: ProcessAssertionInput;
  OrderAssertionInput: OrderAssertionInput;
  TrendAssertionInput: TrendAssertionInput;
  ClaimInput: ClaimInput;
  Conditions: import('../domain/conditions.ts').Conditions;
  ConditionsInput: ConditionsInput;
  ClaimedOrder: import('../domain/contributionOrder.ts').ClaimedOrder;
  OrderAssumption: OrderAssumption;
  OrderConstraint: import('../domain/contributionOrder.ts').OrderConstraint;
  FeasibleOrder: import('../domain/contributionOrder.ts').FeasibleOrder;
  CapacityBounds: CapacityBounds;
  PotentialRange: PotentialRange;
  ProcessBounds: import('../domain/contributionOrder.ts').ProcessBounds;
  OrderTie: import('../domain/contributionOrder.ts').Tie;
  SettlingQuantity: import('../domain/contributionOrder.ts').SettlingQuantity;
  OrderOutcome: import('../domain/contributionOrder.ts').OrderOutcome;
  InfeasibleSubset: Omit<InfeasibleSubset, 'constraints'> & { constraints: ReadonlyArray<ResolversParentTypes['OrderConstraint']> };
  OrderRepair: Omit<OrderRepair, 'removed' | 'outcome'> & { removed: ReadonlyArray<ResolversParentTypes['OrderConstraint']>, outcome: ResolversParentTypes['OrderOutcome'] };
  ContributionOrder: import('../domain/contributionOrder.ts').JudgedOrder;
  ColumnQuantityCode: Scalars['ColumnQuantityCode']['output'];
  FileFormatCode: Scalars['FileFormatCode']['output'];
  FileWarningCode: Scalars['FileWarningCode']['output'];
  FileRepairCode: Scalars['FileRepairCode']['output'];
  ColumnQuantity: import('../domain/columnQuantities.ts').ColumnQuantity;
  FileFormat: FileFormat;
  FileWarningKind: import('../domain/curve.ts').FileWarningKind;
  FileRepair: FileRepair;
  RowPlace: RowPlace;
  FileWarning: import('../domain/curve.ts').FileWarning;
  AppliedRepair: import('../domain/curve.ts').AppliedRepair;
  FileFact: FileFact;
  CurveFile: import('../domain/curve.ts').CurveFile;
  CurveColumn: import('../domain/curve.ts').ColumnOfCurve;
  CurvePoints: import('../domain/curve.ts').CurvePoints;
  Curve: import('../domain/curve.ts').Curve;
  CurveConnection: Omit<CurveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CurveEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Curve']> };
  CurveEdge: Omit<CurveEdge, 'node'> & { node: ResolversParentTypes['Curve'] };
  CurveFilter: CurveFilter;
  ColumnMappingInput: ColumnMappingInput;
  FileChecksumInput: FileChecksumInput;
  CurveInput: CurveInput;
  Dataset: import('../domain/dataset.ts').Dataset;
  DatasetConnection: Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DatasetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dataset']> };
  DatasetOrder: DatasetOrder;
  DatasetEdge: Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] };
  LeftOutInput: LeftOutInput;
  DatasetInput: DatasetInput;
  DatasetFilter: DatasetFilter;
  Retirement: Retirement;
  DatasetVersion: import('../domain/dataset.ts').DatasetVersion;
  MetricCode: Scalars['MetricCode']['output'];
  Metric: import('../domain/derivedMetric.ts').MetricDefinition;
  MetricParameter: MetricParameter;
  Discrepancy: Discrepancy;
  ReportedBeside: import('../domain/derivedMetric.ts').ReportedBeside;
  FormerMetric: import('../domain/derivedMetric.ts').MeasuredMetric;
  RecomputedMetric: import('../domain/derivedMetric.ts').RecomputedMetric;
  DerivedMetric: import('../domain/derivedMetric.ts').ShownMetric;
  DerivedMetricConnection: Omit<DerivedMetricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DerivedMetricEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DerivedMetric']> };
  DerivedMetricEdge: Omit<DerivedMetricEdge, 'node'> & { node: ResolversParentTypes['DerivedMetric'] };
  DerivedMetricFilter: DerivedMetricFilter;
  DftResult: import('../domain/dftResult.ts').DftResult;
  DftResultConnection: Omit<DftResultConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DftResultEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DftResult']> };
  DftResultEdge: Omit<DftResultEdge, 'node'> & { node: ResolversParentTypes['DftResult'] };
  DftResultFilter: DftResultFilter;
  DftResultInput: DftResultInput;
  LineCondition: LineCondition;
  Comparison: import('../domain/evidence.ts').Comparison;
  Criterion: Criterion;
  UsedParameter: UsedParameter;
  EvidenceLine: import('../domain/evidence.ts').EvidenceLine;
  Strand: import('../domain/evidence.ts').Strand;
  Disagreement: import('../domain/evidenceMatrix.ts').Disagreement;
  Assessment: import('../domain/evidence.ts').JudgedAssessment;
  AssessmentConnection: Omit<AssessmentConnection, 'options' | 'edges' | 'nodes'> & { options: ResolversParentTypes['JudgingOptions'], edges: ReadonlyArray<ResolversParentTypes['AssessmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Assessment']> };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentFilter: AssessmentFilter;
  MatrixCell: import('../domain/evidenceMatrix.ts').MatrixCell;
  MatrixRow: import('../domain/evidenceMatrix.ts').MatrixRow;
  EvidenceMatrix: import('../domain/evidenceMatrix.ts').EvidenceMatrix;
  QuantityBound: QuantityBound;
  QuantityFilter: QuantityFilter;
  IntFilter: IntFilter;
  ReportedTextFilter: ReportedTextFilter;
  ConditionsFilter: ConditionsFilter;
  SettingFilter: SettingFilter;
  LocatorFilter: LocatorFilter;
  Facet: Facet;
  FacetValue: FacetValue;
  InputFlip: import('../domain/flip.ts').InputFlip;
  ThresholdFlip: import('../domain/flip.ts').ThresholdFlip;
  LineFlip: Omit<LineFlip, 'line'> & { line: ResolversParentTypes['EvidenceLine'] };
  SourceFlip: import('../domain/flip.ts').SourceFlip;
  FlipThresholds: Omit<FlipThresholds, 'input' | 'threshold' | 'line' | 'source'> & { input?: Maybe<ResolversParentTypes['InputFlip']>, threshold?: Maybe<ResolversParentTypes['ThresholdFlip']>, line?: Maybe<ResolversParentTypes['LineFlip']>, source?: Maybe<ResolversParentTypes['SourceFlip']> };
  VerdictChange: import('../domain/nextExperiments.ts').VerdictChange;
  OrderChange: import('../domain/nextExperiments.ts').OrderChange;
  NextExperiment: import('../domain/nextExperiments.ts').NextExperiment;
  NextExperiments: import('../domain/nextExperiments.ts').NextExperiments;
  CoverageCell: import('../domain/coverage.ts').CoverageCell;
  CoverageCount: import('../domain/coverage.ts').CoverageCount;
  Coverage: import('../domain/coverage.ts').Coverage;
  IntercalationCompound: import('../domain/ion.ts').IntercalationCompound;
  Ion: import('../domain/ion.ts').Ion;
  IonConnection: Omit<IonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ion']> };
  IonEdge: Omit<IonEdge, 'node'> & { node: ResolversParentTypes['Ion'] };
  IonInput: IonInput;
  IonFilter: IonFilter;
  ThresholdInput: ThresholdInput;
  WeightInput: WeightInput;
  JudgingOptionsInput: JudgingOptionsInput;
  ThresholdOverride: ThresholdOverride;
  WeightOverride: WeightOverride;
  JudgingOptions: import('../domain/judging.ts').JudgingOptions;
  Locator: import('../domain/locator.ts').Locator;
  LocatorInput: LocatorInput;
  Material: import('../domain/material.ts').Material;
  MaterialConnection: Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Material']> };
  MaterialOrder: MaterialOrder;
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialFilter: MaterialFilter;
  MaterialInput: MaterialInput;
  Setting: import('../domain/measurement.ts').Setting;
  RawData: import('../domain/measurement.ts').Measurement;
  Measurement: import('../domain/measurement.ts').Measurement;
  MeasurementConnection: Omit<MeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasurementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measurement']> };
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] };
  MeasurementFilter: MeasurementFilter;
  SettingInput: SettingInput;
  MeasurementInput: MeasurementInput;
  ModelAssignment: import('../domain/mechanismModel.ts').ModelAssignment;
  MechanismModel: import('../domain/mechanismModel.ts').MechanismModel;
  MechanismModelConnection: Omit<MechanismModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MechanismModelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MechanismModel']> };
  MechanismModelEdge: Omit<MechanismModelEdge, 'node'> & { node: ResolversParentTypes['MechanismModel'] };
  MechanismModelFilter: MechanismModelFilter;
  ModelAssignmentInput: ModelAssignmentInput;
  MechanismModelInput: MechanismModelInput;
  Mutation: Record<PropertyKey, never>;
  DatasetFileInput: DatasetFileInput;
  ChangeRefused: ResolversInterfaceTypes<ResolversParentTypes>['ChangeRefused'];
  ValidateDatasetResult: ResolversUnionTypes<ResolversParentTypes>['ValidateDatasetResult'];
  ImportDatasetResult: ResolversUnionTypes<ResolversParentTypes>['ImportDatasetResult'];
  RetireDatasetResult: ResolversUnionTypes<ResolversParentTypes>['RetireDatasetResult'];
  MarkRetractedResult: ResolversUnionTypes<ResolversParentTypes>['MarkRetractedResult'];
  ValidDataset: Omit<ValidDataset, 'changes'> & { changes: ResolversParentTypes['DatasetChanges'] };
  ImportedDataset: import('../domain/curationResults.ts').ImportedDataset;
  InvalidDataset: InvalidDataset;
  DatasetProblem: DatasetProblem;
  VersionConflict: VersionConflict;
  DatasetIsRetired: Omit<DatasetIsRetired, 'retirement'> & { retirement: ResolversParentTypes['Retirement'] };
  AccessDenied: AccessDenied;
  RetiredDataset: import('../domain/curationResults.ts').RetiredDataset;
  DatasetInUse: DatasetInUse;
  UnknownRecord: UnknownRecord;
  RetractionMarked: import('../domain/curationResults.ts').RetractionMarked;
  DatasetChanges: import('../domain/datasetDiff.ts').DatasetDiff;
  RecordChange: RecordChange;
  ChangedField: ChangedField;
  ChangedVerdict: ChangedVerdict;
  VerdictState: VerdictState;
  ChangedOrder: ChangedOrder;
  OrderState: OrderState;
  Observation: import('../domain/observation.ts').Observation;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  ObservationOrder: ObservationOrder;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationInput: ObservationInput;
  ObservationVersion: import('../domain/observation.ts').ObservationVersion;
  ObservationVersionConnection: Omit<ObservationVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ObservationVersion']> };
  ObservationVersionEdge: Omit<ObservationVersionEdge, 'node'> & { node: ResolversParentTypes['ObservationVersion'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Proposition: import('../domain/proposition.ts').Proposition;
  PropositionConnection: Omit<PropositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PropositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Proposition']> };
  PropositionEdge: Omit<PropositionEdge, 'node'> & { node: ResolversParentTypes['Proposition'] };
  PropositionFilter: PropositionFilter;
  Unit: import('../domain/units.ts').Unit;
  Quantity: import('../domain/quantity.ts').Quantity;
  ReportedQuantity: import('../domain/reported.ts').Reported<import('../domain/quantity.ts').Quantity>;
  ReportedText: import('../domain/reported.ts').Reported<string>;
  QuantityInput: QuantityInput;
  TextInput: TextInput;
  Query: Record<PropertyKey, never>;
  Release: import('../domain/release.ts').Release;
  RuleCode: Scalars['RuleCode']['output'];
  AuditRuleCode: Scalars['AuditRuleCode']['output'];
  RuleParameter: import('../domain/rule.ts').Parameter;
  Rule: import('../domain/rule.ts').RuleDefinition;
  AuditRule: import('../domain/rule.ts').AuditDefinition;
  TechniqueCode: Scalars['TechniqueCode']['output'];
  QuantityCode: Scalars['QuantityCode']['output'];
  ProcessCode: Scalars['ProcessCode']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  FeatureCode: Scalars['FeatureCode']['output'];
  TrendTermCode: Scalars['TrendTermCode']['output'];
  RoleCode: Scalars['RoleCode']['output'];
  UnitCode: Scalars['UnitCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  SearchItem: ResolversUnionTypes<ResolversParentTypes>['SearchItem'];
  TextPlace: TextPlace;
  SearchHit: import('../domain/search/hit.ts').SearchHit;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchCount: SearchCount;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  NamedItem: import('../domain/mappedName.ts').NamedThing;
  MappedId: import('../domain/mappedName.ts').FoundName;
  AmbiguousName: import('../domain/mappedName.ts').AmbiguousName;
  NearItem: import('../domain/mappedName.ts').NearThing;
  UnknownName: import('../domain/mappedName.ts').UnknownName;
  MappedName: ResolversUnionTypes<ResolversParentTypes>['MappedName'];
  Laboratory: import('../domain/source.ts').Laboratory;
  Source: import('../domain/source.ts').Source;
  RetractionMark: import('../domain/curation.ts').Retraction;
  LaboratoryConnection: Omit<LaboratoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LaboratoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Laboratory']> };
  LaboratoryEdge: Omit<LaboratoryEdge, 'node'> & { node: ResolversParentTypes['Laboratory'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceOrder: SourceOrder;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  LaboratoryInput: LaboratoryInput;
  SourceInput: SourceInput;
  LaboratoryFilter: LaboratoryFilter;
  ValueStatement: import('../domain/observation.ts').ValueStatement;
  TrendStatement: import('../domain/observation.ts').TrendStatement;
  OrderingItem: import('../domain/observation.ts').OrderingItem;
  OrderingStatement: import('../domain/observation.ts').OrderingStatement;
  RatioStatement: import('../domain/observation.ts').RatioStatement;
  PresenceStatement: import('../domain/observation.ts').PresenceStatement;
  RoleStatement: import('../domain/observation.ts').RoleStatement;
  DefinitionStatement: import('../domain/observation.ts').DefinitionStatement;
  ResolutionStatement: import('../domain/observation.ts').ResolutionStatement;
  SuperlativeStatement: import('../domain/observation.ts').SuperlativeStatement;
  CaptionStatement: import('../domain/observation.ts').CaptionStatement;
  Statement: ResolversUnionTypes<ResolversParentTypes>['Statement'];
  TrendInput: TrendInput;
  OrderingItemInput: OrderingItemInput;
  OrderingInput: OrderingInput;
  RatioInput: RatioInput;
  PresenceInput: PresenceInput;
  RoleInput: RoleInput;
  DefinitionInput: DefinitionInput;
  ResolutionInput: ResolutionInput;
  SuperlativeInput: SuperlativeInput;
  CaptionInput: CaptionInput;
  TableMapInput: TableMapInput;
  TableDatasetInput: TableDatasetInput;
  TableTextInput: TableTextInput;
  TableWordInput: TableWordInput;
  TableQuantityInput: TableQuantityInput;
  TableSourceInput: TableSourceInput;
  TableMaterialInput: TableMaterialInput;
  TableCellInput: TableCellInput;
  TableConditionsInput: TableConditionsInput;
  TableMeasurementInput: TableMeasurementInput;
  TableValueInput: TableValueInput;
  SettingDefinition: import('../domain/techniques/technique.ts').SettingDefinition;
  Technique: import('../domain/techniques/technique.ts').Technique;
  QuantityKind: import('../domain/quantityKinds.ts').QuantityKind;
  Process: import('../domain/processes.ts').Process;
  Region: import('../domain/regions.ts').Region;
  Feature: import('../domain/features.ts').Feature;
  TrendTerm: import('../domain/trendTerms.ts').TrendTerm;
  Role: import('../domain/roles.ts').Role;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  code?: Resolver<ResolversTypes['AgreementCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
};

export interface AnalysisCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AnalysisCode'], any> {
  name: 'AnalysisCode';
}

export type AnalysisParameterResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalysisParameter'] = ResolversParentTypes['AnalysisParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  code?: Resolver<ResolversTypes['AnalysisCode'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ColumnQuantity']>>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['AnalysisParameter']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
};

export type NotComputedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotComputed'] = ResolversParentTypes['NotComputed']> = {
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Conditions'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComputationTermResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComputationTerm'] = ResolversParentTypes['ComputationTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComputationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Computation'] = ResolversParentTypes['Computation']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['ComputationTerm']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ComputationTerm']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['ComputationTerm']>, ParentType, ContextType>;
};

export type AuditRepairResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditRepair'] = ResolversParentTypes['AuditRepair']> = {
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditFindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AuditRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  computations?: Resolver<ReadonlyArray<ResolversTypes['Computation']>, ParentType, ContextType>;
  repairs?: Resolver<ReadonlyArray<ResolversTypes['AuditRepair']>, ParentType, ContextType>;
};

export type AuditCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditCheck'] = ResolversParentTypes['AuditCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AuditRule'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  computations?: Resolver<ReadonlyArray<ResolversTypes['Computation']>, ParentType, ContextType>;
};

export type AuditSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditSummary'] = ResolversParentTypes['AuditSummary']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  infos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
};

export type AuditFindingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditFindingConnection'] = ResolversParentTypes['AuditFindingConnection']> = {
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<AuditFindingConnectionFacetsArgs>>;
};

export type AuditFindingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditFindingEdge'] = ResolversParentTypes['AuditFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>;
};

export type AuditCheckConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditCheckConnection'] = ResolversParentTypes['AuditCheckConnection']> = {
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditCheckEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditCheckEdge'] = ResolversParentTypes['AuditCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditCheck'], ParentType, ContextType>;
};

export type CellResolvers<ContextType = any, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  electrolyte?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  counterElectrode?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  upperCutoff?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  lowerCutoff?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  massBasis?: Resolver<ResolversTypes['MassBasis'], ParentType, ContextType>;
  oneC?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<CellMeasurementsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<CellObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CellConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CellConnection'] = ResolversParentTypes['CellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<CellConnectionFacetsArgs>>;
};

export type CellEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CellEdge'] = ResolversParentTypes['CellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cell'], ParentType, ContextType>;
};

export type ProcessAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessAssertion'] = ResolversParentTypes['ProcessAssertion']> = {
  proposition?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderAssertion'] = ResolversParentTypes['OrderAssertion']> = {
  ascending?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendAssertion'] = ResolversParentTypes['TrendAssertion']> = {
  quantity?: Resolver<ResolversTypes['QuantityKind'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelAssertion'] = ResolversParentTypes['ModelAssertion']> = {
  model?: Resolver<ResolversTypes['MechanismModel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  __resolveType: TypeResolveFn<'ProcessAssertion' | 'OrderAssertion' | 'TrendAssertion' | 'ModelAssertion', ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  hedging?: Resolver<ResolversTypes['Hedging'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  cited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, Partial<ClaimAgreementArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ClaimObservationsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<ClaimDftResultsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<ClaimConnectionFacetsArgs>>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConditionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conditions'] = ResolversParentTypes['Conditions']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  afterCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cycleClass?: Resolver<Maybe<ResolversTypes['CycleClass']>, ParentType, ContextType>;
  referenceCycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cRate?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  specificCurrent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  potential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  upperPotential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  lowerPotential?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  boundaryMethod?: Resolver<Maybe<ResolversTypes['BoundaryMethod']>, ParentType, ContextType>;
  scanRate?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  temperature?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  interlayerDistance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  poreDiameter?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeasurementMode']>, ParentType, ContextType>;
  motif?: Resolver<Maybe<ResolversTypes['Motif']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chemicalState?: Resolver<Maybe<ResolversTypes['ChemicalState']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  analysis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimedOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimedOrder'] = ResolversParentTypes['ClaimedOrder']> = {
  ascending?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ClaimedOrderStatus']>, ParentType, ContextType>;
};

export type OrderAssumptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderAssumption'] = ResolversParentTypes['OrderAssumption']> = {
  code?: Resolver<ResolversTypes['OrderAssumptionCode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderConstraintResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderConstraint'] = ResolversParentTypes['OrderConstraint']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderConstraintKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  assumption?: Resolver<Maybe<ResolversTypes['OrderAssumptionCode']>, ParentType, ContextType>;
  boundaryFromPeak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeasibleOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeasibleOrder'] = ResolversParentTypes['FeasibleOrder']> = {
  ascending?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CapacityBoundsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CapacityBounds'] = ResolversParentTypes['CapacityBounds']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partLower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partUpper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PotentialRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PotentialRange'] = ResolversParentTypes['PotentialRange']> = {
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProcessBoundsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessBounds'] = ResolversParentTypes['ProcessBounds']> = {
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partLower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partUpper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['PotentialRange']>, ParentType, ContextType>;
};

export type OrderTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderTie'] = ResolversParentTypes['OrderTie']> = {
  processes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  tieShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettlingQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettlingQuantity'] = ResolversParentTypes['SettlingQuantity']> = {
  kind?: Resolver<ResolversTypes['SettlingKind'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['PotentialRange']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  best?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OrderOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderOutcome'] = ResolversParentTypes['OrderOutcome']> = {
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ClaimedOrder']>, ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['FeasibleOrder']>, ParentType, ContextType>;
  uniqueOrder?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Process']>>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ShareMethod']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['CapacityBounds']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['ProcessBounds']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['OrderTie']>, ParentType, ContextType>;
  settledBy?: Resolver<ReadonlyArray<ResolversTypes['SettlingQuantity']>, ParentType, ContextType>;
};

export type InfeasibleSubsetResolvers<ContextType = any, ParentType extends ResolversParentTypes['InfeasibleSubset'] = ResolversParentTypes['InfeasibleSubset']> = {
  constraints?: Resolver<ReadonlyArray<ResolversTypes['OrderConstraint']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderRepairResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderRepair'] = ResolversParentTypes['OrderRepair']> = {
  removed?: Resolver<ReadonlyArray<ResolversTypes['OrderConstraint']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OrderOutcome'], ParentType, ContextType>;
};

export type ContributionOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContributionOrder'] = ResolversParentTypes['ContributionOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  cRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ordered?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ClaimedOrder']>, ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['FeasibleOrder']>, ParentType, ContextType>;
  uniqueOrder?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Process']>>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ShareMethod']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['CapacityBounds']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['ProcessBounds']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['OrderTie']>, ParentType, ContextType>;
  constraints?: Resolver<ReadonlyArray<ResolversTypes['OrderConstraint']>, ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['OrderAssumption']>, ParentType, ContextType>;
  cuts?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  infeasibleSubsets?: Resolver<ReadonlyArray<ResolversTypes['InfeasibleSubset']>, ParentType, ContextType>;
  repairs?: Resolver<ReadonlyArray<ResolversTypes['OrderRepair']>, ParentType, ContextType>;
  conflictsComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settledBy?: Resolver<ReadonlyArray<ResolversTypes['SettlingQuantity']>, ParentType, ContextType>;
  retracted?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
};

export interface ColumnQuantityCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ColumnQuantityCode'], any> {
  name: 'ColumnQuantityCode';
}

export interface FileFormatCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FileFormatCode'], any> {
  name: 'FileFormatCode';
}

export interface FileWarningCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FileWarningCode'], any> {
  name: 'FileWarningCode';
}

export interface FileRepairCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FileRepairCode'], any> {
  name: 'FileRepairCode';
}

export type ColumnQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColumnQuantity'] = ResolversParentTypes['ColumnQuantity']> = {
  code?: Resolver<ResolversTypes['ColumnQuantityCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<Maybe<ResolversTypes['UnitKind']>, ParentType, ContextType>;
  bdfName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileFormatResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileFormat'] = ResolversParentTypes['FileFormat']> = {
  code?: Resolver<ResolversTypes['FileFormatCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileWarningKindResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileWarningKind'] = ResolversParentTypes['FileWarningKind']> = {
  code?: Resolver<ResolversTypes['FileWarningCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repair?: Resolver<Maybe<ResolversTypes['FileRepair']>, ParentType, ContextType>;
};

export type FileRepairResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileRepair'] = ResolversParentTypes['FileRepair']> = {
  code?: Resolver<ResolversTypes['FileRepairCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RowPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RowPlace'] = ResolversParentTypes['RowPlace']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FileWarningResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileWarning'] = ResolversParentTypes['FileWarning']> = {
  kind?: Resolver<ResolversTypes['FileWarningKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RowPlace']>, ParentType, ContextType>;
};

export type AppliedRepairResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppliedRepair'] = ResolversParentTypes['AppliedRepair']> = {
  repair?: Resolver<ResolversTypes['FileRepair'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RowPlace']>, ParentType, ContextType>;
};

export type FileFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileFact'] = ResolversParentTypes['FileFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurveFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['CurveFile'] = ResolversParentTypes['CurveFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurveColumnResolvers<ContextType = any, ParentType extends ResolversParentTypes['CurveColumn'] = ResolversParentTypes['CurveColumn']> = {
  quantity?: Resolver<ResolversTypes['ColumnQuantity'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['UnitCode']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<CurveColumnMinArgs>>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<CurveColumnMaxArgs>>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CurveColumnBase64Args>>;
};

export type CurvePointsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CurvePoints'] = ResolversParentTypes['CurvePoints']> = {
  x?: Resolver<ResolversTypes['CurveColumn'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['CurveColumn'], ParentType, ContextType>;
  xUnit?: Resolver<Maybe<ResolversTypes['UnitCode']>, ParentType, ContextType>;
  yUnit?: Resolver<Maybe<ResolversTypes['UnitCode']>, ParentType, ContextType>;
  xValues?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  yValues?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CurveResolvers<ContextType = any, ParentType extends ResolversParentTypes['Curve'] = ResolversParentTypes['Curve']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['FileFormat'], ParentType, ContextType>;
  potentialReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['CurveColumn']>, ParentType, ContextType, Partial<CurveColumnsArgs>>;
  points?: Resolver<ResolversTypes['CurvePoints'], ParentType, ContextType, RequireFields<CurvePointsArgs, 'x' | 'y' | 'points' | 'method'>>;
  file?: Resolver<ResolversTypes['CurveFile'], ParentType, ContextType>;
  companions?: Resolver<ReadonlyArray<ResolversTypes['CurveFile']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FileFact']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['FileWarning']>, ParentType, ContextType>;
  repairs?: Resolver<ReadonlyArray<ResolversTypes['AppliedRepair']>, ParentType, ContextType>;
  derivedMetrics?: Resolver<ReadonlyArray<ResolversTypes['DerivedMetric']>, ParentType, ContextType>;
  notComputed?: Resolver<ReadonlyArray<ResolversTypes['NotComputed']>, ParentType, ContextType>;
  shownIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurveConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CurveConnection'] = ResolversParentTypes['CurveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CurveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Curve']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<CurveConnectionFacetsArgs>>;
};

export type CurveEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CurveEdge'] = ResolversParentTypes['CurveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Curve'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  curator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retirement?: Resolver<Maybe<ResolversTypes['Retirement']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<DatasetSourcesArgs>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<DatasetMaterialsArgs>>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<DatasetCellsArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<DatasetMeasurementsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<DatasetObservationsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<DatasetDftResultsArgs>>;
  curves?: Resolver<ResolversTypes['CurveConnection'], ParentType, ContextType, Partial<DatasetCurvesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DatasetClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type RetirementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Retirement'] = ResolversParentTypes['Retirement']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DatasetVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetVersion'] = ResolversParentTypes['DatasetVersion']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  curator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationVersionConnection']>, ParentType, ContextType, Partial<DatasetVersionObservationsArgs>>;
};

export interface MetricCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MetricCode'], any> {
  name: 'MetricCode';
}

export type MetricResolvers<ContextType = any, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  code?: Resolver<ResolversTypes['MetricCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricParameterResolvers<ContextType = any, ParentType extends ResolversParentTypes['MetricParameter'] = ResolversParentTypes['MetricParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReportedBesideResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedBeside'] = ResolversParentTypes['ReportedBeside']> = {
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Discrepancy'], ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormerMetricResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormerMetric'] = ResolversParentTypes['FormerMetric']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['MetricParameter']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecomputedMetricResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecomputedMetric'] = ResolversParentTypes['RecomputedMetric']> = {
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['Conditions']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['MetricParameter']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DerivedMetricResolvers<ContextType = any, ParentType extends ResolversParentTypes['DerivedMetric'] = ResolversParentTypes['DerivedMetric']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Conditions'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  curves?: Resolver<ReadonlyArray<ResolversTypes['Curve']>, ParentType, ContextType>;
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  former?: Resolver<ReadonlyArray<ResolversTypes['FormerMetric']>, ParentType, ContextType>;
  recomputed?: Resolver<Maybe<ResolversTypes['RecomputedMetric']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['MetricParameter']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['ReportedBeside']>, ParentType, ContextType>;
};

export type DerivedMetricConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DerivedMetricConnection'] = ResolversParentTypes['DerivedMetricConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DerivedMetricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DerivedMetric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<DerivedMetricConnectionFacetsArgs>>;
};

export type DerivedMetricEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DerivedMetricEdge'] = ResolversParentTypes['DerivedMetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DerivedMetric'], ParentType, ContextType>;
};

export type DftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DftResult'] = ResolversParentTypes['DftResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motif?: Resolver<ResolversTypes['Motif'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  functional?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  dispersion?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['DftReference'], ParentType, ContextType>;
  signConvention?: Resolver<ResolversTypes['SignConvention'], ParentType, ContextType>;
  spacing?: Resolver<ResolversTypes['SpacingTreatment'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<DftResultObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DftResultConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DftResultConnection'] = ResolversParentTypes['DftResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DftResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DftResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<DftResultConnectionFacetsArgs>>;
};

export type DftResultEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DftResultEdge'] = ResolversParentTypes['DftResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DftResult'], ParentType, ContextType>;
};

export type LineConditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineCondition'] = ResolversParentTypes['LineCondition']> = {
  code?: Resolver<ResolversTypes['LineConditionCode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsedParameterResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsedParameter'] = ResolversParentTypes['UsedParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  proposition?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EvidenceDirection'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['TechniqueFamily'], ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['Laboratory']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effectiveWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qualitative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['LineCondition']>, ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['UsedParameter']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type StrandResolvers<ContextType = any, ParentType extends ResolversParentTypes['Strand'] = ResolversParentTypes['Strand']> = {
  family?: Resolver<ResolversTypes['TechniqueFamily'], ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['Laboratory']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contradicts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  supporting?: Resolver<ResolversTypes['EvidenceLine'], ParentType, ContextType>;
  contradicting?: Resolver<ResolversTypes['EvidenceLine'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposition?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  supportingWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contradictingWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strands?: Resolver<ReadonlyArray<ResolversTypes['Strand']>, ParentType, ContextType>;
  supportingFamilies?: Resolver<ReadonlyArray<ResolversTypes['TechniqueFamily']>, ParentType, ContextType>;
  contradictingFamilies?: Resolver<ReadonlyArray<ResolversTypes['TechniqueFamily']>, ParentType, ContextType>;
  independentLaboratories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType, Partial<AssessmentLinesArgs>>;
  flipThresholds?: Resolver<ResolversTypes['FlipThresholds'], ParentType, ContextType>;
  ruleSetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retracted?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<AssessmentConnectionFacetsArgs>>;
};

export type AssessmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CellDirection'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  proposition?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
};

export type EvidenceMatrixResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceMatrix'] = ResolversParentTypes['EvidenceMatrix']> = {
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InputFlipResolvers<ContextType = any, ParentType extends ResolversParentTypes['InputFlip'] = ResolversParentTypes['InputFlip']> = {
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ThresholdFlipResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThresholdFlip'] = ResolversParentTypes['ThresholdFlip']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type LineFlipResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineFlip'] = ResolversParentTypes['LineFlip']> = {
  line?: Resolver<ResolversTypes['EvidenceLine'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type SourceFlipResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceFlip'] = ResolversParentTypes['SourceFlip']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type FlipThresholdsResolvers<ContextType = any, ParentType extends ResolversParentTypes['FlipThresholds'] = ResolversParentTypes['FlipThresholds']> = {
  input?: Resolver<Maybe<ResolversTypes['InputFlip']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['ThresholdFlip']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineFlip']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceFlip']>, ParentType, ContextType>;
};

export type VerdictChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VerdictChange'] = ResolversParentTypes['VerdictChange']> = {
  proposition?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EvidenceDirection'], ParentType, ContextType>;
  ifSupports?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  ifContradicts?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderChange'] = ResolversParentTypes['OrderChange']> = {
  quantity?: Resolver<ResolversTypes['SettlingQuantity'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NextExperimentResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextExperiment'] = ResolversParentTypes['NextExperiment']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['VerdictChange']>, ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['OrderChange']>, ParentType, ContextType>;
};

export type NextExperimentsResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextExperiments'] = ResolversParentTypes['NextExperiments']> = {
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  experiments?: Resolver<ReadonlyArray<ResolversTypes['NextExperiment']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CellDirection'], ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pointing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageCount'] = ResolversParentTypes['CoverageCount']> = {
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['CoverageCount']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['JudgingOptions'], ParentType, ContextType>;
};

export type IntercalationCompoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntercalationCompound'] = ResolversParentTypes['IntercalationCompound']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carbonPerIon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theoreticalCapacity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type IonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Ion'] = ResolversParentTypes['Ion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['IonSymbol'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ionicRadius?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  molarMass?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  metalDensity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  metalCapacity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  metalVolumetricCapacity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['IntercalationCompound'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<IonCellsArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<IonMeasurementsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<IonObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<IonClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IonConnection'] = ResolversParentTypes['IonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IonEdge'] = ResolversParentTypes['IonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ion'], ParentType, ContextType>;
};

export type ThresholdOverrideResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThresholdOverride'] = ResolversParentTypes['ThresholdOverride']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WeightOverrideResolvers<ContextType = any, ParentType extends ResolversParentTypes['WeightOverride'] = ResolversParentTypes['WeightOverride']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type JudgingOptionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgingOptions'] = ResolversParentTypes['JudgingOptions']> = {
  leftOutSources?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leftOutTechniques?: Resolver<ReadonlyArray<ResolversTypes['TechniqueCode']>, ParentType, ContextType>;
  leftOutObservations?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leftOutRules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['ThresholdOverride']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['WeightOverride']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acrossIons?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countRetracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SourcePart'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compilation?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ExtractionMethod'], ParentType, ContextType>;
  curator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = any, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  precursor?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  synthesis?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  pyrolysisTemperature?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
  morphology?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  porosity?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  doping?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<MaterialCellsArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<MaterialMeasurementsArgs>>;
  curves?: Resolver<ResolversTypes['CurveConnection'], ParentType, ContextType, Partial<MaterialCurvesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MaterialObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MaterialClaimsArgs>>;
  propositions?: Resolver<ResolversTypes['PropositionConnection'], ParentType, ContextType, Partial<MaterialPropositionsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<MaterialDftResultsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<MaterialConnectionFacetsArgs>>;
};

export type MaterialEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type SettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ReportedQuantity'], ParentType, ContextType>;
};

export type RawDataResolvers<ContextType = any, ParentType extends ResolversParentTypes['RawData'] = ResolversParentTypes['RawData']> = {
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  shownIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['Cell']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Conditions'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['Setting']>, ParentType, ContextType>;
  rawData?: Resolver<ResolversTypes['RawData'], ParentType, ContextType>;
  curves?: Resolver<ResolversTypes['CurveConnection'], ParentType, ContextType, Partial<MeasurementCurvesArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<MeasurementObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<MeasurementConnectionFacetsArgs>>;
};

export type MeasurementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type ModelAssignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelAssignment'] = ResolversParentTypes['ModelAssignment']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MechanismModelResolvers<ContextType = any, ParentType extends ResolversParentTypes['MechanismModel'] = ResolversParentTypes['MechanismModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['ModelAssignment']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MechanismModelClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismModelConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MechanismModelConnection'] = ResolversParentTypes['MechanismModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MechanismModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MechanismModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MechanismModelEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MechanismModelEdge'] = ResolversParentTypes['MechanismModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MechanismModel'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  validateDataset?: Resolver<ResolversTypes['ValidateDatasetResult'], ParentType, ContextType, RequireFields<MutationValidateDatasetArgs, 'key' | 'files'>>;
  importDataset?: Resolver<ResolversTypes['ImportDatasetResult'], ParentType, ContextType, RequireFields<MutationImportDatasetArgs, 'key' | 'files'>>;
  retireDataset?: Resolver<ResolversTypes['RetireDatasetResult'], ParentType, ContextType, RequireFields<MutationRetireDatasetArgs, 'dataset' | 'reason'>>;
  markRetracted?: Resolver<ResolversTypes['MarkRetractedResult'], ParentType, ContextType, RequireFields<MutationMarkRetractedArgs, 'source'>>;
};

export type ChangeRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeRefused'] = ResolversParentTypes['ChangeRefused']> = {
  __resolveType: TypeResolveFn<'InvalidDataset' | 'VersionConflict' | 'DatasetIsRetired' | 'AccessDenied' | 'DatasetInUse' | 'UnknownRecord', ParentType, ContextType>;
};

export type ValidateDatasetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ValidateDatasetResult'] = ResolversParentTypes['ValidateDatasetResult']> = {
  __resolveType: TypeResolveFn<'ValidDataset' | 'InvalidDataset' | 'VersionConflict' | 'DatasetIsRetired' | 'AccessDenied', ParentType, ContextType>;
};

export type ImportDatasetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportDatasetResult'] = ResolversParentTypes['ImportDatasetResult']> = {
  __resolveType: TypeResolveFn<'ImportedDataset' | 'InvalidDataset' | 'VersionConflict' | 'DatasetIsRetired' | 'AccessDenied', ParentType, ContextType>;
};

export type RetireDatasetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetireDatasetResult'] = ResolversParentTypes['RetireDatasetResult']> = {
  __resolveType: TypeResolveFn<'RetiredDataset' | 'UnknownRecord' | 'DatasetInUse' | 'AccessDenied', ParentType, ContextType>;
};

export type MarkRetractedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarkRetractedResult'] = ResolversParentTypes['MarkRetractedResult']> = {
  __resolveType: TypeResolveFn<'RetractionMarked' | 'UnknownRecord' | 'AccessDenied', ParentType, ContextType>;
};

export type ValidDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ValidDataset'] = ResolversParentTypes['ValidDataset']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DatasetProblem']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['DatasetChanges'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportedDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportedDataset'] = ResolversParentTypes['ImportedDataset']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DatasetProblem']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['DatasetChanges'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidDataset'] = ResolversParentTypes['InvalidDataset']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['DatasetProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetProblem'] = ResolversParentTypes['DatasetProblem']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetIsRetiredResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetIsRetired'] = ResolversParentTypes['DatasetIsRetired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retirement?: Resolver<ResolversTypes['Retirement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessDeniedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessDenied'] = ResolversParentTypes['AccessDenied']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AccessCode'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetiredDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetiredDataset'] = ResolversParentTypes['RetiredDataset']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  retirement?: Resolver<ResolversTypes['Retirement'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['DatasetChanges'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetInUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetInUse'] = ResolversParentTypes['DatasetInUse']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnknownRecord'] = ResolversParentTypes['UnknownRecord']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractionMarkedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetractionMarked'] = ResolversParentTypes['RetractionMarked']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['RetractionMark']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['DatasetChanges'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetChangesResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetChanges'] = ResolversParentTypes['DatasetChanges']> = {
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['ChangedVerdict']>, ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['ChangedOrder']>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RecordChangeKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ChangedField']>, ParentType, ContextType>;
};

export type ChangedFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangedVerdictResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedVerdict'] = ResolversParentTypes['ChangedVerdict']> = {
  material?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['IonSymbol'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessCode'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['VerdictState']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['VerdictState']>, ParentType, ContextType>;
};

export type VerdictStateResolvers<ContextType = any, ParentType extends ResolversParentTypes['VerdictState'] = ResolversParentTypes['VerdictState']> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangedOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedOrder'] = ResolversParentTypes['ChangedOrder']> = {
  material?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ion?: Resolver<ResolversTypes['IonSymbol'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['OrderState']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['OrderState']>, ParentType, ContextType>;
};

export type OrderStateResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderState'] = ResolversParentTypes['OrderState']> = {
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  feasible?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ProcessCode']>>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ObservationForm'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['Cell']>, ParentType, ContextType>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  technique?: Resolver<Maybe<ResolversTypes['Technique']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Conditions'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  cited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  derivedMetric?: Resolver<Maybe<ResolversTypes['DerivedMetric']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ObservationVersion']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ObservationClaimsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<ObservationDftResultsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<ObservationConnectionFacetsArgs>>;
};

export type ObservationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationVersion'] = ResolversParentTypes['ObservationVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ObservationForm'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['IonSymbol']>, ParentType, ContextType>;
  technique?: Resolver<Maybe<ResolversTypes['Technique']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Conditions'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservationVersionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationVersionConnection'] = ResolversParentTypes['ObservationVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ObservationVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationVersionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationVersionEdge'] = ResolversParentTypes['ObservationVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObservationVersion'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cell' | 'Claim' | 'Curve' | 'Dataset' | 'DftResult' | 'Ion' | 'Material' | 'Measurement' | 'MechanismModel' | 'Observation' | 'Proposition' | 'Laboratory' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PropositionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposition'] = ResolversParentTypes['Proposition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PropositionClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropositionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PropositionConnection'] = ResolversParentTypes['PropositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<PropositionConnectionFacetsArgs>>;
};

export type PropositionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PropositionEdge'] = ResolversParentTypes['PropositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = any, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  reported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType, Partial<QuantityValueArgs>>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<QuantityLowerArgs>>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<QuantityUpperArgs>>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['IntervalKind'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
};

export type ReportedQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedQuantity'] = ResolversParentTypes['ReportedQuantity']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
};

export type ReportedTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedText'] = ResolversParentTypes['ReportedText']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'slug'>>;
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType, RequireFields<QueryIonArgs, 'symbol'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'key'>>;
  datasetVersion?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType, RequireFields<QueryDatasetVersionArgs, 'key' | 'version'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  laboratories?: Resolver<ResolversTypes['LaboratoryConnection'], ParentType, ContextType, Partial<QueryLaboratoriesArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<QueryMaterialsArgs>>;
  ions?: Resolver<ResolversTypes['IonConnection'], ParentType, ContextType, Partial<QueryIonsArgs>>;
  cells?: Resolver<ResolversTypes['CellConnection'], ParentType, ContextType, Partial<QueryCellsArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<QueryMeasurementsArgs>>;
  curves?: Resolver<ResolversTypes['CurveConnection'], ParentType, ContextType, Partial<QueryCurvesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  dftResults?: Resolver<ResolversTypes['DftResultConnection'], ParentType, ContextType, Partial<QueryDftResultsArgs>>;
  propositions?: Resolver<ResolversTypes['PropositionConnection'], ParentType, ContextType, Partial<QueryPropositionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  mechanismModels?: Resolver<ResolversTypes['MechanismModelConnection'], ParentType, ContextType, Partial<QueryMechanismModelsArgs>>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  quantityKinds?: Resolver<ReadonlyArray<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['Feature']>, ParentType, ContextType>;
  trendTerms?: Resolver<ReadonlyArray<ResolversTypes['TrendTerm']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryUnitsArgs>>;
  columnQuantities?: Resolver<ReadonlyArray<ResolversTypes['ColumnQuantity']>, ParentType, ContextType>;
  fileFormats?: Resolver<ReadonlyArray<ResolversTypes['FileFormat']>, ParentType, ContextType>;
  fileWarnings?: Resolver<ReadonlyArray<ResolversTypes['FileWarningKind']>, ParentType, ContextType>;
  fileRepairs?: Resolver<ReadonlyArray<ResolversTypes['FileRepair']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  auditRules?: Resolver<ReadonlyArray<ResolversTypes['AuditRule']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, Partial<QueryAssessmentArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<QueryAssessmentsArgs>>;
  evidenceMatrix?: Resolver<ResolversTypes['EvidenceMatrix'], ParentType, ContextType, RequireFields<QueryEvidenceMatrixArgs, 'materials'>>;
  contributionOrder?: Resolver<Maybe<ResolversTypes['ContributionOrder']>, ParentType, ContextType, RequireFields<QueryContributionOrderArgs, 'material' | 'ion'>>;
  contributionOrders?: Resolver<ReadonlyArray<ResolversTypes['ContributionOrder']>, ParentType, ContextType, RequireFields<QueryContributionOrdersArgs, 'materials'>>;
  auditFindings?: Resolver<ResolversTypes['AuditFindingConnection'], ParentType, ContextType, Partial<QueryAuditFindingsArgs>>;
  auditChecks?: Resolver<ResolversTypes['AuditCheckConnection'], ParentType, ContextType, Partial<QueryAuditChecksArgs>>;
  nextExperiments?: Resolver<Maybe<ResolversTypes['NextExperiments']>, ParentType, ContextType, RequireFields<QueryNextExperimentsArgs, 'material' | 'ion'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'materials'>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  analyses?: Resolver<ReadonlyArray<ResolversTypes['Analysis']>, ParentType, ContextType>;
  derivedMetrics?: Resolver<ResolversTypes['DerivedMetricConnection'], ParentType, ContextType, Partial<QueryDerivedMetricsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  mapIds?: Resolver<ReadonlyArray<ResolversTypes['MappedName']>, ParentType, ContextType, RequireFields<QueryMapIdsArgs, 'names'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface RuleCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleCode'], any> {
  name: 'RuleCode';
}

export interface AuditRuleCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AuditRuleCode'], any> {
  name: 'AuditRuleCode';
}

export type RuleParameterResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleParameter'] = ResolversParentTypes['RuleParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  code?: Resolver<ResolversTypes['RuleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['TechniqueFamily'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceDirection']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditRule'] = ResolversParentTypes['AuditRule']> = {
  code?: Resolver<ResolversTypes['AuditRuleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TechniqueCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TechniqueCode'], any> {
  name: 'TechniqueCode';
}

export interface QuantityCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['QuantityCode'], any> {
  name: 'QuantityCode';
}

export interface ProcessCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcessCode'], any> {
  name: 'ProcessCode';
}

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface FeatureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FeatureCode'], any> {
  name: 'FeatureCode';
}

export interface TrendTermCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TrendTermCode'], any> {
  name: 'TrendTermCode';
}

export interface RoleCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoleCode'], any> {
  name: 'RoleCode';
}

export interface UnitCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnitCode'], any> {
  name: 'UnitCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type SearchItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchItem'] = ResolversParentTypes['SearchItem']> = {
  __resolveType: TypeResolveFn<'Dataset' | 'Laboratory' | 'Source' | 'Ion' | 'Material' | 'Cell' | 'Measurement' | 'Observation' | 'DftResult' | 'Claim' | 'MechanismModel' | 'Technique' | 'QuantityKind' | 'Process' | 'Region' | 'Feature' | 'TrendTerm' | 'Role' | 'Rule' | 'AuditRule' | 'Metric' | 'Unit', ParentType, ContextType>;
};

export type TextPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['TextPlace'] = ResolversParentTypes['TextPlace']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  item?: Resolver<ResolversTypes['SearchItem'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['TextPlace']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchCount'] = ResolversParentTypes['SearchCount']> = {
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsByType?: Resolver<ReadonlyArray<ResolversTypes['SearchCount']>, ParentType, ContextType>;
};

export type NamedItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamedItem'] = ResolversParentTypes['NamedItem']> = {
  item?: Resolver<ResolversTypes['SearchItem'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappedIdResolvers<ContextType = any, ParentType extends ResolversParentTypes['MappedId'] = ResolversParentTypes['MappedId']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['SearchItem'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmbiguousNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmbiguousName'] = ResolversParentTypes['AmbiguousName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['NamedItem']>, ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NearItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['NearItem'] = ResolversParentTypes['NearItem']> = {
  item?: Resolver<ResolversTypes['SearchItem'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnknownNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnknownName'] = ResolversParentTypes['UnknownName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['NearItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappedNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['MappedName'] = ResolversParentTypes['MappedName']> = {
  __resolveType: TypeResolveFn<'MappedId' | 'AmbiguousName' | 'UnknownName', ParentType, ContextType>;
};

export type LaboratoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Laboratory'] = ResolversParentTypes['Laboratory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<LaboratorySourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['ReportedText'], ParentType, ContextType>;
  retraction?: Resolver<ResolversTypes['RetractionStatus'], ParentType, ContextType>;
  retractionMark?: Resolver<Maybe<ResolversTypes['RetractionMark']>, ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['Laboratory']>, ParentType, ContextType>;
  auditSummary?: Resolver<ResolversTypes['AuditSummary'], ParentType, ContextType, Partial<SourceAuditSummaryArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<SourceObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractionMarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetractionMark'] = ResolversParentTypes['RetractionMark']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LaboratoryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryConnection'] = ResolversParentTypes['LaboratoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LaboratoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Laboratory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LaboratoryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaboratoryEdge'] = ResolversParentTypes['LaboratoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Laboratory'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SourceConnectionFacetsArgs>>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ValueStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ValueStatement'] = ResolversParentTypes['ValueStatement']> = {
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendStatement'] = ResolversParentTypes['TrendStatement']> = {
  term?: Resolver<ResolversTypes['TrendTerm'], ParentType, ContextType>;
  along?: Resolver<ResolversTypes['TrendAxis'], ParentType, ContextType>;
  comparedToRegion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderingItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderingItem'] = ResolversParentTypes['OrderingItem']> = {
  ion?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  motif?: Resolver<Maybe<ResolversTypes['Motif']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderingStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrderingStatement'] = ResolversParentTypes['OrderingStatement']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['OrderingItem']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['OrderingRelation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatioStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatioStatement'] = ResolversParentTypes['RatioStatement']> = {
  relation?: Resolver<ResolversTypes['RatioRelation'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  toIon?: Resolver<Maybe<ResolversTypes['Ion']>, ParentType, ContextType>;
  toMaterial?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  toLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresenceStatement'] = ResolversParentTypes['PresenceStatement']> = {
  feature?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PresenceLevel'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleStatement'] = ResolversParentTypes['RoleStatement']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinitionStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefinitionStatement'] = ResolversParentTypes['DefinitionStatement']> = {
  kind?: Resolver<ResolversTypes['DefinitionKind'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResolutionStatement'] = ResolversParentTypes['ResolutionStatement']> = {
  level?: Resolver<ResolversTypes['ResolutionLevel'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuperlativeStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuperlativeStatement'] = ResolversParentTypes['SuperlativeStatement']> = {
  degree?: Resolver<ResolversTypes['SuperlativeDegree'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptionStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaptionStatement'] = ResolversParentTypes['CaptionStatement']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['QuantityKind']>, ParentType, ContextType>;
  ions?: Resolver<ReadonlyArray<ResolversTypes['Ion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'ValueStatement' | 'TrendStatement' | 'OrderingStatement' | 'RatioStatement' | 'PresenceStatement' | 'RoleStatement' | 'DefinitionStatement' | 'ResolutionStatement' | 'SuperlativeStatement' | 'CaptionStatement', ParentType, ContextType>;
};

export type SettingDefinitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettingDefinition'] = ResolversParentTypes['SettingDefinition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
};

export type TechniqueResolvers<ContextType = any, ParentType extends ResolversParentTypes['Technique'] = ResolversParentTypes['Technique']> = {
  code?: Resolver<ResolversTypes['TechniqueCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['TechniqueFamily'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['SettingDefinition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityKindResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuantityKind'] = ResolversParentTypes['QuantityKind']> = {
  code?: Resolver<ResolversTypes['QuantityCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = any, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process']> = {
  code?: Resolver<ResolversTypes['ProcessCode'], ParentType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Feature'] = ResolversParentTypes['Feature']> = {
  code?: Resolver<ResolversTypes['FeatureCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendTermResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrendTerm'] = ResolversParentTypes['TrendTerm']> = {
  code?: Resolver<ResolversTypes['TrendTermCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sense?: Resolver<ResolversTypes['TrendSense'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  code?: Resolver<ResolversTypes['RoleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Agreement?: AgreementResolvers<ContextType>;
  AnalysisCode?: GraphQLScalarType;
  AnalysisParameter?: AnalysisParameterResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  NotComputed?: NotComputedResolvers<ContextType>;
  ComputationTerm?: ComputationTermResolvers<ContextType>;
  Computation?: ComputationResolvers<ContextType>;
  AuditRepair?: AuditRepairResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AuditCheck?: AuditCheckResolvers<ContextType>;
  AuditSummary?: AuditSummaryResolvers<ContextType>;
  AuditFindingConnection?: AuditFindingConnectionResolvers<ContextType>;
  AuditFindingEdge?: AuditFindingEdgeResolvers<ContextType>;
  AuditCheckConnection?: AuditCheckConnectionResolvers<ContextType>;
  AuditCheckEdge?: AuditCheckEdgeResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  CellConnection?: CellConnectionResolvers<ContextType>;
  CellEdge?: CellEdgeResolvers<ContextType>;
  ProcessAssertion?: ProcessAssertionResolvers<ContextType>;
  OrderAssertion?: OrderAssertionResolvers<ContextType>;
  TrendAssertion?: TrendAssertionResolvers<ContextType>;
  ModelAssertion?: ModelAssertionResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Conditions?: ConditionsResolvers<ContextType>;
  ClaimedOrder?: ClaimedOrderResolvers<ContextType>;
  OrderAssumption?: OrderAssumptionResolvers<ContextType>;
  OrderConstraint?: OrderConstraintResolvers<ContextType>;
  FeasibleOrder?: FeasibleOrderResolvers<ContextType>;
  CapacityBounds?: CapacityBoundsResolvers<ContextType>;
  PotentialRange?: PotentialRangeResolvers<ContextType>;
  ProcessBounds?: ProcessBoundsResolvers<ContextType>;
  OrderTie?: OrderTieResolvers<ContextType>;
  SettlingQuantity?: SettlingQuantityResolvers<ContextType>;
  OrderOutcome?: OrderOutcomeResolvers<ContextType>;
  InfeasibleSubset?: InfeasibleSubsetResolvers<ContextType>;
  OrderRepair?: OrderRepairResolvers<ContextType>;
  ContributionOrder?: ContributionOrderResolvers<ContextType>;
  ColumnQuantityCode?: GraphQLScalarType;
  FileFormatCode?: GraphQLScalarType;
  FileWarningCode?: GraphQLScalarType;
  FileRepairCode?: GraphQLScalarType;
  ColumnQuantity?: ColumnQuantityResolvers<ContextType>;
  FileFormat?: FileFormatResolvers<ContextType>;
  FileWarningKind?: FileWarningKindResolvers<ContextType>;
  FileRepair?: FileRepairResolvers<ContextType>;
  RowPlace?: RowPlaceResolvers<ContextType>;
  FileWarning?: FileWarningResolvers<ContextType>;
  AppliedRepair?: AppliedRepairResolvers<ContextType>;
  FileFact?: FileFactResolvers<ContextType>;
  CurveFile?: CurveFileResolvers<ContextType>;
  CurveColumn?: CurveColumnResolvers<ContextType>;
  CurvePoints?: CurvePointsResolvers<ContextType>;
  Curve?: CurveResolvers<ContextType>;
  CurveConnection?: CurveConnectionResolvers<ContextType>;
  CurveEdge?: CurveEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Retirement?: RetirementResolvers<ContextType>;
  DatasetVersion?: DatasetVersionResolvers<ContextType>;
  MetricCode?: GraphQLScalarType;
  Metric?: MetricResolvers<ContextType>;
  MetricParameter?: MetricParameterResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  ReportedBeside?: ReportedBesideResolvers<ContextType>;
  FormerMetric?: FormerMetricResolvers<ContextType>;
  RecomputedMetric?: RecomputedMetricResolvers<ContextType>;
  DerivedMetric?: DerivedMetricResolvers<ContextType>;
  DerivedMetricConnection?: DerivedMetricConnectionResolvers<ContextType>;
  DerivedMetricEdge?: DerivedMetricEdgeResolvers<ContextType>;
  DftResult?: DftResultResolvers<ContextType>;
  DftResultConnection?: DftResultConnectionResolvers<ContextType>;
  DftResultEdge?: DftResultEdgeResolvers<ContextType>;
  LineCondition?: LineConditionResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  UsedParameter?: UsedParameterResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  Strand?: StrandResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  EvidenceMatrix?: EvidenceMatrixResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  InputFlip?: InputFlipResolvers<ContextType>;
  ThresholdFlip?: ThresholdFlipResolvers<ContextType>;
  LineFlip?: LineFlipResolvers<ContextType>;
  SourceFlip?: SourceFlipResolvers<ContextType>;
  FlipThresholds?: FlipThresholdsResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  OrderChange?: OrderChangeResolvers<ContextType>;
  NextExperiment?: NextExperimentResolvers<ContextType>;
  NextExperiments?: NextExperimentsResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageCount?: CoverageCountResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  IntercalationCompound?: IntercalationCompoundResolvers<ContextType>;
  Ion?: IonResolvers<ContextType>;
  IonConnection?: IonConnectionResolvers<ContextType>;
  IonEdge?: IonEdgeResolvers<ContextType>;
  ThresholdOverride?: ThresholdOverrideResolvers<ContextType>;
  WeightOverride?: WeightOverrideResolvers<ContextType>;
  JudgingOptions?: JudgingOptionsResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  RawData?: RawDataResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  ModelAssignment?: ModelAssignmentResolvers<ContextType>;
  MechanismModel?: MechanismModelResolvers<ContextType>;
  MechanismModelConnection?: MechanismModelConnectionResolvers<ContextType>;
  MechanismModelEdge?: MechanismModelEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ChangeRefused?: ChangeRefusedResolvers<ContextType>;
  ValidateDatasetResult?: ValidateDatasetResultResolvers<ContextType>;
  ImportDatasetResult?: ImportDatasetResultResolvers<ContextType>;
  RetireDatasetResult?: RetireDatasetResultResolvers<ContextType>;
  MarkRetractedResult?: MarkRetractedResultResolvers<ContextType>;
  ValidDataset?: ValidDatasetResolvers<ContextType>;
  ImportedDataset?: ImportedDatasetResolvers<ContextType>;
  InvalidDataset?: InvalidDatasetResolvers<ContextType>;
  DatasetProblem?: DatasetProblemResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  DatasetIsRetired?: DatasetIsRetiredResolvers<ContextType>;
  AccessDenied?: AccessDeniedResolvers<ContextType>;
  RetiredDataset?: RetiredDatasetResolvers<ContextType>;
  DatasetInUse?: DatasetInUseResolvers<ContextType>;
  UnknownRecord?: UnknownRecordResolvers<ContextType>;
  RetractionMarked?: RetractionMarkedResolvers<ContextType>;
  DatasetChanges?: DatasetChangesResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  ChangedVerdict?: ChangedVerdictResolvers<ContextType>;
  VerdictState?: VerdictStateResolvers<ContextType>;
  ChangedOrder?: ChangedOrderResolvers<ContextType>;
  OrderState?: OrderStateResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationVersion?: ObservationVersionResolvers<ContextType>;
  ObservationVersionConnection?: ObservationVersionConnectionResolvers<ContextType>;
  ObservationVersionEdge?: ObservationVersionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Proposition?: PropositionResolvers<ContextType>;
  PropositionConnection?: PropositionConnectionResolvers<ContextType>;
  PropositionEdge?: PropositionEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  ReportedQuantity?: ReportedQuantityResolvers<ContextType>;
  ReportedText?: ReportedTextResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  RuleCode?: GraphQLScalarType;
  AuditRuleCode?: GraphQLScalarType;
  RuleParameter?: RuleParameterResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  AuditRule?: AuditRuleResolvers<ContextType>;
  TechniqueCode?: GraphQLScalarType;
  QuantityCode?: GraphQLScalarType;
  ProcessCode?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  FeatureCode?: GraphQLScalarType;
  TrendTermCode?: GraphQLScalarType;
  RoleCode?: GraphQLScalarType;
  UnitCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  SearchItem?: SearchItemResolvers<ContextType>;
  TextPlace?: TextPlaceResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchCount?: SearchCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  NamedItem?: NamedItemResolvers<ContextType>;
  MappedId?: MappedIdResolvers<ContextType>;
  AmbiguousName?: AmbiguousNameResolvers<ContextType>;
  NearItem?: NearItemResolvers<ContextType>;
  UnknownName?: UnknownNameResolvers<ContextType>;
  MappedName?: MappedNameResolvers<ContextType>;
  Laboratory?: LaboratoryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  RetractionMark?: RetractionMarkResolvers<ContextType>;
  LaboratoryConnection?: LaboratoryConnectionResolvers<ContextType>;
  LaboratoryEdge?: LaboratoryEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  ValueStatement?: ValueStatementResolvers<ContextType>;
  TrendStatement?: TrendStatementResolvers<ContextType>;
  OrderingItem?: OrderingItemResolvers<ContextType>;
  OrderingStatement?: OrderingStatementResolvers<ContextType>;
  RatioStatement?: RatioStatementResolvers<ContextType>;
  PresenceStatement?: PresenceStatementResolvers<ContextType>;
  RoleStatement?: RoleStatementResolvers<ContextType>;
  DefinitionStatement?: DefinitionStatementResolvers<ContextType>;
  ResolutionStatement?: ResolutionStatementResolvers<ContextType>;
  SuperlativeStatement?: SuperlativeStatementResolvers<ContextType>;
  CaptionStatement?: CaptionStatementResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  SettingDefinition?: SettingDefinitionResolvers<ContextType>;
  Technique?: TechniqueResolvers<ContextType>;
  QuantityKind?: QuantityKindResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Feature?: FeatureResolvers<ContextType>;
  TrendTerm?: TrendTermResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
};

