/** A trigger and the statements that make it. */
export interface Trigger {
  readonly name: string;
  readonly table: string;
  readonly statements: readonly string[];
}
