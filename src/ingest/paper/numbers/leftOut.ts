/**
 * Why a number of a paper's sentence is no measured value, as far as the text itself shows.
 *
 * A reason is set by the first pattern below that covers the number. Where the text cannot decide, there is none:
 * a number too many costs a look, a number too few is a hole nobody sees.
 */
export type LeftOutReason = 'CITATION_MARK' | 'LABEL' | 'FORMULA' | 'PAGE_FURNITURE';

export type Span = readonly [start: number, end: number];

/** A stretch of text whose numbers are no measured values. */
export interface Cover {
  readonly reason: LeftOutReason;
  readonly span: Span;
}

const ELEMENTS =
  `H|He|Li|Be|B|C|N|O|F|Ne|Na|Mg|Al|Si|P|S|Cl|Ar|K|Ca|Sc|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr|Rb|Sr
|Y|Zr|Nb|Mo|Tc|Ru|Rh|Pd|Ag|Cd|In|Sn|Sb|Te|I|Xe|Cs|Ba|La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Hf|Ta|W|Re|Os|Ir|Pt|Au|Hg
|Tl|Pb|Bi|Th|U`.replaceAll('\n', '');
const ATOM = String.raw`(?:(?:${ELEMENTS})(?:\d\.\d+|\d{1,2}|[xyn])?)`;
/** Symbols that stand with a power in units: mAh g-1, mV s-1. */
export const POWERED_UNITS =
  'mAh|Ah|mA|[µμ]A|A|Wh|W|mg|[µμ]g|kg|g|mmol|mol|mL|L|dm|cm|mm|[µμ]m|nm|m|Å|ms|min|s|h|K|mV|V|eV';
const LENGTHS = 'dm|cm|mm|[µμ]m|nm|m|Å|s';

/** What stands in front of and behind a name of its own. */
const FREE = String.raw`(?<![\p{L}\d])`;
const ENDED = String.raw`(?![\p{L}\d])`;
const NO_UNIT = String.raw`(?!\s?(?:[%°º]|(?:${POWERED_UNITS}|C|keV|meV|Hz|kHz|wt)(?!\p{L})))`;

const PANELS = String.raw`(?:\(?[a-z](?!\p{L})\)?(?:[-–,][a-z](?!\p{L}))*)`;
const AND = String.raw`\s?(?:, and|,|&|and|to|[-–])\s?`;
const FURTHER_FIGURE = String.raw`(?:S\d{1,2}${PANELS}?|\d{1,2}${PANELS})`;
const CITED = String.raw`\d{1,3}(?:[,–-]\d{1,3})*`;
const NOT_ABBREVIATED = String.raw`(?<!${FREE}(?:Figs?|Refs?|Eqs?|Nos?|ca|vs|approx|pp?)\.)`;

const PATTERNS: readonly (readonly [LeftOutReason, readonly string[]])[] = [
  [
    'LABEL',
    [
      // Figure 1a, Figure S14a-c, Figure 5c and 5g, Table 2, Eq. (3)
      String.raw`${FREE}(?:Figure|Fig|Scheme|Table|Equation|Eq|Section)s?\.?\s*\(?S?\d{1,2}(?!\d)${PANELS}?\)?(?:${AND}${FURTHER_FIGURE}${ENDED})*`,
      // Figures 2 and 3
      String.raw`${FREE}(?:Figures|Figs\.?|Schemes|Tables|Equations|Eqs\.?)\s*\d{1,2}${PANELS}?(?:${AND}\d{1,2}(?!\d|\.\d)${NO_UNIT}${PANELS}?)+`,
      // S3, S4a-c
      String.raw`${FREE}S\d{1,2}${PANELS}?${ENDED}`,
      // R1, W1, CPE2
      String.raw`${FREE}(?:R|W|L|Q|Z|CPE)\d{1,2}${ENDED}`,
      // Na 1s, C 1s, K-2p1/2, 2p3/2
      String.raw`${FREE}(?:${ELEMENTS})[\s-]?[1-7][spdf](?:\s?[1-7]\/2)?${ENDED}`,
      String.raw`${FREE}[1-7][pdf]\s?[1357]\/2${ENDED}`,
      // (002), (110) planes, d002
      String.raw`[(\[{]0\d\d[)\]}]|\(\d{3}\)(?=\s(?:\p{L}+\s)?(?:peak|plane|reflection|facet|lattice|diffraction))|${FREE}[dI]_?\(?\d{3}\)?${ENDED}`,
      // CR-2032, 2032-type
      String.raw`${FREE}(?:CR|LIR)[-\s]?\d{4}${ENDED}|${FREE}2032(?=[-\s](?:type|coin))`,
      // 20DEG-HC, HC-1200, HC1300
      String.raw`${FREE}\d+\p{Lu}{2,}[\p{L}\d]*-\p{Lu}[\p{L}\d]*|${FREE}\p{Lu}{2,}(?:\d{3,4}|-\d{1,4})(?!\.\d)${ENDED}${NO_UNIT}`,
      // region 2, step 1
      String.raw`${FREE}(?:[Ss]tep|[Rr]egion|[Ss]ample|[Ss]ite|[Mm]odel|[Cc]ase|[Tt]ype)[\s-]?\d(?=[,.;:)]?(?:\s|$))${NO_UNIT}`,
      // sp2, 3D, A1g, 2θ
      String.raw`${FREE}(?:sp[23]|[0-3]D|[ABET][12][gu])${ENDED}|${FREE}2\s?θ`,
    ],
  ],
  [
    'FORMULA',
    [
      // LiC6, Li2CO3, ROCO2Li, Na0.67MnO2, Na2(CO3)2, Ca2+, SO42-; not the plural HCs12
      String.raw`${FREE}(?!\p{Lu}{2,4}s\d)R?${ATOM}(?:${ATOM}|\((?:(?:${ELEMENTS})\d{0,2})+\)\d{0,2})*(?:·\d{0,2})?(?!\p{Ll})(?!\d)`,
      // g-1, mV s-1, cm-2; not the range "1.5 V-2 V"
      String.raw`(?<![\p{L}-])(?:${POWERED_UNITS})\s?[-−]\s?[1-4](?:\/2|\.5)?${ENDED}(?!\s?(?:m?V|C)(?!\p{L}))`,
      // cm2, m2 g-1
      String.raw`(?<=[\d\s(\/·])(?:${LENGTHS})[2-4]${ENDED}`,
      // 23Na NMR
      String.raw`${FREE}(?:[1267]|13|19|23|31|39)(?:${ELEMENTS})(?=[\s-](?:\p{L}+[\s-])?(?:NMR|MAS))`,
    ],
  ],
  [
    'CITATION_MARK',
    [
      // method.34 KIBs.1–3 Å.47 g-1.12 0.5.12: behind the stop of a sentence
      String.raw`(?<=(?:[\p{L})\]%°’”"]|\p{L}[-−]\d|\d\.\d+)[.!?][)\]’”"]?)${NOT_ABBREVIATED}${CITED}(?=[\s)\]]|$)`,
      // matrix,35 especially: behind a comma
      String.raw`(?<=[\p{L})\]][,;:])${CITED}(?=[\s)\].;]|$)${NO_UNIT}`,
      // layer44,45 or; HCs12 are; (IC)20
      String.raw`(?<=\p{Ll}{3}|\p{Lu}{2}s|\p{L}\))${CITED}(?=[\s,.;:)\]]|$)(?!\.\d)${NO_UNIT}`,
      // [12], [3–5], Ref. 7
      String.raw`\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]${NO_UNIT}|${FREE}[Rr]ef(?:erence)?s?\.?\s?${CITED}${ENDED}`,
    ],
  ],
];

const COMPILED = PATTERNS.flatMap(([reason, sources]) =>
  sources.map((source) => ({ reason, pattern: new RegExp(source, 'gu') })),
);

/** All stretches of a levelled text that a pattern covers, in the order of the patterns. */
export function coversOf(text: string): readonly Cover[] {
  return COMPILED.flatMap(({ reason, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      reason,
      span: [match.index, match.index + match[0].length] as const,
    })),
  );
}
