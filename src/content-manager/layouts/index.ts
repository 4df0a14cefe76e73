import type { Layout } from '../layout';
import { article } from './article';
import { author } from './author';
import { channel } from './channel';
import { correction, partner, photo, seo } from './components';
import { deskAssignment } from './desk-assignment';
import { partnerApplication } from './partner-application';
import { region } from './region';
import { tag } from './tag';

export const LAYOUTS: readonly Layout[] = [
  article,
  author,
  channel,
  correction,
  deskAssignment,
  partner,
  partnerApplication,
  photo,
  region,
  seo,
  tag,
];
