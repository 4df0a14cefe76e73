import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../clock';
import { checkedForm, checkStory } from '../../domain/publishing';
import { checkedDraft } from '../../queries/checked-draft';
import { assertMayRead } from '../../request/assert-may-read';

/** GET /warta/stories/<documentId>/checklist: what is to be said of the draft as it is stored. */
export const checkStored = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { story } = ctx.params as { story: string };
  await assertMayRead(strapi, story);
  const draft = await checkedDraft(strapi, story);
  if (!draft) {
    throw new errors.NotFoundError(`There is no story ${story}`);
  }
  ctx.body = { data: checkStory(draft, now(strapi)) };
};

/** POST /warta/checklist: the same of what an edit form holds, saved or not. */
export const checkForm = (strapi: Core.Strapi) => async (ctx: Context) => {
  const form: unknown = ctx.request.body;
  if (typeof form !== 'object' || form === null || Array.isArray(form)) {
    throw new errors.ValidationError('body: must be what the form holds', { source: 'body' });
  }
  ctx.body = { data: checkStory(checkedForm(form as Record<string, unknown>), now(strapi)) };
};
