import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../clock';
import {
  confirmationEnd,
  isTrapped,
  letterLanguage,
  type ProofProblem,
} from '../../domain/partner-application';
import { takeBackApplication } from '../../queries/partner-applications/forget-application';
import { regionForApplication } from '../../queries/partner-applications/region-for-application';
import { storeApplication } from '../../queries/partner-applications/store-application';
import { countAttempt } from '../../request/attempt-limits';
import { languageOf } from '../../request/language';
import { refusedField } from '../../request/read-fields';
import { notifyApplicant } from './notify-applicant';
import { checkProof } from './proof-of-work';
import { readApplication } from './read-application';

const PROOF_REFUSALS: Readonly<Record<ProofProblem, string>> = {
  unreadable: 'bukan jawaban tantangan / is no solved challenge',
  expired:
    'tantangan sudah kedaluwarsa; ambil yang baru / the challenge has expired; take a new one',
  wrong: 'jawaban tantangan salah / the challenge is not solved',
  spent: 'tantangan sudah dipakai; ambil yang baru / the challenge was used; take a new one',
};

const refusedProof = (problem: ProofProblem): Error =>
  refusedField('altcha', PROOF_REFUSALS[problem]);

/** @throws ValidationError when nobody can apply for this region */
async function regionWanted(strapi: Core.Strapi, slug: string): Promise<number> {
  const region = await regionForApplication(strapi, slug);
  if (!region || region.level === 'national') {
    throw refusedField('region', 'tidak ada wilayah ini / there is no such region');
  }
  if (region.active && region.partner) {
    throw refusedField('region', 'sudah memiliki mitra / has a partner already');
  }
  return region.id;
}

/** What comes of an application that was sent. */
export type Reception = { confirmBy: Date } | { unsent: true };

/**
 * Takes in an application and writes to the applicant, who has to confirm the address. Where a
 * program fell into the trap nothing is stored and nobody is written to, and it is told the same.
 */
export async function receiveApplication(strapi: Core.Strapi, ctx: Context): Promise<Reception> {
  await countAttempt(strapi, ctx, 'application');
  const { form, attachments } = await readApplication(ctx);
  const regionId = await regionWanted(strapi, form.region);
  const proof = await checkProof(strapi, form.altcha);
  if ('problem' in proof) {
    throw refusedProof(proof.problem);
  }
  const present = now(strapi);
  const confirmBy = confirmationEnd(present);
  if (isTrapped(form)) {
    return { confirmBy };
  }
  await countAttempt(strapi, ctx, 'mail', form.contactEmail);
  const documentId = await storeApplication(strapi, {
    form,
    regionId,
    language: letterLanguage(languageOf(ctx)),
    attachments,
    proof,
    now: present,
    confirmBy,
  });
  if (documentId === null) {
    throw refusedProof('spent');
  }
  if (!(await notifyApplicant(strapi, documentId))) {
    // Without the message nobody can confirm it: the applicant sends it again, with the same proof.
    await takeBackApplication(strapi, documentId, proof.signature);
    return { unsent: true };
  }
  return { confirmBy };
}
