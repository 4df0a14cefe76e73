/** One of them, by a number that may be any. */
export function pick<T>(all: readonly T[], choice: number): T {
  const chosen = all[choice % all.length];
  if (chosen === undefined) {
    throw new Error('There is nothing to choose from');
  }
  return chosen;
}
