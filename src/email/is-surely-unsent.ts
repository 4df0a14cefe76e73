/** What nodemailer's errors tell of a letter that did not go out. */
interface SendingError {
  code?: unknown;
  syscall?: unknown;
  message?: unknown;
  /** The code of the server's refusal (RFC 5321, 4.2.1). */
  responseCode?: unknown;
}

/** Failures before the server is spoken to about a letter. */
const EARLY_CODES: readonly unknown[] = ['EDNS', 'ETLS', 'EAUTH'];

/** Where nodemailer has the same code for a connection that is lost while a letter is sent. */
const EARLY_TIMEOUT = /^(?:Connection timeout|Greeting never received)/;

/**
 * Whether a letter can be sent again without anybody getting it twice: the server was not reached, or it
 * has refused the letter for now. Not after a connection that was lost, for the server may have taken
 * the letter by then, nor when it was refused for good.
 *
 * @param error what sending has thrown
 */
export function isSurelyUnsent(error: unknown): boolean {
  const { code, syscall, message, responseCode } = error as SendingError;
  if (EARLY_CODES.includes(code) || syscall === 'connect') {
    return true;
  }
  return typeof responseCode === 'number'
    ? responseCode >= 400 && responseCode < 500
    : EARLY_TIMEOUT.test(String(message));
}
