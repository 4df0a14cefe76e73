import { ARTICLE, AUTHOR, CHANNEL, REGION, TAG } from '../uids';

const READING = [ARTICLE, AUTHOR, CHANNEL, REGION, TAG].flatMap((uid) => [
  `${uid}.find`,
  `${uid}.findOne`,
]);

const auth = (action: string) => `plugin::users-permissions.auth.${action}`;

/**
 * What each kind of reader may do on the content API; nothing else is granted. Logging in is open
 * to those who have not logged in yet.
 */
export const READER_GRANTS: Readonly<Record<'public' | 'authenticated', readonly string[]>> = {
  public: [...READING, auth('callback'), auth('refresh')],
  authenticated: [
    ...READING,
    auth('refresh'),
    auth('logout'),
    auth('changePassword'),
    'plugin::users-permissions.user.me',
  ],
};
