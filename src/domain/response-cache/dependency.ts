/** A value that a column of a stored row can be compared with. */
export type Scalar = string | number | boolean;

/**
 * What decides in which lists a row stands, by the path of an attribute: `slug`, `channel.documentId`.
 * An attribute of many values stands in the lists of each.
 */
export type Facets = Readonly<Record<string, readonly Scalar[]>>;

/** A list holds only rows that have one of these values at this path. */
export interface Constraint {
  readonly path: string;
  readonly values: readonly Scalar[];
}

/** The part of a list, ordered by date, that an answer shows. Both ends belong to it. */
export interface DateWindow {
  readonly path: string;
  /** Milliseconds since 1970; undefined where the list is shown to its end. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * A set of rows that an answer was made from, whichever they were: another row that fulfils all
 * constraints, and stands in the window, would have changed it.
 */
export interface ListDependency {
  readonly type: string;
  readonly constraints: readonly Constraint[];
  readonly window?: DateWindow | undefined;
}

/** One row that an answer shows something of. */
export interface RowDependency {
  readonly type: string;
  readonly id: Scalar;
}

/** Everything that an answer was made from. */
export interface Dependencies {
  readonly rows: readonly RowDependency[];
  readonly lists: readonly ListDependency[];
}

/** What was written: rows of one type, as they were and as they are. */
export interface Change {
  readonly type: string;
  /** The rows by every name that an answer may know them by; undefined: any row of the type. */
  readonly ids?: readonly Scalar[] | undefined;
  /** Of every row before and after, without those that were not there; undefined: not known. */
  readonly versions?: readonly Facets[] | undefined;
}

/** Everything may have changed: a setting, say, or nobody knows what. */
export const EVERYTHING = 'everything';
