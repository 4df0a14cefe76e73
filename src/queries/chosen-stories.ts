import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Stage } from '../domain/publishing';
import { storiesOfEditions } from './feeds/stories-of';

/** Which stories are looked for, as Strapi's own filters cannot say it. */
export interface StoryChoice {
  stage?: Stage | undefined;
  /** Row ids of the regions whose editions carry them. */
  editions?: ReadonlySet<number> | undefined;
}

/** Two versions that say nothing of their revision are older than revisions, and are the same. */
const SAME_TEXT =
  '(versions.revision = drafts.revision or (versions.revision is null and drafts.revision is null))';

/** What readers see of the story that a row of `drafts` belongs to. */
const published = (strapi: Core.Strapi): Knex.QueryBuilder =>
  strapi.db
    .getConnection('articles as versions')
    .select('versions.id')
    .whereRaw('versions.document_id = drafts.document_id')
    .whereNotNull('versions.published_at');

/** The rules of `shownStep` (src/domain/publishing/workflow.ts) in SQL. */
function atStage(strapi: Core.Strapi, drafts: Knex.QueryBuilder, stage: Stage): void {
  const isShown = published(strapi).whereRaw(SAME_TEXT);
  if (stage === 'published') {
    drafts.whereExists(isShown);
    return;
  }
  drafts.whereNotExists(isShown);
  if (stage === 'changed') {
    drafts.whereExists(published(strapi));
    return;
  }
  drafts.where((step) => {
    step.where('drafts.step', stage);
    if (stage === 'writing') {
      step.orWhereNull('drafts.step');
    }
  });
}

/** The documentIds of the stories that are chosen, as a sub-query. */
export function chosenStories(
  strapi: Core.Strapi,
  { stage, editions }: StoryChoice,
): Knex.QueryBuilder {
  const drafts = strapi.db
    .getConnection('articles as drafts')
    .select('drafts.document_id')
    .whereNull('drafts.published_at');
  if (stage) {
    atStage(strapi, drafts, stage);
  }
  if (editions) {
    drafts.whereIn('drafts.id', storiesOfEditions(strapi, editions));
  }
  return drafts;
}
