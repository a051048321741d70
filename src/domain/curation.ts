/** What may be done to a base. */
export type ChangeAction =
  | 'IMPORT_DATASET'
  | 'RETIRE_DATASET'
  | 'REVIVE_DATASET'
  | 'MARK_RETRACTED'
  | 'WITHDRAW_RETRACTION'
  | 'CREATE_TOKEN'
  | 'REVOKE_TOKEN';

/** Why and when a dataset was taken out of the base. `at` is ISO 8601 in UTC. */
export type Retirement = { readonly reason: string; readonly at: string };

/** That a curator marked a source as retracted. `notice` is a DOI or address of the publisher's notice. */
export type Retraction = {
  readonly source: string;
  readonly reason: string;
  readonly notice: string | null;
  readonly at: string;
};

/** One change of the base. `at` is ISO 8601 in UTC; versions are those of a dataset, null where there is none. */
export type LoggedChange = {
  readonly id: number;
  readonly at: string;
  /** Name of the token, or who ran the command. */
  readonly actor: string;
  readonly action: ChangeAction;
  /** Key of the dataset, global id of the source, or name of the token. */
  readonly subject: string;
  readonly versionBefore: number | null;
  readonly versionAfter: number | null;
  readonly note: string | null;
};

/** Most characters of a reason: longer ones are essays. */
const LONGEST_REASON = 1000;

/** What is wrong with a reason; null if nothing is. Spaces around it say nothing. */
export function reasonFault(given: string): string | null {
  const { length } = given.trim();
  if (length === 0) return 'is empty: say why, for whoever asks later';
  return length > LONGEST_REASON ? `has ${length} characters: ${LONGEST_REASON} at most are kept` : null;
}
