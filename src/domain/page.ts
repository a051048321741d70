/** What items are ordered by; null where an item has none: those come last. */
export type OrderValue = string | number | null;

/** An order: by what, which way, items without it last in either. */
export type PageOrder = { readonly by: string; readonly direction: 'ASC' | 'DESC' };

/** Where an item stands: its value of the order, then its id. The value is null where the order is by id alone. */
export type Place = { readonly value: OrderValue; readonly id: string };

/** A page as asked for: `size` items from the start or the end of what lies between `after` and `before`. */
export type PageRequest = {
  readonly size: number;
  readonly from: 'START' | 'END';
  /** Place after which the page starts; null for the start. */
  readonly after: Place | null;
  /** Place before which the page ends; null for the end. */
  readonly before: Place | null;
  /** By id if left out. */
  readonly order?: PageOrder | null;
};

/** A page in the order that was asked for, and where each of its items stands. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly places: readonly Place[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
};

/** How many items share a value. */
export type ValueCount = { readonly value: string | number | null; readonly count: number };
