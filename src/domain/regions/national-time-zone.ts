/** Where stories stand that no region has given a zone: the nation's capital. An IANA name. */
export const NATIONAL_TIME_ZONE = 'Asia/Jakarta';
