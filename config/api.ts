import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // An unknown parameter is a mistake that the caller should hear of.
    strictParams: true,
  },
  documents: { strictParams: true },
  responses: {
    // publishedAt moves at every republication and the others are the newsroom's business: a
    // reader's dates are datePublished and dateModified (docs/adr/002).
    privateAttributes: ['createdAt', 'updatedAt', 'publishedAt', 'locale'],
  },
};

export default config;
