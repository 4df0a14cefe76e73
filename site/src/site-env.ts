import type { WartaClient } from '../../client';
import type { Links } from './links';
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
    /** The API, in the language of the page. */
    warta: WartaClient;
    channels: readonly MenuChannel[];
  };
}
