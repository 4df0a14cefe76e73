import type { Values } from '../../domain/conflict';
import { ARTICLE } from '../../uids';
import type { LostText, LostTexts } from './lost-text';

/** The content manager's mutations that carry the text of a form. */
const SAVES: ReadonlySet<unknown> = new Set(['updateDocument', 'publishDocument']);

/** An action of RTK Query, as far as it is looked at. */
interface SaveAction {
  type: string;
  meta: {
    requestId: string;
    arg: {
      endpointName: string;
      originalArgs: { model?: string; documentId?: string; data?: Values };
    };
  };
  payload?: { status?: number; details?: { reason?: string } & Partial<ChangedBy> };
}

interface ChangedBy {
  updatedBy: string | null;
  updatedAt: string;
}

/** The cache of the admin API, as far as it is looked at. */
export interface AdminCache {
  adminApi: {
    queries: Record<string, { endpointName?: string; data?: unknown } | undefined>;
  };
}

function isSave(action: unknown): action is SaveAction {
  const { type, meta } = (action ?? {}) as Partial<SaveAction>;
  return (
    typeof type === 'string' &&
    type.startsWith('adminApi/executeMutation/') &&
    SAVES.has(meta?.arg?.endpointName) &&
    meta?.arg?.originalArgs?.model === ARTICLE
  );
}

const answersOf = ({ adminApi }: AdminCache, endpoint: string): unknown[] =>
  Object.values(adminApi.queries)
    .filter((query) => query?.endpointName === endpoint)
    .map((query) => query?.data);

/** The story as the server gave it at this revision. */
function storyAt(cache: AdminCache, documentId: string, revision: unknown): Values | null {
  const stories = answersOf(cache, 'getDocument').map(
    (answer) => (answer as { data?: Values } | undefined)?.data,
  );
  return (
    stories.find((story) => story?.documentId === documentId && story.revision === revision) ?? null
  );
}

function userIn(cache: AdminCache): number {
  const [user] = answersOf(cache, 'getMe') as ({ id?: number } | undefined)[];
  return user?.id ?? 0;
}

/** What an earlier refusal of the same form knew of the story, which is not in the cache any more. */
const openedBefore = (lost: LostText | null, revision: unknown): Values | null =>
  lost?.form.revision === revision ? (lost?.opened ?? null) : null;

interface Watched {
  cache(): AdminCache;
  /** What the open form of a story holds; undefined when none is open. */
  openForm(documentId: string): Values | undefined;
  lostTexts: LostTexts;
}

/**
 * Keeps what an editor wrote before the content manager takes it from him: after a save that was refused
 * it loads the story anew, into the form. What the form holds is noted when the save sets out. Returns
 * what is to be shown every action of the store.
 */
export function saveWatcher({ cache, openForm, lostTexts }: Watched): (action: unknown) => void {
  const underway = new Map<string, Pick<LostText, 'documentId' | 'form' | 'opened' | 'userId'>>();

  function note(requestId: string, documentId: string, data: Values): void {
    const known = cache();
    const form = openForm(documentId) ?? data;
    const opened =
      openedBefore(lostTexts.of(documentId), form.revision) ??
      storyAt(known, documentId, form.revision);
    underway.set(requestId, { documentId, form, opened, userId: userIn(known) });
  }

  return (action) => {
    if (!isSave(action)) {
      return;
    }
    const { type, payload } = action;
    const { requestId, arg } = action.meta;
    const { documentId, data = {} } = arg.originalArgs;
    if (documentId === undefined) {
      return;
    }
    if (type.endsWith('/pending')) {
      note(requestId, documentId, data);
      return;
    }
    const sent = underway.get(requestId);
    underway.delete(requestId);
    const isDone = type.endsWith('/fulfilled');
    if (isDone && lostTexts.of(documentId)?.standing === 'reapplied') {
      lostTexts.drop(documentId);
    } else if (sent && payload?.status === 409 && payload.details?.reason === 'outdated') {
      const { updatedBy = null, updatedAt = '' } = payload.details;
      lostTexts.keep({ ...sent, standing: 'asked', changedBy: updatedBy, changedAt: updatedAt });
    }
  };
}
