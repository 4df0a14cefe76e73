import type { AccountWords } from './words';

export const english: AccountWords = {
  account: 'Account',
  logIn: 'Log in',
  logOut: 'Log out',
  register: 'Register',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 10 characters, and not a common one.',
  forgotten: 'Forgot your password?',
  noAccount: 'No account yet?',
  hasAccount: 'Already have an account?',
  whyRegister:
    'Get the news of the regions you choose, save stories, and read on where you left off.',
  checkFields: 'Check the marked fields.',
  tooManyTries: (minutes) =>
    `Too many tries. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  toAccount: 'Back to the account',
  letterSent: {
    title: 'Check your inbox',
    advice:
      'We have sent a message with a link that confirms your address. Is it not there? Check your spam folder too, or ask for it again here.',
    button: 'Send the confirmation again',
  },
  confirm: {
    title: 'Confirm your e-mail address',
    advice: 'One last step: then your account is ready, and you are logged in.',
    button: 'Confirm the address',
  },
  stopDigest: {
    title: 'No more morning news?',
    advice: 'We will send you no more digests. Your account stays as it is.',
    button: 'Stop the digest',
    done: {
      title: 'The digest is stopped',
      advice: 'You can turn it on again on the page of your account.',
    },
  },
  deadLink: {
    title: 'This link no longer works',
    advice: 'It has been used, it is too old, or a newer one has replaced it.',
  },
  forgotPassword: {
    title: 'Reset your password',
    advice:
      'We will send a link to the address of your account. With it you choose a new password.',
    button: 'Send the link',
  },
  newPassword: {
    title: 'Choose a new password',
    advice: 'After this you are logged in, and all other devices are logged out.',
    button: 'Save the new password',
  },
  newEmail: {
    title: 'A new e-mail address',
    advice: 'The address that got this link becomes the address of your account.',
    button: 'Use this address',
  },
  changeEmail: {
    title: 'Change the e-mail address',
    advice:
      'We will send a message to the new address. The old one stays in use until you follow the link in it.',
    newAddress: 'New e-mail address',
    button: 'Send the link',
  },
  changePassword: {
    title: 'Change the password',
    advice: 'All other devices will be logged out.',
    current: 'Current password',
    chosen: 'New password',
    button: 'Save the new password',
  },
  choosePassword: {
    advice:
      'You log in with another service and have no password yet, which this step needs. We can send you a link to choose one.',
    button: 'Send the link to choose a password',
  },
  deletion: {
    title: 'Delete the account',
    advice: 'This is deleted, at once and for good:',
    goes: [
      'your account and its e-mail address',
      'the regions, channels, authors and topics that you follow',
      'the stories that you have saved, and your reading history',
      'your settings, and the sessions of all your devices',
    ],
    password: 'Your password, to make sure that it is you',
    button: 'Delete my account',
  },
  overview: {
    address: 'Address and password',
    messages: 'Messages from us',
    language: 'Language of messages',
    languages: { id: 'Indonesian', en: 'English' },
    timeZone: 'Time zone',
    timeZones: {
      'Asia/Jakarta': 'WIB (Jakarta)',
      'Asia/Makassar': 'WITA (Makassar)',
      'Asia/Jayapura': 'WIT (Jayapura)',
    },
    save: 'Save',
    reading: 'Reading',
    switches: {
      history: {
        label: 'Remember what I read',
        hint: 'So that you can read on where you left off. Turning it off deletes your history.',
      },
      digest: {
        label: 'Send me my news every morning',
        hint: 'One message at six in your time zone, with the best of your own news.',
      },
    },
    devices: 'Devices',
    devicesAdvice: 'Your account is logged in on these devices.',
    device: (name) => name ?? 'Unknown device',
    thisDevice: 'this device',
    loggedIn: (time) => `Logged in ${time}`,
    lastSeen: (time) => `Last active ${time}`,
    endSession: 'Log out',
    endOthers: 'Log out all other devices',
    logOutEverywhere: 'Log out on all devices',
    data: 'Your data',
    dataAdvice: 'Everything that we keep about you, in one JSON file.',
    download: 'Download my data',
  },
  notices: {
    terkonfirmasi: 'Your address is confirmed. Welcome!',
    'surel-terkirim':
      'If that address is waiting to be confirmed, another message with a link is on its way.',
    'sandi-terkirim':
      'If that address has an account, a message with a link is on its way. The link works for one hour.',
    'sandi-diganti': 'Your password is changed. All other devices are logged out.',
    'alamat-diminta':
      'We have sent a message to the new address. Follow the link in it while you are logged in.',
    'alamat-diganti': 'The e-mail address of your account is changed.',
    'pilihan-tersimpan': 'Your choices are saved.',
    'sesi-berakhir': 'That device is logged out.',
    'sesi-lain-berakhir': 'All other devices are logged out.',
    keluar: 'You are logged out.',
    'keluar-semua': 'You are logged out on all devices.',
    'akun-dihapus': 'Your account and everything in it are deleted.',
  },
};
