import type { DeskRole } from '../domain/desks';
import {
  ARTICLE,
  AUTHOR,
  CHANNEL,
  DESK_ASSIGNMENT,
  PARTNER_APPLICATION,
  REGION,
  TAG,
} from '../uids';
import { READ_AUDIT } from './actions';
import { IN_PUBLIC, OWN_EDITIONS, OWN_REGIONS, OWN_STORIES } from './conditions';

/** One thing that a role may do. */
export interface Grant {
  action: string;
  subject?: string;
  conditions?: readonly string[];
  /** The fields that it extends to; all that the type has when nothing is said. */
  only?: readonly string[];
  /** Fields that it does not extend to, with all that stands in them. */
  without?: readonly string[];
}

/** A role as it is shipped; what an administrator makes of it afterwards is his. */
export interface AdminRole {
  role: DeskRole;
  name: string;
  description: string;
  grants: readonly Grant[];
}

/** What the content manager calls the actions on a type. */
export const EXPLORER = {
  create: 'plugin::content-manager.explorer.create',
  read: 'plugin::content-manager.explorer.read',
  update: 'plugin::content-manager.explorer.update',
  delete: 'plugin::content-manager.explorer.delete',
  publish: 'plugin::content-manager.explorer.publish',
} as const;

/** What puts a story before readers, or speaks to them in the newsroom's name. */
const EDITORS_FIELDS = ['datePublished', 'scheduledFor', 'corrections'];

/** The stories of a region, author, channel or tag; they are chosen in the story's own form. */
const STORIES = ['articles', 'editedArticles', 'carriedArticles'];

const ADMIN_USER = 'admin::user';

/** What a colleague is told from others by. */
const WHO = ['firstname', 'lastname', 'username', 'email'];

const reading = (...subjects: string[]): Grant[] =>
  subjects.map((subject) => ({ action: EXPLORER.read, subject }));

const keeping = (...subjects: string[]): Grant[] =>
  subjects.flatMap((subject) => [
    { action: EXPLORER.read, subject },
    { action: EXPLORER.create, subject, without: STORIES },
    { action: EXPLORER.update, subject, without: STORIES },
    { action: EXPLORER.delete, subject },
  ]);

const PICTURES: readonly Grant[] = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
].map((action) => ({ action }));

const NAMES = reading(AUTHOR, CHANNEL, TAG, REGION);

const REPORTER: AdminRole = {
  role: 'reporter',
  name: 'Reporter',
  description:
    'Menulis naskah untuk wilayah mejanya; tidak menerbitkan. / Writes drafts for the regions of the desk; does not publish.',
  grants: [
    { action: EXPLORER.read, subject: ARTICLE, conditions: [OWN_EDITIONS, OWN_STORIES] },
    { action: EXPLORER.create, subject: ARTICLE, without: EDITORS_FIELDS },
    {
      action: EXPLORER.update,
      subject: ARTICLE,
      conditions: [OWN_REGIONS],
      without: EDITORS_FIELDS,
    },
    { action: EXPLORER.delete, subject: ARTICLE, conditions: [OWN_REGIONS] },
    ...NAMES,
    ...PICTURES,
  ],
};

const REGIONAL_EDITOR: AdminRole = {
  role: 'regional-editor',
  name: 'Redaktur daerah / Regional editor',
  description:
    'Menyunting, menjadwalkan, dan menerbitkan berita wilayah mejanya; memuat berita edisi lain. / Edits, schedules and publishes the stories of the desk; takes over those of other editions.',
  grants: [
    { action: EXPLORER.read, subject: ARTICLE, conditions: [OWN_EDITIONS, IN_PUBLIC] },
    { action: EXPLORER.create, subject: ARTICLE },
    { action: EXPLORER.update, subject: ARTICLE, conditions: [OWN_REGIONS] },
    { action: EXPLORER.delete, subject: ARTICLE, conditions: [OWN_REGIONS] },
    // Without a condition: to unpublish in bulk Strapi checks it on stories that it has read without
    // their regions, and would refuse every one. The Document Service holds it to the desk.
    { action: EXPLORER.publish, subject: ARTICLE },
    ...NAMES,
    ...PICTURES,
  ],
};

const MANAGING_EDITOR: AdminRole = {
  role: 'managing-editor',
  name: 'Redaktur pelaksana / Managing editor',
  description: 'Semua pekerjaan redaksi, di semua wilayah. / Everything editorial, in all regions.',
  grants: [
    ...[EXPLORER.read, EXPLORER.create, EXPLORER.update, EXPLORER.delete, EXPLORER.publish].map(
      (action) => ({ action, subject: ARTICLE }),
    ),
    ...keeping(AUTHOR, CHANNEL, TAG),
    ...reading(REGION, DESK_ASSIGNMENT),
    ...PICTURES,
    { action: 'plugin::upload.configure-view' },
    { action: READ_AUDIT },
  ],
};

const NETWORK_MANAGER: AdminRole = {
  role: 'network-manager',
  name: 'Pengelola jaringan / Network manager',
  description:
    'Mengurus wilayah, meja, kanal, dan mitra; tidak menulis berita. / Looks after regions, desks, channels and partners; does not write stories.',
  grants: [
    ...keeping(REGION, DESK_ASSIGNMENT, CHANNEL),
    ...reading(ARTICLE, AUTHOR, TAG, PARTNER_APPLICATION),
    // What an applicant wants to be forgotten.
    { action: EXPLORER.delete, subject: PARTNER_APPLICATION },
    // To choose whom a desk is for.
    { action: EXPLORER.read, subject: ADMIN_USER, only: WHO },
  ],
};

export const ADMIN_ROLES: readonly AdminRole[] = [
  REPORTER,
  REGIONAL_EDITOR,
  MANAGING_EDITOR,
  NETWORK_MANAGER,
];
