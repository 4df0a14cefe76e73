import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  APPLICATION_TRANSITIONS,
  applicationTransitions,
  REASON_MAX_LENGTH,
} from '../../domain/partner-application';
import { auditEntries } from '../../queries/audit-entries';
import {
  applicationAttachment,
  applicationAttachments,
} from '../../queries/partner-applications/application-attachments';
import { rivalApplications } from '../../queries/partner-applications/rival-applications';
import {
  type StoredApplication,
  storedApplication,
} from '../../queries/partner-applications/stored-application';
import { adminCaller } from '../../request/admin-caller';
import { readFields } from '../../request/read-fields';
import { approveApplication } from './approve-application';
import { changeState } from './change-state';
import { notifyApplicant } from './notify-applicant';

const ASKED = z.strictObject({
  transition: z.enum(APPLICATION_TRANSITIONS),
  reason: z.string().max(REASON_MAX_LENGTH).nullish(),
});

/** As many steps of an application as are shown; it cannot have more. */
const MOST_STEPS = 20;

/** @throws PolicyError for everyone but network managers and super admins */
function assertMayManage(strapi: Core.Strapi): void {
  const caller = adminCaller(strapi);
  if (!caller?.isSuperAdmin && !caller?.roles.includes('network-manager')) {
    throw new errors.PolicyError(
      'Pengajuan mitra diurus pengelola jaringan / Network managers handle partner applications',
      { reason: 'not-for-your-role' },
    );
  }
}

/** @throws NotFoundError, also when nobody has confirmed it: it is not in the queue */
async function applicationInQueue(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoredApplication> {
  const application = await storedApplication(strapi, documentId);
  if (!application || application.submittedAt === null) {
    throw new errors.NotFoundError('Tidak ada pengajuan ini / There is no such application');
  }
  return application;
}

async function historyOf(strapi: Core.Strapi, documentId: string) {
  const entries = await auditEntries(strapi, {
    documentId,
    action: 'transition',
    limit: MOST_STEPS,
  });
  return entries.map(({ at, whoName, details }) => ({ at, by: whoName, ...details }));
}

/** All that the side panel shows of an application, and what can be done with it. */
async function answer(strapi: Core.Strapi, documentId: string) {
  const application = await applicationInQueue(strapi, documentId);
  const { state, stateAt, submittedAt, reason, mailedAt, mailError, region, editor } = application;
  return {
    data: {
      state,
      stateAt,
      submittedAt,
      reason,
      mail: { to: application.contactEmail, at: mailedAt, error: mailError },
      editor: editor && { email: editor.email, isActive: editor.isActive === true },
      region: region && {
        documentId: region.documentId,
        name: region.name,
        active: region.active,
        partner: region.partner?.organisation ?? null,
      },
      rivals: region ? await rivalApplications(strapi, region.id, documentId) : [],
      attachments: await applicationAttachments(strapi, documentId),
      history: await historyOf(strapi, documentId),
      allowed: applicationTransitions(state, 'manager'),
    },
  };
}

/** GET /warta/partner-applications/<documentId> */
export const readManaged = (strapi: Core.Strapi) => async (ctx: Context) => {
  assertMayManage(strapi);
  ctx.body = await answer(strapi, String(ctx.params.application));
};

/**
 * POST /warta/partner-applications/<documentId>/transitions with {transition, reason}. The applicant
 * is written to when the change is made; where that fails the answer says so, and the change stays.
 */
export const makeApplicationTransition = (strapi: Core.Strapi) => async (ctx: Context) => {
  assertMayManage(strapi);
  const documentId = String(ctx.params.application);
  const { transition, reason } = readFields(ctx.request.body, ASKED);
  await applicationInQueue(strapi, documentId);
  const isChanged =
    transition === 'approve'
      ? await approveApplication(strapi, documentId)
      : await changeState(strapi, { documentId, transition, party: 'manager', reason });
  if (isChanged) {
    await notifyApplicant(strapi, documentId);
  }
  ctx.body = await answer(strapi, documentId);
};

/** POST /warta/partner-applications/<documentId>/mail: writes to the applicant about its state again. */
export const mailAgain = (strapi: Core.Strapi) => async (ctx: Context) => {
  assertMayManage(strapi);
  const documentId = String(ctx.params.application);
  await applicationInQueue(strapi, documentId);
  await notifyApplicant(strapi, documentId);
  ctx.body = await answer(strapi, documentId);
};

/** GET /warta/partner-applications/<documentId>/attachments/<position>: the file, to be saved. */
export const readAttachment = (strapi: Core.Strapi) => async (ctx: Context) => {
  assertMayManage(strapi);
  const { application, position } = ctx.params as Record<string, string>;
  await applicationInQueue(strapi, String(application));
  const attachment = /^\d$/.test(String(position))
    ? await applicationAttachment(strapi, String(application), Number(position))
    : null;
  if (!attachment) {
    throw new errors.NotFoundError('Tidak ada berkas ini / There is no such file');
  }
  ctx.attachment(attachment.name);
  ctx.type = attachment.mediaType;
  ctx.set('Cache-Control', 'private, no-store');
  // What a stranger has sent is never to run in the origin of the admin panel.
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.body = attachment.content;
};
