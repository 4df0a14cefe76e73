/** Tells what is being done, and when it is called again, how many seconds it took. */
export function showProgress(what: string): () => void {
  const begun = performance.now();
  process.stderr.write(`  ${what} …`);
  return () => {
    process.stderr.write(` ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  };
}
