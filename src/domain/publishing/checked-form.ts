import type { CheckedStory } from './checked-story';

type Form = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/**
 * How many entries a relation has: the edit form holds what is connected and disconnected since it was
 * opened, beside the count of what is stored. A number, a list or a single id will do as well.
 */
function countOf(relation: unknown): number {
  if (typeof relation === 'number') {
    return relation;
  }
  if (Array.isArray(relation)) {
    return relation.length;
  }
  if (isObject(relation)) {
    const { count, connect, disconnect, documentId } = relation;
    const stored = typeof count === 'number' ? count : Number(documentId !== undefined);
    return stored + lengthOf(connect) - lengthOf(disconnect);
  }
  return Number(textOf(relation) !== null);
}

/**
 * Reads what an edit form holds, saved or not, as far as the checklist looks at it. What is not
 * understood counts as not filled in.
 */
export function checkedForm(form: Form): CheckedStory {
  const { photo, seo } = form;
  return {
    headline: textOf(form.headline),
    lead: textOf(form.lead),
    body: form.body,
    dateline: textOf(form.dateline),
    genre: textOf(form.genre),
    source: textOf(form.source),
    unverified: form.unverified === true,
    verificationNotice: textOf(form.verificationNotice),
    scheduledFor: textOf(form.scheduledFor),
    embargoedUntil: textOf(form.embargoedUntil),
    region: countOf(form.region) > 0,
    channel: countOf(form.channel) > 0,
    authors: countOf(form.authors) > 0 ? [form.authors] : [],
    photo: isObject(photo) ? { image: photo.image, credit: textOf(photo.credit) } : null,
    seo: isObject(seo) ? { metaDescription: textOf(seo.metaDescription) } : null,
  };
}
