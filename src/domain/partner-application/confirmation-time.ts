/** Milliseconds: three days, a weekend among them, to look into one's mail. */
const CONFIRMATION_TIME = 3 * 24 * 60 * 60 * 1000;

/** Until when an application's e-mail address can be confirmed; after it the application is deleted. */
export const confirmationEnd = (now: Date): Date => new Date(now.getTime() + CONFIRMATION_TIME);
