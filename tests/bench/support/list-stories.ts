import type { ServingProcess } from '../../helpers/serving-process';

/** As many as an answer may hold. */
const PAGE = 100;

/** The documentIds of all stories, the newest first. */
export async function listStories(server: ServingProcess): Promise<string[]> {
  const ids: string[] = [];
  let after = '';
  do {
    const { body } = await server.http.get(`/api/feeds/latest?limit=${PAGE}${after}`).expect(200);
    ids.push(...body.data.map(({ documentId }: { documentId: string }) => documentId));
    after = body.meta.next === null ? '' : `&after=${body.meta.next}`;
  } while (after);
  return ids;
}
