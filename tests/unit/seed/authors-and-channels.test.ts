import { regionRecords } from '../../../src/domain/regions';
import { authors } from '../../../src/seed/authors';
import { channels } from '../../../src/seed/channels';
import { provinces, regencies } from '../regions/official-rows';

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('the authors of the demo', () => {
  it('have names and slugs of their own', () => {
    expect(new Set(authors.map((author) => author.name)).size).toBe(authors.length);
    expect(new Set(authors.map((author) => author.slug)).size).toBe(authors.length);
    expect(authors.filter((author) => !slugForm.test(author.slug))).toEqual([]);
  });

  it('are at home in editions of the official list', () => {
    const known = new Set(regionRecords(provinces, regencies).map((region) => region.code));
    expect(authors.filter((author) => !known.has(author.regionCode))).toEqual([]);
  });
});

describe('the channels of the demo', () => {
  it('are numbered in the order of the menu, without a gap', () => {
    expect(channels.map((channel) => channel.position)).toEqual(channels.map((_, at) => at + 1));
  });

  it('have slugs of their own', () => {
    expect(new Set(channels.map((channel) => channel.slug)).size).toBe(channels.length);
    expect(channels.filter((channel) => !slugForm.test(channel.slug))).toEqual([]);
  });

  it('name as parent a channel that stands before them and has none itself', () => {
    const above = new Set<string>();
    for (const channel of channels) {
      if (channel.parent === undefined) above.add(channel.slug);
      else expect(above).toContain(channel.parent);
    }
  });
});
