import { arrangeChannels } from '../../../site/src/warta/channel-menu';

const channel = (documentId: string, parent?: string) => ({
  id: 1,
  documentId,
  name: documentId.toUpperCase(),
  slug: documentId,
  parent: parent === undefined ? null : { id: 2, documentId: parent },
});

describe('the menu of channels', () => {
  it('puts channels below their parents and keeps their order', () => {
    const menu = arrangeChannels([
      channel('b'),
      channel('b2', 'b'),
      channel('a'),
      channel('b1', 'b'),
    ]);
    expect(menu).toEqual([
      {
        name: 'B',
        slug: 'b',
        children: [
          { name: 'B2', slug: 'b2', children: [] },
          { name: 'B1', slug: 'b1', children: [] },
        ],
      },
      { name: 'A', slug: 'a', children: [] },
    ]);
  });

  it('leaves out a channel that cannot be linked to', () => {
    expect(arrangeChannels([{ ...channel('a'), slug: null }])).toEqual([]);
  });

  it('comes to an end where channels are each other’s parents', () => {
    expect(arrangeChannels([channel('a', 'b'), channel('b', 'a')])).toEqual([]);
  });
});
