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

/** How grave a finding is. */
export type Severity =
  /** Something is missing or merely implied. */
  | 'INFO'
  /** Statements do not agree; to say so needs an outside reference or typed words. */
  | 'WARNING'
  /** Arithmetic or physics fails after rounding, with no outside value needed. */
  | 'ERROR';

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
  /** Materials, by name, slug, aliases, and how they were made. */
  | 'MATERIAL'
  /** Cells, by label, electrolyte, counter electrode, format and ion. */
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
  /** Number as printed. */
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
  /** Electrolyte of a cell. */
  | 'ELECTROLYTE'
  /** Counter electrode of a cell. */
  | 'COUNTER_ELECTRODE'
  /** Format of a cell. */
  | 'FORMAT'
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

export type AssessmentQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
  process: string;
}>;


export type AssessmentQuery = { readonly assessment: { readonly verdict: Verdict, readonly score: number, readonly independentLaboratories: number, readonly lines: ReadonlyArray<{ readonly direction: EvidenceDirection, readonly effectiveWeight: number, readonly sentence: string, readonly rule: { readonly code: string, readonly question: string }, readonly conditions: ReadonlyArray<{ readonly sentence: string }>, readonly comparisons: ReadonlyArray<{ readonly parameter: string, readonly threshold: number, readonly observed: number | null, readonly margin: number | null, readonly unit: string }>, readonly inputs: ReadonlyArray<{ readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } }> }>, readonly flipThresholds: { readonly input: { readonly from: number, readonly to: number, readonly unit: string, readonly verdict: Verdict, readonly observation: { readonly id: string } } | null, readonly threshold: { readonly parameter: string, readonly from: number, readonly to: number, readonly verdict: Verdict, readonly rule: { readonly code: string } } | null, readonly line: { readonly verdict: Verdict, readonly line: { readonly rule: { readonly code: string } } } | null } } | null };

export type AuditQueryVariables = Exact<{
  source: string;
}>;


export type AuditQuery = { readonly source: { readonly auditSummary: { readonly errors: number, readonly warnings: number, readonly infos: number, readonly passed: number } } | null, readonly auditFindings: { readonly nodes: ReadonlyArray<{ readonly severity: Severity, readonly sentence: string, readonly rule: { readonly code: string }, readonly computations: ReadonlyArray<{ readonly formula: string, readonly result: { readonly value: number, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null }>, readonly repairs: ReadonlyArray<{ readonly sentence: string }>, readonly inputs: ReadonlyArray<{ readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> }> } };

export type ContributionOrdersQueryVariables = Exact<{
  material: string;
}>;


export type ContributionOrdersQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly hedging: Hedging, readonly ion: { readonly symbol: IonSymbol } | null, readonly assertion:
        | { readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }
        | Record<PropertyKey, never>
      , readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type DerivedMetricsQueryVariables = Exact<{
  material: string;
  disagrees?: boolean | null | undefined;
}>;


export type DerivedMetricsQuery = { readonly derivedMetrics: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly metric: { readonly code: string, readonly formula: string }, readonly ion: { readonly symbol: IonSymbol } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null }, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string, readonly source: string }>, readonly reported: ReadonlyArray<{ readonly agrees: boolean, readonly difference: { readonly value: number, readonly lower: number | null, readonly upper: number | null }, readonly observation: { readonly value: { readonly reported: string } | null, readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } } }> }> } };

export type DftWindowsQueryVariables = Exact<{
  ion: IonSymbol;
}>;


export type DftWindowsQuery = { readonly dftResults: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly motif: Motif, readonly model: string, readonly reference: DftReference, readonly signConvention: SignConvention, readonly site: { readonly text: string | null, readonly missing: MissingReason | null }, readonly observations: { readonly nodes: ReadonlyArray<{ readonly quantity: { readonly code: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly relation: Relation } | null }> } }> } };

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

export type NextExperimentsQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
}>;


export type NextExperimentsQuery = { readonly nextExperiments: { readonly experiments: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly sentence: string, readonly technique: { readonly code: string } }> } | null };

export type OrderOfContributionsQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
}>;


export type OrderOfContributionsQuery = { readonly contributionOrder: { readonly status: OrderStatus, readonly claims: ReadonlyArray<{ readonly status: ClaimedOrderStatus | null, readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }>, readonly orders: ReadonlyArray<{ readonly share: number, readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }>, readonly processes: ReadonlyArray<{ readonly lower: number, readonly upper: number | null, readonly process: { readonly abbreviation: string | null } }>, readonly infeasibleSubsets: ReadonlyArray<{ readonly sentence: string }>, readonly repairs: ReadonlyArray<{ readonly sentence: string, readonly outcome: { readonly status: OrderStatus, readonly orders: ReadonlyArray<{ readonly share: number, readonly ascending: ReadonlyArray<{ readonly abbreviation: string | null }> }> } }>, readonly settledBy: ReadonlyArray<{ readonly label: string, readonly bits: number, readonly best: boolean }>, readonly assumptions: ReadonlyArray<{ readonly sentence: string }> } | null };

export type RateCapabilityQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
}>;


export type RateCapabilityQuery = { readonly observations: { readonly nodes: ReadonlyArray<{ readonly conditions: { readonly cRate: { readonly value: number } | null }, readonly value: { readonly reported: string, readonly value: number, readonly lower: number | null, readonly upper: number | null } | null }> } };

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
}>;


export type SlopePlateauSharesQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quantity: { readonly code: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly relation: Relation } | null, readonly conditions: { readonly boundary: { readonly reported: string } | null }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null, readonly figure: string | null, readonly panel: string | null } }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly ion: { readonly name: string, readonly compound: { readonly formula: string, readonly theoreticalCapacity: { readonly value: number, readonly unit: string } } } | null, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly quantity: { readonly name: string } | null, readonly value: { readonly reported: string, readonly lower: number | null, readonly upper: number | null, readonly unit: string } | null, readonly material: { readonly name: string } | null, readonly source: { readonly slug: string }, readonly locator: { readonly part: SourcePart, readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type UnsupportedClaimsQueryVariables = Exact<{
  source: string;
  ions?: ReadonlyArray<IonSymbol> | null | undefined;
}>;


export type UnsupportedClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly paraphrase: string, readonly hedging: Hedging, readonly ion: { readonly symbol: IonSymbol } | null, readonly agreement: { readonly code: AgreementCode, readonly reason: string }, readonly locator: { readonly section: string | null, readonly paragraph: number | null, readonly sentence: number | null } }> } };

export type WhatIfQueryVariables = Exact<{
  material: string;
  ion: IonSymbol;
  process: string;
  options: JudgingOptionsInput;
}>;


export type WhatIfQuery = { readonly asUsual: { readonly verdict: Verdict, readonly score: number } | null, readonly otherwise: { readonly verdict: Verdict, readonly score: number, readonly options: { readonly leftOutTechniques: ReadonlyArray<string>, readonly thresholds: ReadonlyArray<{ readonly rule: string, readonly parameter: string, readonly value: number }> } } | null };

/** One verdict with every line behind it, down to the sentence of the source, and what would change it. */
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

/** What a source's own numbers and statements say against each other, with the computation and what would mend it. */
export const audit = `query Audit($source: ID!) {
  source(slug: $source) {
    auditSummary {
      errors
      warnings
      infos
      passed
    }
  }
  auditFindings(filter: { source: [$source], severity: [ERROR, WARNING] }, first: 100) {
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

/** Which orders of contribution are claimed, by whom, how firmly, and in which sentence? */
export const contributionOrders = `query ContributionOrders($material: ID!) {
  claims(filter: { material: [$material], kind: [CONTRIBUTION_ORDER] }) {
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
      hedging
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

/** Numbers that follow from reported ones but do not agree with what is reported of the same thing. */
export const derivedMetrics = `query DerivedMetrics($material: ID!, $disagrees: Boolean) {
  derivedMetrics(filter: { material: [$material], disagrees: $disagrees }, first: 100) {
    totalCount
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

/** At which interlayer distances does DFT find binding favourable, and against which reference state? */
export const dftWindows = `query DftWindows($ion: IonSymbol!) {
  dftResults(filter: { ion: [$ion] }) {
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
      observations(filter: { form: [VALUE] }) {
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

/** Every number of one dataset, a page at a time: pass endCursor as `after` until hasNextPage is false. */
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

/** What each technique says of each process, where techniques disagree, and with which numbers. */
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

/** What names mean: names, aliases, slugs, DOIs, codes or ids in, ids out; slips of the pen get the nearest names. */
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

/** One carbon in one request: its cells, what was measured, its structure and how much is reported. */
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

/** Which missing measurement could change most. */
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

/** Which orders of contribution the numbers leave, what contradicts what, and what would settle it. */
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

/** Insertion capacity against C-rate of one ion, in mAh/g with the interval that the printed digits stand for. */
export const rateCapability = `query RateCapability($material: ID!, $ion: IonSymbol!) {
  observations(
    filter: {
      material: [$material]
      ion: [$ion]
      technique: ["RATE_CAPABILITY"]
      quantity: ["INSERTION_CAPACITY"]
      form: [VALUE]
    }
    first: 50
  ) {
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

/** Every rule with its thresholds, their units and sources: what `options.thresholds` may override. */
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

/** Whatever has all words of a text, the best first, with the place of the words; counts by type for a panel that filters. */
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
export const slopePlateauShares = `query SlopePlateauShares($material: ID!, $ion: IonSymbol!) {
  observations(
    filter: { material: [$material], ion: [$ion], quantity: ["SLOPE_SHARE", "PLATEAU_SHARE"], form: [VALUE] }
  ) {
    totalCount
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

/** The knowledge base of Li, Na and K storage in hard carbon. Ctrl-Enter runs the query; the book at the left describes
 * every field. What does sodium keep, number by number, and in which sentence does it say so? */
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

/** Claims that the data of their own source do not support, or support less than they say, and where they stand. */
export const unsupportedClaims = `query UnsupportedClaims($source: ID!, $ions: [IonSymbol!]) {
  claims(filter: { source: [$source], ion: $ions, agreement: [DISAGREES, UNSUPPORTED, OVERSTATED] }, first: 100) {
    totalCount
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

/** The same verdict judged otherwise: without theory, or with another threshold. */
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
