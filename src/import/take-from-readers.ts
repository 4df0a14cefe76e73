import type { Core } from '@strapi/strapi';
import type { Takedown } from '../domain/syndication/ninjs';
import { draftCorrections } from '../queries/corrections/draft-corrections';
import { isRetracted } from '../queries/corrections/is-retracted';
import { ARTICLE } from '../uids';

const RETRACTED = 'Dicabut oleh sumber';

/** Characters of a correction's text. */
const LONGEST = 5000;

function textOf(reason: string | null): string {
  return reason === null ? `${RETRACTED}.` : `${RETRACTED}: ${reason}`.slice(0, LONGEST);
}

/**
 * Retracts what readers see. Changes that the desk has not published are dropped: what readers last
 * saw is certain to be publishable.
 */
async function retract(
  strapi: Core.Strapi,
  documentId: string,
  reason: string | null,
): Promise<void> {
  await strapi.documents(ARTICLE).discardDraft({ documentId });
  const draft = await draftCorrections(strapi, documentId);
  const published = draft?.written.map(({ id }) => ({ id })) ?? [];
  const corrections = [...published, { kind: 'retraction', text: textOf(reason) }];
  await strapi.documents(ARTICLE).update({ documentId, data: { corrections } as never });
  await strapi.documents(ARTICLE).publish({ documentId });
}

/**
 * Follows an agency that takes its story back (Pedoman Pemberitaan Media Siber, 5c): what it has
 * cancelled is retracted in public, with its reason; what it withholds goes back to the draft. What is
 * retracted already stays so.
 */
export async function takeFromReaders(
  strapi: Core.Strapi,
  documentId: string,
  { pubStatus, reason }: Pick<Takedown, 'pubStatus' | 'reason'>,
): Promise<void> {
  const retracted = await isRetracted(strapi, documentId);
  if (retracted) {
    return;
  }
  if (retracted === false && pubStatus === 'canceled') {
    await retract(strapi, documentId, reason);
    return;
  }
  await strapi.documents(ARTICLE).unpublish({ documentId });
}
