/**
 * Reads something that every page needs and that seldom changes once in `lifetime` milliseconds.
 * Where it cannot be read, the last result serves, or `nothing` until there is one.
 */
export function remember<Value>(
  read: () => Promise<Value>,
  nothing: Value,
  lifetime: number,
): () => Promise<Value> {
  let last = nothing;
  let current: Promise<Value> | undefined;
  let expires = 0;

  return () => {
    if (current === undefined || Date.now() >= expires) {
      expires = Date.now() + lifetime;
      current = read().then(
        (value) => {
          last = value;
          return value;
        },
        () => {
          expires = 0;
          return last;
        },
      );
    }
    return current;
  };
}
