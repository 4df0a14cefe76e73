import type { LostText } from '../../../src/admin/conflict/lost-text';
import { openForm, registerForm } from '../../../src/admin/conflict/open-form';
import { type AdminCache, saveWatcher } from '../../../src/admin/conflict/save-watcher';

const ARTICLE = 'api::article.article';
const STORY = 'cerita';

const stored = { documentId: STORY, lead: 'Lama', revision: 'one' };

/** The cache of the admin API while the story is open at revision `one`. */
const cache = {
  adminApi: {
    queries: {
      'getMe(undefined)': { endpointName: 'getMe', data: { id: 7 } },
      'getDocument(1)': { endpointName: 'getDocument', data: { data: stored } },
      'getDocument(2)': { endpointName: 'getDocument', data: { data: { documentId: 'lain' } } },
    },
  },
};

const CONFLICT = {
  status: 409,
  details: { reason: 'outdated', updatedBy: 'Budi', updatedAt: '2026-01-01T00:00:00.000Z' },
};

const texts = new Map<string, LostText>();

const lostTexts = {
  of: (documentId: string) => texts.get(documentId) ?? null,
  keep: (lost: LostText) => void texts.set(lost.documentId, lost),
  drop: (documentId: string) => void texts.delete(documentId),
};

const kept = () => lostTexts.of(STORY);

beforeEach(() => texts.clear());

function start(known: AdminCache = cache) {
  const watch = saveWatcher({ cache: () => known, openForm, lostTexts });
  const save = (step: string, extra: object = {}, args: object = {}) =>
    watch({
      type: `adminApi/executeMutation/${step}`,
      meta: {
        requestId: 'r1',
        arg: {
          endpointName: 'updateDocument',
          originalArgs: {
            model: ARTICLE,
            documentId: STORY,
            data: { lead: 'Baru', revision: 'one' },
            ...args,
          },
        },
      },
      ...extra,
    });
  return { save };
}

describe('a save that was refused since somebody else was faster', () => {
  it('leaves what was written, what was opened, and who was faster', () => {
    const { save } = start();
    save('pending');
    save('rejected', { payload: CONFLICT });
    expect(kept()).toEqual({
      userId: 7,
      documentId: STORY,
      standing: 'asked',
      form: { lead: 'Baru', revision: 'one' },
      opened: stored,
      changedBy: 'Budi',
      changedAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('leaves what the open form held, which is more than what was sent', () => {
    const close = registerForm(STORY, () => ({ lead: 'Dari formulir', revision: 'one' }));
    const { save } = start();
    save('pending');
    close();
    save('rejected', { payload: CONFLICT });
    expect(kept()?.form.lead).toBe('Dari formulir');
  });

  it('still knows what was opened when it is refused again after a reload', () => {
    const first = start();
    first.save('pending');
    first.save('rejected', { payload: CONFLICT });
    const again = start({ adminApi: { queries: {} } });
    again.save('pending');
    again.save('rejected', { payload: CONFLICT });
    expect(kept()?.opened).toEqual(stored);
  });
});

describe('nothing is kept', () => {
  it.each([
    ['of a save that went well', 'fulfilled', {}],
    ['of a save that was refused for another reason', 'rejected', { payload: { status: 400 } }],
    [
      'of another conflict',
      'rejected',
      { payload: { status: 409, details: { reason: 'under-embargo' } } },
    ],
  ])('%s', (_what, step, extra) => {
    const { save } = start();
    save('pending');
    save(step, extra);
    expect(kept()).toBeNull();
  });

  it('of what is no story', () => {
    const { save } = start();
    save('pending', {}, { model: 'api::tag.tag' });
    save('rejected', { payload: CONFLICT }, { model: 'api::tag.tag' });
    expect(kept()).toBeNull();
  });
});

describe('a save that went well', () => {
  const lost = {
    userId: 7,
    documentId: STORY,
    form: {},
    opened: null,
    changedBy: null,
    changedAt: '2026-01-01T00:00:00.000Z',
  };

  it('ends the keeping of a text that was put over the new version', () => {
    lostTexts.keep({ ...lost, standing: 'reapplied' });
    start().save('fulfilled');
    expect(kept()).toBeNull();
  });

  it('leaves a text beside the new version until the editor is done with it', () => {
    lostTexts.keep({ ...lost, standing: 'beside' });
    start().save('fulfilled');
    expect(kept()?.standing).toBe('beside');
  });
});
