/** An e-mail without its addresses. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
