import {
  ARTICLE,
  AUTHOR,
  BOOKMARK,
  CHANNEL,
  FOLLOW,
  READER_SETTINGS,
  READING as READING_OF_STORIES,
  REGION,
  TAG,
} from '../uids';

const READING = [ARTICLE, AUTHOR, CHANNEL, REGION, TAG].flatMap((uid) => [
  `${uid}.find`,
  `${uid}.findOne`,
]);

const auth = (action: string) => `plugin::users-permissions.auth.${action}`;

const ME = ['show', 'change', 'remove', 'download', 'changeEmail', 'confirmEmail'].map(
  (action) => `api::me.me.${action}`,
);

/** Everybody may log out: who has only a refresh token left too. */
const SESSION = [auth('refresh'), auth('logout')];
const own = (controller: string, ...actions: string[]) =>
  actions.map((action) => `${controller}.${action}`);

/** The routes under /api/me, each of which touches nothing but what is the reader's own. */
const OWN_NEWS = [
  ...own(FOLLOW, 'find', 'findOne', 'update', 'delete'),
  ...own(BOOKMARK, 'find', 'findOne', 'update', 'delete'),
  ...own(READING_OF_STORIES, 'find', 'update', 'delete', 'clear'),
  ...own(READER_SETTINGS, 'find', 'update'),
  ...own('api::reader.personal-feed', 'find'),
  ...own('api::reader.interests', 'update'),
];

/**
 * What each kind of reader may do on the content API; nothing else is granted. Joining and logging in
 * are open to those who have not logged in yet.
 */
export const READER_GRANTS: Readonly<Record<'public' | 'authenticated', readonly string[]>> = {
  public: [
    ...READING,
    ...SESSION,
    auth('register'),
    auth('emailConfirmation'),
    auth('sendEmailConfirmation'),
    auth('callback'),
    auth('connect'),
    auth('forgotPassword'),
    auth('resetPassword'),
  ],
  authenticated: [
    ...READING,
    ...SESSION,
    ...ME,
    auth('changePassword'),
    auth('getSessions'),
    auth('revokeSession'),
    ...OWN_NEWS,
  ],
};
