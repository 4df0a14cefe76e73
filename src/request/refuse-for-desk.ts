import { errors } from '@strapi/utils';
import type { NamedRegion } from '../domain/desks';

/** What is done to a story, as the Document Service calls it. */
export type StoryAction =
  | 'create'
  | 'update'
  | 'delete'
  | 'clone'
  | 'publish'
  | 'unpublish'
  | 'discardDraft';

/** What a desk can be refused. */
export type DeskAction = StoryAction | 'read' | 'carry';

/** The same in the editors' languages. */
const VERBS: Readonly<Record<DeskAction, { id: string; en: string }>> = {
  read: { id: 'membaca', en: 'read' },
  carry: { id: 'memuat', en: 'take over' },
  create: { id: 'menulis', en: 'write' },
  update: { id: 'mengubah', en: 'change' },
  delete: { id: 'menghapus', en: 'delete' },
  clone: { id: 'menyalin', en: 'copy' },
  publish: { id: 'menerbitkan', en: 'publish' },
  unpublish: { id: 'menarik', en: 'unpublish' },
  discardDraft: { id: 'membuang perubahan', en: 'discard the changes of' },
};

// Strapi hides the message of any other 403 that is refused in its authorisation.
const refusal = (message: string, details: object) => new errors.PolicyError(message, details);

/** A 403 for a story of another desk, naming the region that is not the caller's. */
export function notInYourDesk(region: NamedRegion, action: DeskAction): Error {
  return refusal(`${region.name}: di luar wilayah meja Anda / not in your desk`, {
    region: region.name,
    action,
    reason: 'not-in-your-desk',
  });
}

/** A 403 for what the caller's roles do not allow in his own regions either. */
export function notForYourRole(region: NamedRegion | null, action: DeskAction): Error {
  const { id, en } = VERBS[action];
  const where = region ? `${region.name}: ` : '';
  return refusal(
    `${where}peran Anda tidak boleh ${id} berita ini / your role may not ${en} this story`,
    { region: region?.name ?? null, action, reason: 'not-for-your-role' },
  );
}

/** A 403 for a story that stands in no region: only those without a desk's limits may handle it. */
export function inNoRegion(action: StoryAction): Error {
  return refusal('Berita ini tanpa wilayah / This story has no region', {
    region: null,
    action,
    reason: 'in-no-region',
  });
}

/** A 400 for a story that a desk writes for none of its regions. */
export function regionRequired(): Error {
  const message = 'pilih wilayah meja Anda / choose a region of your desk';
  return new errors.ValidationError(`region: ${message}`, {
    errors: [{ path: ['region'], message, name: 'ValidationError' }],
  });
}
