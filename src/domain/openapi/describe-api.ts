import type { ApiModel, DescribedType } from './api-model';
import { SHARED_HEADERS } from './headers';
import type { JsonObject } from './json';
import { ACCOUNT_OPERATIONS } from './operations/account-operations';
import { collectionOperations } from './operations/collection-operations';
import { CORRECTION_OPERATIONS } from './operations/correction-operations';
import { DIGEST_OPERATIONS } from './operations/digest-operations';
import { FEED_OPERATIONS } from './operations/feed-operations';
import { PARTNER_OPERATIONS } from './operations/partner-operations';
import { READER_NEWS_OPERATIONS } from './operations/reader-news-operations';
import { SEARCH_OPERATIONS } from './operations/search-operations';
import { SESSION_OPERATIONS } from './operations/session-operations';
import { storyOperations } from './operations/story-operations';
import { SYNDICATION_OPERATIONS } from './operations/syndication-operations';
import { sharedParameters } from './parameters';
import { SHARED_RESPONSES } from './responses';
import { ACCOUNT_SCHEMAS } from './schemas/account-schemas';
import { answerSchema } from './schemas/answer-schema';
import { CARD_SCHEMAS } from './schemas/card-schemas';
import { CORRECTION_SCHEMAS } from './schemas/correction-schemas';
import { envelopeSchemas } from './schemas/envelope-schemas';
import { FEED_SCHEMAS } from './schemas/feed-schemas';
import { inputSchema } from './schemas/input-schema';
import { PARTNER_SCHEMAS } from './schemas/partner-schemas';
import { readerNewsSchemas } from './schemas/reader-news-schemas';
import { SEARCH_SCHEMAS } from './schemas/search-schemas';
import { SESSION_SCHEMAS } from './schemas/session-schemas';
import { SHARED_SCHEMAS } from './schemas/shared-schemas';
import { SYNDICATION_SCHEMAS } from './schemas/syndication-schemas';
import { SECURITY_SCHEMES } from './security';

/** Files are not written through these endpoints, and have a documentId, unlike components. */
const FILE = 'File';

const merge = (parts: readonly JsonObject[]): JsonObject => Object.assign({}, ...parts);

function partSchemas(part: DescribedType): JsonObject {
  if (part.name === FILE) {
    return { [part.name]: answerSchema(part, false) };
  }
  return { [part.name]: answerSchema(part, true), [`${part.name}Input`]: inputSchema(part, true) };
}

function schemas({ collections, parts }: ApiModel): JsonObject {
  return merge([
    SHARED_SCHEMAS,
    ACCOUNT_SCHEMAS,
    CARD_SCHEMAS,
    CORRECTION_SCHEMAS,
    FEED_SCHEMAS,
    readerNewsSchemas(CARD_SCHEMAS),
    PARTNER_SCHEMAS,
    SEARCH_SCHEMAS,
    SESSION_SCHEMAS,
    SYNDICATION_SCHEMAS,
    ...parts.map(partSchemas),
    ...collections.map((type) => ({
      [type.name]: answerSchema(type, false),
      [`${type.name}Input`]: inputSchema(type, false),
      ...envelopeSchemas(type),
    })),
  ]);
}

/**
 * Describes the public API as an OpenAPI 3.1 document
 * (https://spec.openapis.org/oas/v3.1.1.html). The same model gives the same document.
 */
export function describeApi(model: ApiModel): JsonObject {
  const { collections, version } = model;

  return {
    openapi: '3.1.1',
    info: {
      title: 'Warta',
      summary: 'The news of a regional network.',
      description:
        'Stories, regions, channels, authors and tags. Every article carries `relativeTime`, computed when it is read. Unknown parameters are refused.',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      ...collections.map(({ plural, description }) => ({ name: plural, description })),
      { name: 'Feeds', description: 'Every list of a news site, in one call each' },
      {
        name: 'Formats',
        description: 'Feeds and sitemaps for other machines, under the site’s address too',
      },
      { name: 'Accounts', description: 'Joining as a reader, and what is kept about one' },
      { name: 'Sessions', description: 'Logging in as a reader, and out' },
      { name: 'Own news', description: 'What a reader follows, keeps and has read' },
      { name: 'Partners', description: 'The editions of the network, and how to become one' },
    ],
    paths: merge([
      ...collections.map(collectionOperations),
      ...collections.filter(({ name }) => name === 'Article').map(storyOperations),
      FEED_OPERATIONS,
      CORRECTION_OPERATIONS,
      PARTNER_OPERATIONS,
      SEARCH_OPERATIONS,
      ACCOUNT_OPERATIONS,
      READER_NEWS_OPERATIONS,
      DIGEST_OPERATIONS,
      SESSION_OPERATIONS,
      SYNDICATION_OPERATIONS,
    ]),
    components: {
      schemas: schemas(model),
      parameters: sharedParameters(model),
      headers: SHARED_HEADERS,
      responses: SHARED_RESPONSES,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
