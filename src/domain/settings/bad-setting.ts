/** An environment variable that will not do. */
export interface BadSetting {
  readonly variable: string;
  /** Follows the variable's name in a sentence: "is missing: …". Never repeats a secret. */
  readonly reason: string;
}
