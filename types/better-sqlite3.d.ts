/** The part of better-sqlite3 that is used here; the package comes without types. */
declare module 'better-sqlite3' {
  class Statement {
    /** Makes `get` return the first column instead of the row. */
    pluck(): this;
    get(): unknown;
  }

  class Database {
    constructor(filename: string, options?: { readonly?: boolean; fileMustExist?: boolean });
    /** Where the file is. */
    readonly name: string;
    readonly inTransaction: boolean;
    prepare(source: string): Statement;
    close(): this;
  }

  export = Database;
}
