/** What stands for a value that only the curator knows: empty, so that a check names each one that was forgotten. */
const BLANK = '';

/**
 * A `dataset.yaml` to fill in: what every dataset needs stands there, empty where only the curator knows it; what most
 * datasets have besides stands behind `#`, to be uncommented by taking that sign away. Prose stands behind `##`.
 *
 * @param key key of the dataset, which is the name of its folder
 * @param curator who makes it; empty if not known
 */
export function datasetTemplate(key: string, curator: string): string {
  return `# yaml-language-server: $schema=./dataset.schema.json
## "hckb schema > dataset.schema.json" writes the file that editors complete from; "hckb codes" lists every legal code.
## "hckb validate ${key}" reports all problems at once, with line and column; an empty field that is needed is one.
## Quote what is printed to the letter ("~202 mAh g-1"): the digits say how exact it is. Copy no sentences.
key: ${key}
title: ${BLANK}
curator: ${quoted(curator)}
## Licence under which the facts of this file may be used.
licence: CC0-1.0

## The paper first; further sources, such as a supplement of its own, may follow.
sources:
  - key: ${key}
    ## ARTICLE, PREPRINT, DATASET, HANDBOOK or MANUSCRIPT
    kind: ARTICLE
    title: { text: ${BLANK} }
#    authors: ["Jane Doe", "John Roe"]
    ## What is not printed is { missing: NOT_REPORTED }; the others are { text: "10.1000/xyz" }.
    doi: { missing: NOT_REPORTED }
#    year: 2026
    venue: { missing: NOT_REPORTED }
    licence: { missing: NOT_REPORTED }
#    laboratory: lab

## Sources of one laboratory are not independent of each other.
#laboratories:
#  - key: lab
#    name: Carbon group of a university
#    affiliations: ["University of Somewhere"]

materials:
  - key: hc
    name: ${BLANK}
#    aliases: ["HC-1300"]
#    precursor: { text: sucrose }
#    synthesis: { text: "dried at 100 °C for 12 h, heated at 5 °C/min, held for 2 h in argon" }
#    pyrolysisTemperature: { reported: "1300 °C", setting: true }
    ## Where the paper says so. "hckb outline paper.txt" counts sections, paragraphs and sentences.
    at: [{ part: TEXT, section: Experimental, paragraph: 1, sentence: 1 }]

## One cell for each material, ion and electrolyte. What was set by hand has "setting: true": it has no rounding.
#cells:
#  - key: hc-na
#    material: hc
#    ion: Na
#    electrolyte: { text: 1 M NaPF6 in diglyme }
#    lowerCutoff: { reported: "0.01 V", setting: true }
#    upperCutoff: { reported: "2 V", setting: true }
#    at: [{ part: TEXT, section: Experimental, paragraph: 2, sentence: 1 }]

## One run of one technique ("hckb codes technique").
#measurements:
#  - key: gcd-na
#    technique: GALVANOSTATIC_CYCLING
#    cell: hc-na
#    settings: [{ code: SPECIFIC_CURRENT, value: { reported: "20 mA g-1", setting: true } }]
#    shownIn: ["1a"]
#    at: [{ part: TEXT, section: Results, paragraph: 1, sentence: 1 }]

## Every number and every statement, each at its place ("hckb codes quantity"). Material, ion and technique follow from the
## measurement. The abstract and the text that say the same are two observations.
#observations:
#  - key: capacity
#    quantity: REVERSIBLE_CAPACITY
#    measurement: gcd-na
#    value: { reported: "312 mAh g-1" }
#    at: { part: TEXT, section: Results, paragraph: 1, sentence: 2 }
#  - key: plateau
#    quantity: PLATEAU_CAPACITY
#    measurement: gcd-na
#    conditions: { boundary: { reported: "0.1 V", setting: true } }
#    value: { reported: "~202 mAh g-1" }
#    at: { part: TEXT, section: Results, paragraph: 1, sentence: 3 }
#  - key: spacing
#    quantity: D002
#    material: hc
#    technique: XRD
#    value: { reported: "0.383 nm" }
#    at: { part: TEXT, section: Results, paragraph: 2, sentence: 1, figure: "1", panel: b }
#  - key: spacing-grows
#    quantity: D002
#    measurement: gcd-na
#    trend: { term: INCREASES, along: FILLING }
#    at: { part: TEXT, section: Results, paragraph: 2, sentence: 4 }

## What the authors read into their data: one claim for each process, with what they bring as evidence, in your own words.
#claims:
#  - key: pores-fill
#    material: hc
#    ion: Na
#    process: { process: PORE_FILLING, region: PLATEAU }
#    hedging: STATED
#    paraphrase: The plateau is sodium that fills closed pores.
#    observations: [plateau]
#    at: { part: ABSTRACT, paragraph: 1, sentence: 4 }

## Numbers of the paper that mean nothing here, each by name: what "hckb validate ${key} --against paper.txt" still lists.
#leftOut:
#  - { text: "80", reason: PROCEDURE, at: { part: TEXT, section: Experimental, paragraph: 2, sentence: 2 } }

## Raw files below this folder, as the instrument wrote them ("hckb read <file>" tells what they are); CONTRIBUTING.md,
## "Bring curves with a dataset", tells the rest.
##curves:
##  - { key: gcd-na, measurement: gcd-na, file: curves/na.mpt, potentialReference: Na/Na+, at: [{ part: TEXT }] }
`;
}

function quoted(text: string): string {
  return text === '' ? BLANK : JSON.stringify(text);
}
