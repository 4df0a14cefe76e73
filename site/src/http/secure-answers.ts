import { secureHeaders } from 'hono/secure-headers';
import type { Settings } from '../settings';

/**
 * Nothing is loaded but the site's own script and style sheet and the pictures of the CMS. Where
 * pictures are kept elsewhere, its origin belongs into imgSrc. The admin panel of the CMS shows stories
 * in a frame, and nobody else may: X-Frame-Options could not name it.
 */
export function secureAnswers({ siteUrl, wartaPublicUrl }: Settings) {
  const cms = new URL(wartaPublicUrl).origin;
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      // How far a story is read, for who keeps a history.
      connectSrc: ["'self'"],
      imgSrc: ["'self'", cms],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [cms],
    },
    xFrameOptions: false,
    referrerPolicy: 'strict-origin-when-cross-origin',
    strictTransportSecurity: siteUrl.startsWith('https:'),
  });
}
