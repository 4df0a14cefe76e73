import { en } from '../../../src/admin/translations/en';
import { id } from '../../../src/admin/translations/id';
import { strapiInIndonesian } from '../../../src/admin/translations/strapi-in-indonesian';
import { toMessages } from '../../../src/admin/translations/to-messages';
import { readComponents, readTypes, type Schema } from './schemas';
import { inCode, translated } from './strapi-messages';

const types = readTypes();
const components = readComponents();
const all = { ...types, ...components };

const fieldsOf = (schemas: Record<string, Schema>) =>
  Object.entries(schemas)
    .flatMap(([uid, { attributes }]) => Object.keys(attributes).map((name) => `${uid}.${name}`))
    .sort();

const labelled = (labels: Readonly<Record<string, object>>) =>
  Object.entries(labels)
    .flatMap(([uid, fields]) => Object.keys(fields).map((name) => `${uid}.${name}`))
    .sort();

const choicesOf = (schemas: Record<string, Schema>) => [
  ...new Set(
    Object.values(schemas).flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
    ),
  ),
];

describe.each([
  ['Indonesian', id],
  ['English', en],
])('the %s labels of the admin panel', (_language, translation) => {
  it('name every attribute of every type, and nothing else', () => {
    expect(labelled(translation.types)).toEqual(fieldsOf(types));
  });

  it('name every attribute of every component, and nothing else', () => {
    expect(labelled(translation.components)).toEqual(fieldsOf(components));
  });

  it('name every type and component, and nothing else', () => {
    const names = Object.values(all).map(({ info }) => info.displayName);
    expect(Object.keys(translation.names).sort()).toEqual(names.sort());
  });

  it('name every choice of every enumeration, and nothing else', () => {
    expect(Object.keys(translation.choices).sort()).toEqual(choicesOf(all).sort());
  });

  it('are never blank', () => {
    expect(Object.values(toMessages(translation)).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('never call two fields of one form the same', () => {
    for (const fields of Object.values({ ...translation.types, ...translation.components })) {
      expect(new Set(Object.values(fields)).size).toBe(Object.keys(fields).length);
    }
  });

  it('stand under the ids that the content manager looks up', () => {
    const messages = toMessages(translation);
    const { headline } = translation.types['api::article.article'] ?? {};
    expect(messages['content-manager.content-types.api::article.article.headline']).toBe(headline);
    expect(messages['content-manager.content-types.api::article.article.updatedAt']).toBe(
      translation.everyType.updatedAt,
    );
    expect(messages['content-manager.components.story.photo.credit']).toBe(
      translation.components['story.photo']?.credit,
    );
    expect(messages.Article).toBe(translation.names.Article);
  });
});

describe('the two languages of the admin panel', () => {
  it('translate the same messages', () => {
    expect(Object.keys(toMessages(id)).sort()).toEqual(Object.keys(toMessages(en)).sort());
  });

  it('use the words of an Indonesian newsroom', () => {
    expect(id.types['api::article.article']).toMatchObject({
      headline: 'Judul',
      lead: 'Teras',
      body: 'Isi berita',
      region: 'Wilayah pemilik',
      editions: 'Edisi pembawa',
    });
  });
});

/** Pages that only administrators open, paid features, other plugins, and Strapi's own affairs. */
const NOT_FOR_EDITORS = [
  /^Settings\.(?!profile|sessions|PageTitle|error)/,
  /^Roles\./,
  /^(admin\.pages\.MarketPlace|notification\.(ee|version|success\.|error\.(tokenname|invalid)))/,
  /^app\.components\.(BlockLink|GuidedTour|HomePage|LeftMenu\.trial|Onboarding|UpsellBanner|FreeTrial|NpsSurvey)/,
  /^(tours|Usecase|HomePage\.(roadmap|widget\.deploy-now)|components\.premiumFeature)/,
  /^(global\.(plugins|marketplace|auditLogs|fullname)|widget\.last-activity\.link)/,
  /^app\.components\.Users\.MagicLink\.connect\.sso$/,
  /^components\.Blocks\.popover\.link\.(rel|target)\.placeholder$/,
  /^(content-manager\.history|upload\.(ai|settings\.form)\.)/,
  /^upload\..*([mM]etadata|\.ai$)/,
  /^upload\.plugin\.description/,
  /^content-manager\.(permissions\.not-allowed\.locale|popUpWarning\.bodyMessage\.contentType\.delete)$/,
  /^content-manager\.preview\.(info|error\.(?!script))/,
];

/** Words that are the same in both languages, and texts without a word. */
const SAME =
  /^(Status|Widget|Plugin|Label|Video|Audio|Folder|Editor|Email|X|Y|URL\(s\)|[^a-zA-Z]*|(\{\w+\} ?)+)$/;

describe("the additions to Strapi's own Indonesian", () => {
  const indonesian = translated('id');
  const english = { ...inCode(), ...translated('en') };

  it('are messages that Strapi has in English', () => {
    expect(Object.keys(strapiInIndonesian).filter((key) => !(key in english))).toEqual([]);
  });

  it('do not repeat what Strapi says in Indonesian itself', () => {
    const repeated = Object.entries(strapiInIndonesian).filter(
      ([key, text]) => text === indonesian[key],
    );
    expect(repeated).toEqual([]);
  });

  it('use no value that Strapi does not give', () => {
    const valuesOf = (text: string) =>
      new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, value]) => value));
    for (const [key, text] of Object.entries(strapiInIndonesian)) {
      const given = valuesOf(english[key] ?? '');
      expect([...valuesOf(text)].filter((value) => !given.has(value))).toEqual([]);
    }
  });

  it('leave nothing in English that an editor meets', () => {
    const said = { ...strapiInIndonesian, ...toMessages(id) };
    const left = Object.entries(translated('en'))
      .filter(([key, text]) => (indonesian[key] ?? text) === text && !(key in said))
      .filter(([key, text]) => !SAME.test(text) && !NOT_FOR_EDITORS.some((area) => area.test(key)))
      .map(([key]) => key);
    expect(left).toEqual([]);
  });
});
