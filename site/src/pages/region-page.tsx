import type { Context } from 'hono';
import { SectionLinks } from '../components/section-links';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';
import { isNamed } from '../warta/is-named';
import { showSection } from './section-page';

/** `/wilayah/:slug`: the stories of an edition; a province shows those of its regencies too. */
export async function showRegion(c: Context<SiteEnv, '/wilayah/:slug'>) {
  const { warta, words } = c.var;
  const { data, meta } = await answerOf(
    warta.GET('/api/feeds/regions/{slug}', {
      params: {
        path: { slug: c.req.param('slug') },
        query: { after: c.req.query('after'), include: 'children' },
      },
    }),
  );
  const { data: region } = await answerOf(
    warta.GET('/api/regions/{id}', {
      params: { path: { id: meta.region.documentId }, query: { populate: ['children'] } },
    }),
  );
  const editions = (region.children ?? []).filter(isNamed).filter(({ active }) => active);

  return showSection(c, {
    section: 'regions',
    of: meta.region,
    kind: meta.region.brand ?? words.edition,
    stories: data,
    next: meta.next,
    introduction: (
      <SectionLinks
        title={words.editionsBelow(meta.region.name)}
        section="regions"
        entries={editions}
      />
    ),
  });
}
