/** How many failures, or messages, a window of time leaves room for. */
export interface Budget {
  readonly points: number;
  /** Seconds from the first one to when they are forgotten. */
  readonly duration: number;
}

/** What is counted: the failures of one account, of one address, or of one account at one address. */
export type Counted = 'account' | 'address' | 'accountAtAddress';

/** What is tried. */
export type Attempt = 'login' | 'password' | 'mail' | 'token' | 'application';

const MINUTES = 60;
const HOURS = 60 * MINUTES;

/**
 * Room for people who mistype, none for programs that guess.
 *
 * Whoever fails too often at one account from one address has to wait, and nobody else; an account has
 * room for some more from everywhere together, so that many addresses do not help. An address has much
 * room: a mobile carrier puts thousands of readers behind one. Only failures are counted, and messages,
 * each of which reaches somebody's mailbox.
 */
export const ATTEMPT_BUDGETS: Readonly<
  Record<Attempt, Readonly<Partial<Record<Counted, Budget>>>>
> = {
  login: {
    accountAtAddress: { points: 5, duration: 15 * MINUTES },
    account: { points: 50, duration: HOURS },
    address: { points: 300, duration: 15 * MINUTES },
  },
  /** The present password, asked of a reader who has logged in. */
  password: { account: { points: 5, duration: 15 * MINUTES } },
  /** A message to an address that the caller has named. */
  mail: {
    account: { points: 4, duration: HOURS },
    address: { points: 200, duration: HOURS },
  },
  /** A secret out of a message, or a refresh token. */
  token: { address: { points: 300, duration: 15 * MINUTES } },
  /** An application as a partner, good or bad: each can bring 15 MB. */
  application: { address: { points: 30, duration: HOURS } },
};
