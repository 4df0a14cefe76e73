import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { SnapshotField } from '../../domain/history';

interface Attribute {
  type: string;
  target?: string;
  mappedBy?: string;
  component?: string;
}

const FILE = 'plugin::upload.file';

/** What a linked document may be called by. */
const NAMES = ['headline', 'name', 'label', 'username', 'firstname', 'lastname'];

/** What Strapi writes itself, and calls writable. */
const OF_STRAPI = ['publishedAt', 'locale', 'localizations'];

const LINKS = new Set(['relation', 'media']);

/** What of a type is written by whoever writes a document of it; inverse sides belong to the other type. */
function ownAttributes(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  const model = strapi.getModel(uid as never) as unknown as Parameters<
    typeof contentTypes.getNonWritableAttributes
  >[0];
  const notWritten = new Set([...OF_STRAPI, ...contentTypes.getNonWritableAttributes(model)]);
  return Object.entries(model.attributes as Record<string, Attribute>).filter(
    ([name, { mappedBy }]) => !notWritten.has(name) && mappedBy === undefined,
  );
}

/** How each field of a type, or of a component, is kept. */
export function snapshotFields(strapi: Core.Strapi, uid: string): SnapshotField[] {
  return ownAttributes(strapi, uid).map(([name, { type, component }]): SnapshotField => {
    if (type === 'component' && component) {
      return { name, kind: 'part', fields: snapshotFields(strapi, component) };
    }
    return { name, kind: LINKS.has(type) ? 'link' : 'value' };
  });
}

/** What is to be populated, so that a snapshot of a row can be made. */
export function snapshotPopulate(strapi: Core.Strapi, uid: string): Record<string, object> {
  const populate: Record<string, object> = {};
  for (const [name, { type, target, component }] of ownAttributes(strapi, uid)) {
    if (type === 'component' && component) {
      populate[name] = { populate: snapshotPopulate(strapi, component) };
    } else if (LINKS.has(type)) {
      const { attributes } = strapi.getModel((target ?? FILE) as never) as { attributes: object };
      const names = NAMES.filter((field) => field in attributes);
      populate[name] = { select: ['id', 'documentId', ...names] };
    }
  }
  return populate;
}

/** The type that each linking field leads to, by the dotted path of the field. */
export function linkTargets(strapi: Core.Strapi, uid: string, prefix = ''): Map<string, string> {
  return new Map(
    ownAttributes(strapi, uid).flatMap(([name, { type, target, component }]) => {
      if (type === 'component' && component) {
        return [...linkTargets(strapi, component, `${prefix}${name}.`)];
      }
      return LINKS.has(type) ? [[`${prefix}${name}`, target ?? FILE] as [string, string]] : [];
    }),
  );
}
