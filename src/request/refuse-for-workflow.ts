import { errors } from '@strapi/utils';
import type { Refusal, ShownStep, Transition } from '../domain/publishing';
import { ConflictError } from './conflict-error';

/** The steps in the editors' languages. */
const STEP_NAMES: Readonly<Record<ShownStep, { id: string; en: string }>> = {
  writing: { id: 'sedang ditulis', en: 'being written' },
  'in-review': { id: 'menunggu tinjauan', en: 'in review' },
  approved: { id: 'sudah disetujui', en: 'approved' },
  published: { id: 'sudah terbit', en: 'published' },
};

/** The error for a transition that is refused: 400, 403 or 409. */
export function refuseTransition(
  refusal: Refusal,
  transition: Transition,
  step: ShownStep,
  roles: readonly string[],
): Error {
  const { id, en } = STEP_NAMES[step];
  const details = { reason: refusal, transition, step, roles };
  switch (refusal) {
    case 'note-missing': {
      const message = 'tulis catatan untuk penulisnya / write a note to the author';
      return new errors.ValidationError(`note: ${message}`, {
        ...details,
        errors: [{ path: ['note'], message, name: 'ValidationError' }],
      });
    }
    case 'wrong-step':
      return new ConflictError(
        `Berita ini ${id}; langkah itu tidak berlaku / The story is ${en}; there is no "${transition}" from there`,
        details,
      );
    case 'own-story':
      return new errors.PolicyError(
        'Berita sendiri diperiksa redaktur lain / Another editor reviews your own story',
        details,
      );
    default:
      return new errors.PolicyError(
        `Langkah itu bukan untuk peran Anda / "${transition}" is not for your role`,
        details,
      );
  }
}

/** A 403 for a story that nobody has approved, to those who may publish none of that kind. */
export function notApproved(step: ShownStep): Error {
  const { id, en } = STEP_NAMES[step];
  return new errors.PolicyError(
    `Berita ini ${id}; hanya yang disetujui dapat terbit / The story is ${en}; only approved ones are published`,
    { reason: 'not-approved', step },
  );
}
