import { factories } from '@strapi/strapi';
import { storyOfFormerSlug } from '../../../queries/former-slugs';
import { publishedVersion } from '../../../queries/published-version';
import { ARTICLE } from '../../../uids';

interface Address {
  documentId: string;
  slug: string;
}

export default factories.createCoreService(ARTICLE, ({ strapi }) => ({
  /** A page of the list and its count are one look at the database; Strapi takes two. */
  find(...params) {
    return strapi.db.transaction(() => super.find(...params));
  },

  /**
   * The published story that has this address, or had it once (then with the address that it has
   * now); null when there is none to show.
   */
  async findAddress(slug: string): Promise<Address | null> {
    const current = await strapi.db.query(ARTICLE).findOne({
      select: ['id', 'documentId', 'slug'],
      where: { slug, publishedAt: { $notNull: true } },
    });
    if (current) {
      return { documentId: current.documentId, slug };
    }
    const documentId = await storyOfFormerSlug(strapi, slug);
    const published = documentId ? await publishedVersion(strapi, documentId) : null;
    return documentId && published ? { documentId, slug: published.slug } : null;
  },
}));
