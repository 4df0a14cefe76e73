import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const STRAPI = path.resolve(__dirname, '../../../node_modules/@strapi');

/** The parts of the panel that editors see: where their code and texts are, and how their ids begin. */
const PARTS = [
  { folder: 'admin/dist/admin/admin/src', prefix: '' },
  { folder: 'content-manager/dist/admin', prefix: 'content-manager.' },
  { folder: 'upload/dist/admin', prefix: 'upload.' },
];

type Messages = Record<string, string>;

function fileOf(folder: string, prefix: string, language: string): Messages {
  const files = readdirSync(path.join(STRAPI, folder, 'translations'));
  if (!files.includes(`${language}.json.js`)) {
    return {};
  }
  const texts = require(path.join(STRAPI, folder, 'translations', `${language}.json.js`));
  // Some of Strapi's files export the messages one by one.
  const messages: Messages = texts.default ?? texts;
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [prefix + id, text]));
}

/** What Strapi's translation files say in a language, by the ids that the panel looks up. */
export const translated = (language: string): Messages =>
  Object.assign({}, ...PARTS.map(({ folder, prefix }) => fileOf(folder, prefix, language)));

const MESSAGE =
  /id: (get\w+\()?['`]([^'`$]+)['`]\)?,\s*defaultMessage: (`[^`]*`|'(?:[^'\\]|\\.)*'|"[^"]*")/g;

/** The English that stands only in Strapi's code, in no translation file. */
export function inCode(): Messages {
  const messages: Messages = {};
  for (const { folder, prefix } of PARTS) {
    const files = readdirSync(path.join(STRAPI, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.mjs'))) {
      const code = readFileSync(path.join(STRAPI, folder, file), 'utf8');
      for (const [, helper, id = '', text = ''] of code.matchAll(MESSAGE)) {
        messages[helper ? prefix + id : id] = text.slice(1, -1);
      }
    }
  }
  return messages;
}
