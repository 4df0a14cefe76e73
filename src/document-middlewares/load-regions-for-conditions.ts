import type { Core } from '@strapi/strapi';
import { deskLimits } from '../request/desk-limits';
import { ARTICLE } from '../uids';

/** What the conditions of the desks' roles look at (src/permissions/conditions.ts). */
const RELATIONS = ['region', 'editions'];

const LOADED = { fields: ['documentId'] };

const isCounted = (populate: unknown) => (populate as { count?: unknown } | null)?.count === true;

/**
 * The content manager has relations counted in what a write returns, and shows of the answer what a
 * role's conditions allow. On a story whose regions are only counted they allow nothing: its editor
 * would get every field back empty, and could publish no list of stories.
 */
export function loadRegionsForConditions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { populate } = context.params as { populate?: unknown };
    if (context.uid !== ARTICLE || typeof populate !== 'object' || populate === null) {
      return next();
    }
    const counted = Object.entries(populate).filter(
      ([name, value]) => RELATIONS.includes(name) && isCounted(value),
    );
    if (counted.length > 0 && (await deskLimits(strapi))) {
      // Strapi keeps the object for the next request.
      const loaded = Object.fromEntries(counted.map(([name]) => [name, LOADED]));
      Object.assign(context.params, { populate: { ...populate, ...loaded } });
    }
    return next();
  });
}
