/** A database of its own for one Strapi, and how to be rid of it. */
export interface TestDatabase {
  env: Record<string, string>;
  drop(): Promise<void>;
}

/** Where tests get their databases from. */
export interface TestDatabases {
  createEmpty(): Promise<TestDatabase>;
  createCopy(template: string): Promise<TestDatabase>;
  /**
   * Makes a template of that name unless it is there, and removes those of other names.
   *
   * @param fill puts into an empty database what copies are to hold, and leaves it when it resolves
   */
  makeTemplate(template: string, fill: (database: TestDatabase) => Promise<void>): Promise<void>;
}
