/** What the server asks for to show the log; the menu shows the link to nobody else. */
export const READING = [{ action: 'api::audit.read', subject: null }];
