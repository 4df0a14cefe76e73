import sign from './sign.svg';

/** The paper's sign above the login and in the menu. It has a ground of its own, for both themes. */
export const LOGOS = { auth: { logo: sign }, menu: { logo: sign } };
