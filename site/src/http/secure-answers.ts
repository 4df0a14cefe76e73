import { secureHeaders } from 'hono/secure-headers';
import type { Settings } from '../settings';

/**
 * Nothing is loaded but the site's own scripts and style sheet and the pictures of the CMS, and scripts
 * ask nobody but the site. Where pictures are kept elsewhere, its origin belongs into imgSrc. The admin
 * panel of the CMS shows stories in a frame, and nobody else may: X-Frame-Options could not name it.
 */
export function secureAnswers({ siteUrl, wartaPublicUrl }: Settings) {
  const cms = new URL(wartaPublicUrl).origin;
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", cms],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [cms],
    },
    xFrameOptions: false,
    referrerPolicy: 'strict-origin-when-cross-origin',
    strictTransportSecurity: siteUrl.startsWith('https:'),
    // A page whose address is a secret is stricter by itself.
    overwrite: false,
  });
}
