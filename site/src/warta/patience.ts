/** Milliseconds after which a reader should rather hear that something is wrong. */
export const PATIENCE = 10_000;
