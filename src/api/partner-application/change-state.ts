import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../../clock';
import {
  type ApplicationParty,
  type ApplicationRefusal,
  type ApplicationTransition,
  takeApplicationTransition,
} from '../../domain/partner-application';
import {
  type StoredApplication,
  storedApplication,
} from '../../queries/partner-applications/stored-application';
import { recordAudit } from '../../queries/record-audit';
import { inWriteTransaction } from '../../queries/write-transaction';
import { ConflictError } from '../../request/conflict-error';
import { refusedField } from '../../request/read-fields';
import { PARTNER_APPLICATION } from '../../uids';

function refusalError(refusal: ApplicationRefusal, { state }: StoredApplication): Error {
  switch (refusal) {
    case 'reason-missing':
      return refusedField('reason', 'alasan wajib diisi / a reason is required');
    case 'not-yours':
      return new errors.PolicyError('Bukan langkah Anda / Not your step to take', {
        reason: refusal,
      });
    case 'too-late':
      return new ConflictError(
        'Batas waktu konfirmasi sudah lewat; ajukan lagi / The time to confirm is over; apply again',
        { reason: refusal, state },
      );
    case 'wrong-state':
      return new ConflictError(
        'Pengajuan sudah berubah; muat ulang / The application has moved on; load it again',
        { reason: refusal, state },
      );
  }
}

/** What is to be done with an application. */
export interface AskedChange {
  documentId: string;
  transition: ApplicationTransition;
  party: ApplicationParty;
  reason?: string | null | undefined;
  /** What belongs to it, in the same transaction; returns what is stored with the new state. */
  carryOut?: (application: StoredApplication) => Promise<object>;
}

/**
 * Takes an application to its next state, in one transaction with all that belongs to it. Returns
 * whether anything has changed: what has been done before is done, and is not done twice.
 *
 * @throws NotFoundError, and errors that say why the change is refused
 */
export async function changeState(
  strapi: Core.Strapi,
  { documentId, transition, party, reason = null, carryOut }: AskedChange,
): Promise<boolean> {
  const change = async (): Promise<boolean> => {
    const application = await storedApplication(strapi, documentId);
    if (!application) {
      throw new errors.NotFoundError('Tidak ada pengajuan ini / There is no such application');
    }
    const present = now(strapi);
    const { state } = application;
    const standing = { state, confirmBy: new Date(application.confirmBy) };
    const outcome = takeApplicationTransition(transition, standing, party, reason, present);
    if ('refusal' in outcome) {
      throw refusalError(outcome.refusal, application);
    }
    if ('repeats' in outcome) {
      return false;
    }
    const further = await carryOut?.(application);
    const note = reason?.trim() || null;
    await strapi.db.query(PARTNER_APPLICATION).update({
      where: { id: application.id },
      data: {
        ...further,
        state: outcome.to,
        stateAt: present,
        reason: note,
        ...(transition === 'confirm' && { submittedAt: present }),
      },
    });
    await recordAudit(strapi, {
      action: 'transition',
      contentType: PARTNER_APPLICATION,
      documentId,
      title: application.organisation,
      details: { transition, from: state, to: outcome.to, reason: note },
    });
    return true;
  };
  return inWriteTransaction(strapi, documentId, change, PARTNER_APPLICATION);
}
