import { createMiddleware } from 'hono/factory';
import { createLinks } from '../links';
import { createSession } from '../session/create-session';
import type { Settings } from '../settings';
import type { SiteEnv } from '../site-env';
import { type MenuChannel, readChannels } from '../warta/channel-menu';
import { openWarta } from '../warta/open-warta';
import { remember } from '../warta/remember';
import { languageOf, STORY_LANGUAGE, wordsIn } from '../words';

const MINUTE = 60_000;

/**
 * Gives a page what it works with, and says how long its answer may be kept: as long as everything
 * that the API answered for it stays true, unless the page has said so itself. What a reader sees who
 * is logged in is for him alone.
 */
export function preparePage(settings: Settings) {
  const channels = remember<readonly MenuChannel[]>(
    () => readChannels(openWarta(settings.wartaUrl, STORY_LANGUAGE).warta),
    [],
    MINUTE,
  );

  return createMiddleware<SiteEnv>(async (c, next) => {
    const { language } = c.var;
    const { warta, maxAge } = openWarta(settings.wartaUrl, language);

    c.set('settings', settings);
    c.set('words', wordsIn[language]);
    c.set('links', createLinks(languageOf(c.req.query('lang'))));
    c.set('warta', warta);
    c.set('channels', await channels());
    c.set('session', createSession(c));
    await next();
    c.header('Vary', 'Accept-Language, Cookie', { append: true });
    if (c.var.session.isShown) {
      c.header('Cache-Control', 'private, no-store');
    } else if (!c.res.headers.has('Cache-Control')) {
      c.header('Cache-Control', c.res.status < 400 ? `public, max-age=${maxAge()}` : 'no-store');
    }
  });
}
