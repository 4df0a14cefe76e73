import type { Core } from '@strapi/strapi';
import { type ApprovalProblem, findApprovalProblem } from '../../domain/partner-application';
import { brandOf } from '../../domain/regions';
import { lockDocument } from '../../queries/lock-document';
import {
  editorByEmail,
  giveRole,
  isShutOut,
  regionalEditorRole,
} from '../../queries/partner-applications/regional-editors';
import { sharedLocality } from '../../queries/partner-applications/shared-locality';
import type {
  AppliedRegion,
  StoredApplication,
} from '../../queries/partner-applications/stored-application';
import { storedRegion } from '../../queries/partner-applications/stored-region';
import { ConflictError } from '../../request/conflict-error';
import { recordAccessChanges } from '../../request/record-access-changes';
import { DESK_ASSIGNMENT, REGION } from '../../uids';
import { changeState } from './change-state';

const REFUSALS: Readonly<Record<ApprovalProblem, string>> = {
  'region-gone': 'Wilayah ini sudah tidak ada / The region is gone',
  'region-taken': 'Wilayah ini sudah memiliki mitra / The region has a partner already',
  'user-blocked':
    'Akun redaksi dengan alamat surel ini diblokir / The admin user with this e-mail address is blocked',
  'role-gone':
    'Peran redaktur daerah sudah dihapus / The role of regional editors has been deleted',
};

const refuse = (problem: ApprovalProblem, region: AppliedRegion | null): Error => {
  const partner = region?.partner?.organisation;
  const detail = problem === 'region-taken' && partner ? `: ${partner}` : '';
  return new ConflictError(`${REFUSALS[problem]}${detail}`, { reason: problem });
};

/** The region as it is when nobody else can change it any more. */
async function claimRegion(
  strapi: Core.Strapi,
  { region }: StoredApplication,
): Promise<AppliedRegion | null> {
  if (region === null) {
    return null;
  }
  await strapi.db.transaction(({ trx }) => lockDocument(strapi, trx, region.documentId, REGION));
  return storedRegion(strapi, region.documentId);
}

/** Makes a region an active edition that this partner runs. Its time zone is the region's. */
async function openEdition(
  strapi: Core.Strapi,
  { documentId, name, brand }: AppliedRegion,
  { organisation, website }: StoredApplication,
): Promise<void> {
  const data = {
    active: true,
    brand: brand || brandOf(name, await sharedLocality(strapi, name)),
    partner: { organisation, website },
  };
  await strapi.documents(REGION).update({ documentId, data: data as never });
}

/** Makes a desk of the region for its editor, unless he has one. */
async function openDesk(
  strapi: Core.Strapi,
  user: number,
  region: AppliedRegion,
  { organisation }: StoredApplication,
): Promise<void> {
  const where = { user: { id: user }, regions: { id: region.id } };
  if ((await strapi.db.query(DESK_ASSIGNMENT).count({ where })) > 0) {
    return;
  }
  const label = `${region.name}: ${organisation}`.slice(0, 120);
  const data = { label, user, regions: [region.documentId] };
  await strapi.documents(DESK_ASSIGNMENT).create({ data: data as never });
}

/**
 * Approves an application, with all that follows from it in one transaction: the region becomes an
 * active edition with a brand and its partner, the applicant an admin user with the role of a
 * regional editor and a desk of the region. Returns whether anything has changed.
 *
 * @throws ConflictError when another partner has the region, or the applicant cannot be an editor
 */
export async function approveApplication(
  strapi: Core.Strapi,
  documentId: string,
): Promise<boolean> {
  async function carryOut(application: StoredApplication): Promise<object> {
    const region = await claimRegion(strapi, application);
    const known = await editorByEmail(strapi, application.contactEmail);
    const role = await regionalEditorRole(strapi);
    const problem = findApprovalProblem(
      region,
      known && { blocked: isShutOut(known) },
      role !== null,
    );
    if (problem !== null || region === null || role === null) {
      throw refuse(problem ?? 'region-gone', region);
    }
    await openEdition(strapi, region, application);
    const { contactName: name, contactEmail: email, language } = application;
    const editor = await giveRole(strapi, known, { name, email, language }, role);
    await openDesk(strapi, editor, region, application);
    return { editor };
  }

  return recordAccessChanges(strapi, () =>
    changeState(strapi, { documentId, transition: 'approve', party: 'manager', carryOut }),
  );
}
