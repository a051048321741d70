import { inFileOrder, type Problem } from '../../contract/problem.ts';
import type { ReadDataset } from '../readDataset.ts';
import { aboutNothing } from './aboutNothing.ts';
import type { DatasetDoubt } from './doubt.ts';
import { ofNoIon } from './ofNoIon.ts';
import { otherSubject } from './otherSubject.ts';
import { otherTechnique } from './otherTechnique.ts';
import { saidTwice } from './saidTwice.ts';
import { unfilled } from './unfilled.ts';

const doubts: readonly DatasetDoubt[] = [unfilled, aboutNothing, ofNoIon, otherSubject, otherTechnique, saidTwice];

/** What is doubtful about a dataset as it is written, before any audit of its numbers; it stops nothing. */
export function doubtsAbout(dataset: ReadDataset): readonly Problem[] {
  return inFileOrder(doubts.flatMap((doubt) => doubt(dataset)));
}
