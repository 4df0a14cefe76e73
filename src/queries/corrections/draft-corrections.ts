import type { Core } from '@strapi/strapi';
import type { RecordedCorrection, WrittenCorrection } from '../../domain/corrections';
import { ARTICLE } from '../../uids';

/** An entry of a draft, with the id of its row. */
export interface DraftCorrection extends WrittenCorrection {
  id: number;
  recordedBy: string | null;
}

export interface DraftCorrections {
  /** Of the draft. */
  id: number;
  written: DraftCorrection[];
  /** What readers have seen, in its order, whether the story is published now or not. */
  recorded: RecordedCorrection[];
}

interface Row {
  id: number;
  corrections: DraftCorrection[];
  /** Null in a draft that was last published when nothing was noted yet. */
  publishedCorrections: RecordedCorrection[] | null;
}

async function readRow(strapi: Core.Strapi, where: object): Promise<Row | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id', 'publishedCorrections'],
    where,
    populate: { corrections: true },
  });
}

/** The corrections of a story's draft beside those that are published, or null without a story. */
export async function draftCorrections(
  strapi: Core.Strapi,
  documentId: string,
): Promise<DraftCorrections | null> {
  const draft = await readRow(strapi, { documentId, publishedAt: null });
  if (!draft) {
    return null;
  }
  const { id, corrections: written, publishedCorrections } = draft;
  if (publishedCorrections) {
    return { id, written, recorded: publishedCorrections };
  }
  const published = await readRow(strapi, { documentId, publishedAt: { $notNull: true } });
  return { id, written, recorded: (published?.corrections ?? []) as RecordedCorrection[] };
}
