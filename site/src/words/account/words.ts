/** What the pages of a reader's account say. */
export interface AccountWords {
  readonly account: string;
  readonly logIn: string;
  readonly logOut: string;
  readonly register: string;
  readonly email: string;
  readonly password: string;
  readonly passwordHint: string;
  readonly forgotten: string;
  readonly noAccount: string;
  readonly hasAccount: string;
  readonly whyRegister: string;
  readonly checkFields: string;
  readonly letterSent: { readonly title: string; readonly advice: string };
}
