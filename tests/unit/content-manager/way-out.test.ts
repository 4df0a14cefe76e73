import { sentValues } from '../../../src/admin/publish-action/sent-values';
import { newStanding, wayOut } from '../../../src/admin/publish-action/way-out';
import {
  type Actor,
  allowedTransitions,
  mayPublishAt,
  type ShownStep,
} from '../../../src/domain/publishing';

/** Where a story stands, as the server tells it to this editor. */
function standing(step: ShownStep, { roles, isOwn }: Pick<Actor, 'roles' | 'isOwn'>) {
  const actor = { roles, isOwn, isSuperAdmin: false };
  const stored = step === 'published' ? 'approved' : step;
  const mayPublish = !roles.includes('reporter') && mayPublishAt(stored, actor);
  return { step, mayPublish, allowed: allowedTransitions(step, actor) };
}

const reporter = { roles: ['reporter'], isOwn: true } as const;
const regional = { roles: ['regional-editor'], isOwn: false } as const;
const managing = { roles: ['managing-editor'], isOwn: false } as const;

describe('what brings a story to readers next', () => {
  it.each([
    ['a reporter', 'writing', reporter, 'submit'],
    ['a reporter', 'in-review', reporter, 'in-review'],
    ['a reporter', 'approved', reporter, 'approved'],
    ['a reporter', 'published', reporter, 'changed'],
    ['a regional editor', 'writing', regional, 'submit'],
    ['a regional editor', 'in-review', regional, 'approve-first'],
    ['a regional editor', 'approved', regional, 'publish'],
    ['a managing editor', 'writing', managing, 'publish'],
    ['a managing editor', 'in-review', managing, 'publish'],
  ] as const)('is for %s, when it is %s, to %s', (_who, step, who, way) => {
    expect(wayOut(standing(step, who))).toBe(way);
  });

  it('is to wait for others when a regional editor has begun it', () => {
    expect(wayOut(standing('in-review', { ...regional, isOwn: true }))).toBe('in-review');
  });

  it('is to submit it when it is new, unless no approval is needed', () => {
    expect(wayOut(newStanding(false))).toBe('submit');
    expect(wayOut(newStanding(true))).toBe('publish');
  });
});

describe('what is sent of a form', () => {
  it('are its links by what names them, and everything else as it is', () => {
    const photo = { credit: 'Warta', image: { id: 7 } };
    const link = { id: 2, label: 'Kota Medan', apiData: { id: 2, documentId: 'medan' } };
    const form = { headline: 'Judul', photo, region: { connect: [link], disconnect: [] } };
    expect(sentValues(form)).toEqual({
      headline: 'Judul',
      photo,
      region: { connect: [{ id: 2, documentId: 'medan' }], disconnect: [] },
    });
  });

  it('keeps what was emptied, so that it is emptied', () => {
    expect(sentValues({ scheduledFor: null })).toEqual({ scheduledFor: null });
  });
});
