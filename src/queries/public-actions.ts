import type { Core } from '@strapi/strapi';
import { answerCache } from '../answer-cache/answer-cache';
import { KeptWhileHeard } from '../dictionary/kept-while-heard';
import { noteList } from '../request/note-reads';
import { READER_PERMISSION, READER_ROLE } from '../uids';

type PublicActions = readonly { readonly action: string }[];

/** In the order of the rows. Of Strapi's own query, which reads whole rows, only this is used. */
const readPublicActions = async (strapi: Core.Strapi): Promise<PublicActions> =>
  strapi.db
    .getConnection('up_permissions as permission')
    .join('up_permissions_role_lnk as link', 'link.permission_id', 'permission.id')
    .join('up_roles as role', 'role.id', 'link.role_id')
    .where('role.type', 'public')
    .orderBy('permission.id')
    .select('permission.action');

const SERVICE = 'publicActions';

/** Lets this Strapi keep what the public role may do until that is changed: every anonymous request asks. */
export function registerPublicActions(strapi: Core.Strapi): void {
  const cache = answerCache(strapi);
  const actions = new KeptWhileHeard(
    [READER_PERMISSION, READER_ROLE],
    () => readPublicActions(strapi),
    () => cache.hearsAll,
  );
  cache.listen(actions);
  strapi.add(SERVICE, actions);
}

/** What the public role may do. */
export function publicActions(strapi: Core.Strapi): Promise<PublicActions> {
  // Strapi's query engine would note it for the answers that are kept.
  noteList(strapi, { type: READER_PERMISSION, constraints: [] });
  const actions: KeptWhileHeard<PublicActions> = strapi.get(SERVICE);
  return actions.value();
}
