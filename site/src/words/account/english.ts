import type { AccountWords } from './words';

export const english: AccountWords = {
  account: 'Account',
  logIn: 'Log in',
  logOut: 'Log out',
  register: 'Register',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 10 characters, and not a common one.',
  forgotten: 'Forgot the password?',
  noAccount: 'No account yet?',
  hasAccount: 'Do you have an account?',
  whyRegister:
    'Get the news of the regions you choose, keep stories, and read on where you stopped.',
  checkFields: 'Look again at the marked fields.',
  letterSent: {
    title: 'Look into your inbox',
    advice: 'We have sent a message with a link that confirms your address.',
  },
};
