import type { Core, Schema } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { deskLimits } from '../request/desk-limits';
import { ARTICLE } from '../uids';

const SAVES = new Set(['create', 'update', 'clone']);

/** Whether what a form sends for a relation changes it; an untouched one sends empty lists. */
function changes(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.values(value).some((part) => !Array.isArray(part) || part.length > 0);
  }
  return value !== undefined;
}

/** The first field of a type's data that would give stories to the entry, or take them from it. */
function storyField({ attributes }: Schema.ContentType, data: Record<string, unknown>) {
  return Object.entries(attributes).find(
    ([name, attribute]) =>
      attribute.type === 'relation' &&
      'target' in attribute &&
      attribute.target === ARTICLE &&
      changes(data[name]),
  )?.[0];
}

/**
 * Whose a story is, who wrote it and where it stands is said in its own form, where the desk's rules
 * hold; whoever is confined to a desk cannot move stories from the region's, author's, channel's or
 * tag's side.
 */
export function keepStoriesOutOfOtherForms(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data } = context.params as { data?: Record<string, unknown> };
    if (context.uid === ARTICLE || !SAVES.has(context.action) || !data) {
      return next();
    }
    const field = storyField(context.contentType, data);
    if (field && (await deskLimits(strapi))) {
      throw new errors.PolicyError(
        `${field}: ubahlah di formulir beritanya / to be changed in the story's own form`,
        { field, reason: 'only-in-the-storys-form' },
      );
    }
    return next();
  });
}
