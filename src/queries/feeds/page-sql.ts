import { LISTS, STORY_LISTS } from '../../database/story-lists';
import type { FeedPosition } from '../../domain/feed';
import { fromNewestOfEach } from './newest-of-each';
import type { StoriesAmong } from './stories-of';

export interface FeedWindow {
  /** The page begins after this story; undefined for the newest. */
  after?: FeedPosition | undefined;
  limit: number;
}

interface PageSql {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

const NEWEST_FIRST = 'order by date_published desc, document_id desc limit ?';
const BEHIND = '(date_published, document_id) < (?, ?)';

const CHILDREN_TOO =
  'select cast(? as integer) as id ' +
  'union all select region_id from regions_parent_lnk where inv_region_id = ?';

/**
 * Selects the row ids of a page of published stories that stand, of all or of those among others: from
 * an index, in its order.
 */
export function pageSql({ after, limit }: FeedWindow, among?: StoriesAmong): PageSql {
  const cursor = after ? [new Date(after.datePublished), after.documentId] : [];
  const behind = after ? BEHIND : 'true';
  if (!among) {
    return {
      sql:
        'select id from articles where published_at is not null and date_retracted is null ' +
        `and ${behind} ${NEWEST_FIRST}`,
      bindings: [...cursor, limit],
    };
  }
  const { section, id, withChildren } = among;
  if (!withChildren) {
    return {
      sql:
        `select article_id from ${STORY_LISTS} where list = ${LISTS[section].code} ` +
        `and target_id = ? and ${behind} ${NEWEST_FIRST}`,
      bindings: [id, ...cursor, limit],
    };
  }
  const entries = fromNewestOfEach(section, CHILDREN_TOO, { limit: '?', where: behind });
  return {
    sql:
      'select article_id from (select distinct article_id, date_published, document_id ' +
      `${entries} and ${behind} ${NEWEST_FIRST}) page`,
    bindings: [id, id, ...cursor, limit, ...cursor, limit],
  };
}
