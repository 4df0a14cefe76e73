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
        documentId: 'b',
        name: 'B',
        slug: 'b',
        children: [
          { documentId: 'b2', name: 'B2', slug: 'b2', children: [] },
          { documentId: 'b1', name: 'B1', slug: 'b1', children: [] },
        ],
      },
      { documentId: 'a', name: 'A', slug: 'a', children: [] },
    ]);
  });

  it('leaves out a channel that cannot be linked to', () => {
    expect(arrangeChannels([{ ...channel('a'), slug: null }])).toEqual([]);
  });

  it('comes to an end where channels are each other’s parents', () => {
    expect(arrangeChannels([channel('a', 'b'), channel('b', 'a')])).toEqual([]);
  });
});
