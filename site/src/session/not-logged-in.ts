/** A page or an action is for readers who are logged in, and who asks is not, or not any more. */
export class NotLoggedIn extends Error {}
