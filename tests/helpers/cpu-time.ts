/**
 * Milliseconds of a processor that `run` takes. By the clock it takes longer wherever other tests run
 * beside it.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
