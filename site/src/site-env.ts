import type { WartaClient } from '../../client';
import type { Links } from './links';
import type { Session } from './session/create-session';
import type { Settings } from './settings';
import type { MenuChannel } from './warta/channel-menu';
import type { Language, Words } from './words';

/** What every page finds in its Hono context. */
export interface SiteEnv {
  Variables: {
    settings: Settings;
    language: Language;
    words: Words;
    links: Links;
    /** The API as everybody sees it, in the language of the page: what it answers may be kept. */
    warta: WartaClient;
    channels: readonly MenuChannel[];
    /** Who asks. */
    session: Session;
  };
}
