import type { Response } from 'supertest';
import { mailTo } from './mailbox';
import type { Warta } from './warta';

// The package has builds of both kinds, but describes only the one for modules.
type Altcha = typeof import('altcha-lib', { with: { 'resolution-mode': 'import' }});
type Pbkdf2 = typeof import('altcha-lib/algorithms/pbkdf2', { with: {
  'resolution-mode': 'import',
}});
const { solveChallenge }: Altcha = require('altcha-lib');
const { deriveKey }: Pbkdf2 = require('altcha-lib/algorithms/pbkdf2');

export const APPLICATIONS = '/api/partner-applications';

/** Where the admin panel lists applications, and where the side panel asks about one. */
export const QUEUE =
  '/content-manager/collection-types/api::partner-application.partner-application';
export const managed = (documentId: string) => `/warta/partner-applications/${documentId}`;

/** A file of an application. */
export interface TestFile {
  name: string;
  content: Buffer;
  field?: string;
}

export const PDF: TestFile = { name: 'akta.pdf', content: Buffer.from('%PDF-1.7\n%%EOF\n') };

let applicants = 0;

/** Answers that lack nothing but the proof of work; every applicant has an address of his own. */
export function applicationForm(extra: object = {}) {
  applicants += 1;
  return {
    organisation: 'PT Suara Deli Mandiri',
    legalForm: 'pt',
    website: 'https://suaradeli.example',
    region: 'kota-medan',
    contactName: 'Rina Siregar',
    contactEmail: `rina-${applicants}@suaradeli.example`,
    contactPhone: '+62 61 555 0101',
    portfolio: ['https://suaradeli.example/banjir-deli'],
    statement: 'Kami menulis tentang kota ini sejak sepuluh tahun yang lalu, setiap hari.',
    ...extra,
  };
}

export type ApplicationFormData = ReturnType<typeof applicationForm>;

/** A challenge of this Warta, solved, as the widget puts it into the form. */
export async function solvedChallenge({ http }: Warta): Promise<string> {
  const { body: challenge } = await http.get(`${APPLICATIONS}/challenge`).expect(200);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** Sends an application as it is: JSON, or a multipart form when there are files. */
export async function sendApplication(
  { http }: Warta,
  data: object,
  files: readonly TestFile[] = [],
  language = 'id',
): Promise<Response> {
  const request = http.post(APPLICATIONS).set('Accept-Language', language);
  if (files.length === 0) {
    return request.send({ data });
  }
  request.field('data', JSON.stringify(data));
  for (const { name, content, field = 'attachments' } of files) {
    request.attach(field, content, name);
  }
  return request;
}

/** Solves a challenge and applies. */
export async function apply(
  warta: Warta,
  form: object = applicationForm(),
  files: readonly TestFile[] = [],
  language = 'id',
): Promise<Response> {
  const altcha = await solvedChallenge(warta);
  return sendApplication(warta, { ...form, altcha }, files, language);
}

/** The token of the link in the last message to an address. */
export async function linkTokenOf(warta: Warta, email: string): Promise<string> {
  const mails = await mailTo(warta, email);
  const token = mails
    .map(({ text = '' }) => /\/kemitraan\/([a-z0-9]{24}\.[\w-]{43})/.exec(text)?.[1])
    .find(Boolean);
  if (!token) {
    throw new Error(`There is no link to an application in ${mails.length} messages to ${email}`);
  }
  return token;
}

/** Applies and confirms the address; returns the documentId and the token of the link. */
export async function applyAndConfirm(
  warta: Warta,
  form: ApplicationFormData = applicationForm(),
  files: readonly TestFile[] = [],
): Promise<{ documentId: string; token: string; email: string }> {
  const { status, text } = await apply(warta, form, files);
  if (status !== 202) {
    throw new Error(`${status} ${text}`);
  }
  const token = await linkTokenOf(warta, form.contactEmail.toLowerCase());
  await warta.http.post(`${APPLICATIONS}/status/${token}/confirm`).expect(200);
  return { documentId: token.split('.')[0] ?? '', token, email: form.contactEmail };
}

/** Forgets all tries that were counted: a test applies more often than anyone. */
export async function forgetTries({ strapi }: Warta): Promise<void> {
  await strapi.db.connection('reader_attempts').delete();
}
