/** A failure that a user can understand: shown as it is, without a stack. */
class PlainError extends Error {
  /**
   * @param {string} message one clear line: what is wrong and what to do
   * @param {string[]} [details] lines to show above it, such as the end of a log
   */
  constructor(message, details = []) {
    super(message);
    this.name = 'PlainError';
    this.details = details;
  }
}

/**
 * Shows why a script failed. Only an error that nobody expected shows its stack.
 * @param {unknown} error
 */
function printFailure(error) {
  if (!(error instanceof PlainError)) {
    console.error(error);
    return;
  }

  for (const line of error.details) {
    console.error(`  | ${line}`);
  }
  console.error(error.message);
}

module.exports = { PlainError, printFailure };
