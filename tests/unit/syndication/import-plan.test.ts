import { importAction, isReleased, scheduleOf } from '../../../src/domain/syndication/import-plan';
import { readNinjs, readTakedown, type StoryRecord } from '../../../src/domain/syndication/ninjs';
import { shiftDates } from '../../../src/domain/syndication/shift-dates';
import { agencyStory } from '../../helpers/agency';

function story(change: object = {}): StoryRecord {
  const reading = readNinjs(
    agencyStory('x', { versionCreated: '2026-06-18T10:20:00Z', ...change }),
  );
  if (!reading.ok) {
    throw new Error(reading.reasons.join());
  }
  return reading.story;
}

describe('what is done with a record', () => {
  it.each([
    ['is created when unknown', null, 'create'],
    ['is left alone in the same version', { version: '1', versionCreated: null }, 'unchanged'],
    [
      'updates an older version',
      { version: '0', versionCreated: '2026-06-18T10:00:00.000Z' },
      'update',
    ],
    [
      'is left out when a newer version is there',
      { version: '2', versionCreated: '2026-06-18T10:30:00.000Z' },
      'outdated',
    ],
    ['updates a version without a time', { version: '0', versionCreated: null }, 'update'],
  ] as const)('%s', (_name, stored, action) => {
    expect(importAction(story(), stored)).toBe(action);
  });

  it('is kept from readers while withheld, cancelled or embargoed', () => {
    const now = new Date('2026-06-19T00:00:00Z');
    expect(isReleased(story(), now)).toBe(true);
    expect(isReleased(story({ pubStatus: 'withheld' }), now)).toBe(false);
    expect(isReleased(story({ pubStatus: 'canceled' }), now)).toBe(false);
    expect(isReleased(story({ embargoedUntil: '2026-06-19T00:00:01Z' }), now)).toBe(false);
    expect(isReleased(story({ embargoedUntil: '2026-06-19T00:00:00Z' }), now)).toBe(true);
  });
});

describe('the schedule of a record', () => {
  const end = '2026-06-19T00:00:00.000Z';
  const embargoed = story({ embargoedUntil: end });
  const stored = (scheduledFor: string | null, embargoedUntil: string | null) => ({
    scheduledFor,
    embargoedUntil,
  });
  const before = '2026-06-18T00:00:00.000Z';
  const chosen = '2026-06-20T00:00:00.000Z';

  it('is the end of its embargo, and moves with it', () => {
    expect(scheduleOf(embargoed, null, false)).toEqual({ scheduledFor: end });
    expect(scheduleOf(embargoed, stored(null, null), false)).toEqual({ scheduledFor: end });
    expect(scheduleOf(embargoed, stored(before, before), false)).toEqual({ scheduledFor: end });
  });

  it('stays what an editor has made of it', () => {
    expect(scheduleOf(embargoed, stored(chosen, before), false)).toEqual({});
  });

  it('is none for what goes out now, or not at all', () => {
    expect(scheduleOf(story(), null, true)).toEqual({});
    const withheld = story({ embargoedUntil: end, pubStatus: 'withheld' });
    expect(scheduleOf(withheld, null, false)).toEqual({});
  });
});

describe('a takedown', () => {
  it('is read from a bare stub, and from nothing else', () => {
    expect(readTakedown({ uri: 'urn:x', pubStatus: 'canceled', version: '3' })).toEqual({
      uri: 'urn:x',
      pubStatus: 'canceled',
      reason: null,
      version: '3',
      versionCreated: null,
    });
    const dated = {
      uri: 'urn:x',
      pubStatus: 'withheld',
      versionCreated: '2026-06-18T10:00:00+07:00',
    };
    expect(readTakedown(dated)?.versionCreated).toBe('2026-06-18T03:00:00.000Z');
    expect(readTakedown({ ...dated, edNote: ' Keliru.\n' })?.reason).toBe('Keliru.');
    expect(readTakedown({ uri: 'urn:x', pubStatus: 'usable' })).toBeNull();
    expect(readTakedown('canceled')).toBeNull();
  });
});

describe('shifting dates', () => {
  it('moves every instant of a document and nothing else', () => {
    const document = {
      a: '2026-01-31T12:00:00Z',
      b: ['2026-01-31T19:00:00+07:00', '2026-01-31', 5],
    };
    expect(shiftDates(document, 60_000)).toEqual({
      a: '2026-01-31T12:01:00.000Z',
      b: ['2026-01-31T12:01:00.000Z', '2026-01-31', 5],
    });
  });
});
