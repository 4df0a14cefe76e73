import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import {
  correctionDate,
  dateRetracted,
  findChangedCorrection,
  findUnusableCorrection,
  type RecordedCorrection,
} from '../domain/corrections';
import {
  type DraftCorrection,
  type DraftCorrections,
  draftCorrections,
} from '../queries/corrections/draft-corrections';
import { documentIdOf } from '../queries/document-id-of';
import { adminCaller } from '../request/admin-caller';
import { ARTICLE, CORRECTION } from '../uids';

function refused(path: (string | number)[], message: string) {
  return new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path: path.map(String), message, name: 'ValidationError' }],
  });
}

/** @throws ValidationError naming the entry that readers have seen and that would not stay as it is */
function assertKept({ recorded, written }: DraftCorrections): void {
  const place = findChangedCorrection(recorded, written);
  const entry = place === null ? undefined : recorded[place];
  if (place !== null && entry) {
    const what = `the ${entry.kind} of ${entry.datePublished} is published`;
    const rule = 'it can only be followed by another entry';
    throw refused(['corrections', place], `${what} and stays as it is; ${rule}`);
  }
}

/** @throws ValidationError naming the field of the entry that says nothing */
function assertUsable({ written }: DraftCorrections): void {
  const unusable = findUnusableCorrection(written);
  if (unusable) {
    const { place, field } = unusable;
    throw refused(['corrections', place, field], 'is required for publication');
  }
}

/** Who writes an entry is not for the caller to say. */
function dropRecordedBy(data: { corrections?: unknown }): void {
  if (Array.isArray(data.corrections)) {
    data.corrections = data.corrections.map((entry: Record<string, unknown>) => {
      const { recordedBy, ...given } = entry;
      return given;
    });
  }
}

/**
 * Keeps what was put right in public: an entry that readers have seen is never changed, removed or
 * moved, only followed by another. It is dated when it is published, and knows who wrote it (ADR 010).
 */
export function keepCorrections(strapi: Core.Strapi): void {
  async function change(entry: DraftCorrection, data: Partial<RecordedCorrection>): Promise<void> {
    await strapi.db.query(CORRECTION).update({ where: { id: entry.id }, data });
    Object.assign(entry, data);
  }

  /** Returns whether the rows are not quite as they were saved. */
  async function settleSave(documentId: string): Promise<boolean> {
    const draft = await draftCorrections(strapi, documentId);
    if (!draft) {
      return false;
    }
    assertKept(draft);
    const caller = adminCaller(strapi)?.name ?? null;
    let isChanged = false;
    for (const [place, entry] of draft.written.entries()) {
      const recorded = draft.recorded[place];
      const known = recorded ?? { datePublished: entry.datePublished, recordedBy: caller };
      const recordedBy = entry.recordedBy ?? known.recordedBy;
      const datePublished = entry.datePublished ?? known.datePublished;
      if (recordedBy !== entry.recordedBy || datePublished !== entry.datePublished) {
        await change(entry, { recordedBy, ...(datePublished && { datePublished }) });
        isChanged = true;
      }
    }
    return isChanged;
  }

  /** Dates what goes out now, and notes in the draft all that readers will have seen. */
  async function record(documentId: string): Promise<void> {
    const draft = await draftCorrections(strapi, documentId);
    if (!draft) {
      return;
    }
    assertKept(draft);
    assertUsable(draft);
    const present = now(strapi);
    const caller = adminCaller(strapi)?.name ?? null;
    for (const entry of draft.written.slice(draft.recorded.length)) {
      const datePublished = correctionDate(entry.datePublished, present);
      const recordedBy = entry.recordedBy ?? caller;
      if (datePublished !== entry.datePublished || recordedBy !== entry.recordedBy) {
        await change(entry, { datePublished, recordedBy });
      }
    }
    const publishedCorrections = (draft.written as RecordedCorrection[]).map(
      ({ kind, text, datePublished, recordedBy }) => ({ kind, text, datePublished, recordedBy }),
    );
    await strapi.db.query(ARTICLE).update({
      where: { id: draft.id },
      data: { publishedCorrections, dateRetracted: dateRetracted(publishedCorrections) },
    });
  }

  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const { documentId, data, fields, populate } = context.params as {
      documentId?: string;
      data?: { corrections?: unknown };
      fields?: undefined;
      populate?: undefined;
    };
    if (uid !== ARTICLE) {
      return next();
    }
    if (action === 'publish' && documentId) {
      await record(documentId);
      return next();
    }
    const isSave = action === 'create' || action === 'update';
    if (!isSave || data?.corrections === undefined) {
      return next();
    }
    dropRecordedBy(data);
    const saved = await next();
    const id = documentIdOf(saved);
    return id && (await settleSave(id))
      ? strapi.documents(ARTICLE).findOne({ documentId: id, status: 'draft', fields, populate })
      : saved;
  });
}
