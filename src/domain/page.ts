/** A page as asked for: `size` items from the start or the end of what lies between `after` and `before`, by id. */
export type PageRequest = {
  readonly size: number;
  readonly from: 'START' | 'END';
  /** Id of the item after which the page starts; null for the start. */
  readonly after: string | null;
  /** Id of the item before which the page ends; null for the end. */
  readonly before: string | null;
};

/** A page in ascending order of id. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
};
