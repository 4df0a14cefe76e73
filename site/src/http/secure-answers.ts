import { secureHeaders } from 'hono/secure-headers';
import type { Settings } from '../settings';

/**
 * Nothing is loaded but the site's own script and style sheet and the pictures of the CMS. Where
 * pictures are kept elsewhere, its origin belongs into imgSrc.
 */
export function secureAnswers({ siteUrl, wartaPublicUrl }: Settings) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", new URL(wartaPublicUrl).origin],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'strict-origin-when-cross-origin',
    strictTransportSecurity: siteUrl.startsWith('https:'),
  });
}
