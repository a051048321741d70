import type { Subject } from '../facts/subject.ts';
import type { Assessed } from '../rules/rule.ts';

/** What a rule is asked about one proposition. */
export type Question = {
  readonly subject: Subject;
  readonly proposition: string;
  readonly process: string;
  readonly region: string | null;
  /** Assessment of another process of the same subject and region. */
  readonly assessed: Assessed;
};
