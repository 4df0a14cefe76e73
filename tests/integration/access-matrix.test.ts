import type { Response } from 'supertest';
import { approve, createEditor, createRegion, type Editor } from '../helpers/desk';
import { blocks } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const STORIES = '/content-manager/collection-types/api::article.article';

/**
 * Who may do what: for each action and role, a story of the desk's own region as a draft and as
 * published, then a story of another region as a draft and as published. `+` is done, `-` is refused
 * (or not shown), `r` is let through to the rules of publication, which refuse it (a published story is
 * withdrawn by a retraction, a new one is approved first), `.` does not exist. Stories are approved. What lies in a province's desk counts as its own.
 */
const MATRIX = `
                    reporter  regional  managing  network   no-desk   super
list                + + - -   + + - -   + + + +   + + + +   + + + +   + + + +
list-published      . + . -   . + . +   . + . +   . + . +   . + . +   . + . +
read                + + - -   + + - -   + + + +   + + + +   + + + +   + + + +
read-published      . + . -   . + . +   . + . +   . + . +   . + . +   . + . +
read-many           + + - -   + + - -   + + + +   + + + +   + + + +   + + + +
create              + . - .   + . - .   + . + .   - . - .   - . - .   + . + .
update              + + - -   + + - -   + + + +   - - - -   - - - -   + + + +
move-out            - - - -   - - - -   + + + +   - - - -   - - - -   + + + +
move-in             + + - -   + + - -   + + + +   - - - -   - - - -   + + + +
add-edition         - - - -   - - - -   + + + +   - - - -   - - - -   + + + +
publish             - - - -   + + - -   + + + +   - - - -   - - - -   + + + +
create-and-publish  - . - .   r . - .   + . + .   - . - .   - . - .   + . + .
unpublish           . - . -   . r . -   . r . r   . - . -   . - . -   . + . +
discard             . + . -   . + . -   . + . +   . - . -   . - . -   . + . +
delete              + - - -   + r - -   + r + r   - - - -   - - - -   + + + +
clone               + + - -   + + - -   + + + +   - - - -   - - - -   + + + +
bulk-publish        - - - -   + + - -   + + + +   - - - -   - - - -   + + + +
bulk-unpublish      . - . -   . r . -   . r . r   . - . -   . - . -   . + . +
bulk-delete         + - - -   + r - -   + r + r   - - - -   - - - -   + + + +
pick-region         + . - .   + . - .   + . + .   + . - .   - . - .   + . + .
pick-edition        + . - .   + . - .   + . + .   + . - .   - . - .   + . + .
carry               . - . -   . + . +   . + . +   . - . -   . - . -   . + . +
`;

const ROLES = {
  reporter: 'warta-reporter',
  regional: 'warta-regional-editor',
  managing: 'warta-managing-editor',
  network: 'warta-network-manager',
  'no-desk': 'strapi-editor',
  super: 'strapi-super-admin',
} as const;

type Role = keyof typeof ROLES;

type State = 'draft' | 'published';

/** Where a story stands: in the province of the desk, in a city of it, or elsewhere. */
const PLACES = { own: 0, child: 0, other: 1 } as const;

type Place = keyof typeof PLACES;

interface Cell {
  action: string;
  role: Role;
  place: Place;
  state: State;
  mark: string;
}

/** Every cell of the table as a case of its own. */
function readMatrix(): Cell[] {
  const [heads = '', ...rows] = MATRIX.trim().split('\n');
  const roles = heads.trim().split(/\s+/) as Role[];
  return rows.flatMap((row) => {
    const [action = '', ...marks] = row.trim().split(/\s+/);
    return roles.flatMap((role, column) =>
      (Object.keys(PLACES) as Place[]).flatMap((place) =>
        (['draft', 'published'] as const).flatMap((state, half) => {
          const mark = marks[column * 4 + PLACES[place] * 2 + half];
          return mark && mark !== '.' ? [{ action, role, place, state, mark }] : [];
        }),
      ),
    );
  });
}

describe('the access matrix', () => {
  let warta: Warta;
  let regions: Record<Place | 'target', string>;
  let names: Record<Place | 'target', string>;
  let channel: string;
  let author: string;
  const editors = new Map<Role, Editor>();
  let count = 0;
  /** By documentId. */
  const headlineOf = new Map<string, string>();
  /** Stories that every action so far has left as they were written, by their place and state. */
  const untouched = new Map<string, string>();

  beforeAll(async () => {
    warta = await startWarta({}, { isFirstStart: true });
    const { strapi } = warta;
    const own = await createRegion(strapi, 'Sumatera Utara', '12', 'province');
    regions = {
      own,
      child: await createRegion(strapi, 'Kota Medan', '12.71', 'city', own),
      other: await createRegion(strapi, 'Kota Makassar', '73.71', 'city'),
      target: await createRegion(strapi, 'Kota Ambon', '81.71', 'city'),
    };
    names = {
      own: 'Sumatera Utara',
      child: 'Kota Medan',
      other: 'Kota Makassar',
      target: 'Kota Ambon',
    };
    channel = (await strapi.documents('api::channel.channel').create({ data: { name: 'Kota' } }))
      .documentId;
    author = (await strapi.documents('api::author.author').create({ data: { name: 'Siti' } }))
      .documentId;
    for (const [role, code] of Object.entries(ROLES)) {
      const desk = role === 'no-desk' ? [] : [own];
      editors.set(role as Role, await createEditor(warta, role, [code], desk));
    }
  });
  afterAll(() => warta.stop());

  const connect = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });

  const data = (place: Place) => ({
    headline: `Cerita ${++count}`,
    lead: 'Teras.',
    body: blocks('Isi.'),
    channel: connect(channel),
    authors: connect(author),
    region: connect(regions[place]),
  });

  async function writeStory(place: Place, state: State): Promise<string> {
    const story = await warta.strapi
      .documents('api::article.article')
      .create({ data: data(place) as never, status: state });
    await approve(warta.strapi, story.documentId);
    headlineOf.set(story.documentId, `Cerita ${count}`);
    return story.documentId;
  }

  const kind = ({ place, state }: Cell) => `${place} ${state}`;

  /** A story as it was written: writing one takes as long as all else that a case does. */
  async function takeStory(cell: Cell): Promise<string> {
    const story = untouched.get(kind(cell)) ?? (await writeStory(cell.place, cell.state));
    untouched.delete(kind(cell));
    return story;
  }

  /** What of a story a refused action must have left as it was. */
  async function stateOf(documentId: string) {
    const versions = await warta.strapi.db.query('api::article.article').findMany({
      where: { documentId },
      populate: { region: true, editions: true },
      orderBy: { publishedAt: 'asc' },
    });
    const count = await warta.strapi.db.query('api::article.article').count();
    return {
      count,
      versions: versions.map(({ headline, publishedAt, region, editions }) => ({
        headline,
        publishedAt,
        region: region?.name,
        editions: editions.map(({ name }: { name: string }) => name).sort(),
      })),
    };
  }

  const shows = (response: Response, isShown: boolean): Response =>
    Object.assign(response, { isShown: response.status === 200 && isShown });

  const holds = ({ body }: Response, story: string): boolean =>
    body.results?.some(
      ({ headline }: { headline?: string }) => headline === headlineOf.get(story),
    ) ?? false;

  /** How an editor does each action in the admin panel. */
  const ACTIONS: Record<
    string,
    (editor: Editor, story: string, place: Place) => Promise<Response & { isShown?: boolean }>
  > = {
    list: async (editor, story) => {
      const answer = await editor.request('get', `${STORIES}?pageSize=100&sort=id:DESC`);
      return shows(answer, holds(answer, story));
    },
    'list-published': async (editor, story) => {
      const path = `${STORIES}?pageSize=100&sort=id:DESC&status=published`;
      const answer = await editor.request('get', path);
      return shows(answer, holds(answer, story));
    },
    read: async (editor, story) => {
      const answer = await editor.request('get', `${STORIES}/${story}`);
      return shows(answer, answer.body.data?.headline !== undefined);
    },
    'read-published': async (editor, story) => {
      const answer = await editor.request('get', `${STORIES}/${story}?status=published`);
      return shows(answer, answer.body.data?.headline !== undefined);
    },
    'read-many': async (editor, story) => {
      const path = `${STORIES}/actions/bulkFindForValidation`;
      const answer = await editor.request('post', path, { documentIds: [story] });
      return shows(answer, holds(answer, story));
    },
    create: (editor, _story, place) => editor.request('post', STORIES, data(place)),
    update: (editor, story) =>
      editor.request('put', `${STORIES}/${story}`, { headline: 'Judul yang diubah' }),
    'move-out': (editor, story) =>
      editor.request('put', `${STORIES}/${story}`, { region: connect(regions.target) }),
    'move-in': (editor, story) =>
      editor.request('put', `${STORIES}/${story}`, { region: connect(regions.child) }),
    'add-edition': (editor, story) =>
      editor.request('put', `${STORIES}/${story}`, { editions: connect(regions.target) }),
    publish: (editor, story) => editor.request('post', `${STORIES}/${story}/actions/publish`, {}),
    'create-and-publish': (editor, _story, place) =>
      editor.request('post', `${STORIES}/actions/publish`, data(place)),
    unpublish: (editor, story) =>
      editor.request('post', `${STORIES}/${story}/actions/unpublish`, {}),
    discard: (editor, story) => editor.request('post', `${STORIES}/${story}/actions/discard`, {}),
    delete: (editor, story) => editor.request('delete', `${STORIES}/${story}`),
    clone: (editor, story) => editor.request('post', `${STORIES}/clone/${story}`, {}),
    'bulk-publish': (editor, story) =>
      editor.request('post', `${STORIES}/actions/bulkPublish`, { documentIds: [story] }),
    'bulk-unpublish': (editor, story) =>
      editor.request('post', `${STORIES}/actions/bulkUnpublish`, { documentIds: [story] }),
    'bulk-delete': (editor, story) =>
      editor.request('post', `${STORIES}/actions/bulkDelete`, { documentIds: [story] }),
    'pick-region': async (editor, _story, place) => {
      const path = '/content-manager/relations/api::article.article/region?pageSize=100';
      const answer = await editor.request('get', path);
      return shows(answer, JSON.stringify(answer.body).includes(names[place]));
    },
    'pick-edition': async (editor, _story, place) => {
      const path = '/content-manager/relations/api::article.article/editions?pageSize=100';
      const answer = await editor.request('get', path);
      return shows(answer, JSON.stringify(answer.body).includes(names[place]));
    },
    carry: (editor, story) =>
      editor.request('put', `/warta/stories/${story}/editions/${regions.own}`),
  };

  const title = ({ action, role, place, state, mark }: Cell) =>
    `${role} ${mark === '-' ? 'may not' : 'may'} ${action} (${place}, ${state})`;

  it.each(readMatrix().map((cell) => [title(cell), cell] as const))('%s', async (_title, cell) => {
    const { action, role, place, mark } = cell;
    const editor = editors.get(role);
    const act = ACTIONS[action];
    if (!editor || !act) {
      throw new Error(`The table speaks of ${role} and ${action}, which are not known`);
    }
    const story = await takeStory(cell);
    const before = await stateOf(story);

    const { status, body, isShown } = await act(editor, story, place);

    if (isShown !== undefined) {
      expect({ isShown, status }).toMatchObject({ isShown: mark === '+' });
      untouched.set(kind(cell), story);
      return;
    }
    if (mark === '+') {
      expect({ status, error: body.error }).toEqual({
        status: expect.any(Number),
        error: undefined,
      });
      expect(status).toBeLessThan(300);
      return;
    }
    expect(await stateOf(story)).toEqual(before);
    untouched.set(kind(cell), story);
    if (mark === 'r') {
      const { reason, errors } = body.error.details;
      expect([400, 403]).toContain(status);
      expect([reason, errors?.[0].path[0]]).toEqual(
        action === 'create-and-publish' ? ['not-approved', undefined] : [undefined, 'corrections'],
      );
      return;
    }
    expect(status).toBe(403);
    const { message, details } = body.error;
    expect(details.reason).toMatch(/^not-(in-your-desk|for-your-role)$/);
    // A story that is not there yet stands in no region.
    if (details.region === null) {
      expect(action).toMatch(/^create/);
    } else {
      expect(Object.values(names)).toContain(details.region);
      expect(message).toContain(`${details.region}: `);
    }
  });
});
