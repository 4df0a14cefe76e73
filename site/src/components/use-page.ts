import { useRequestContext } from 'hono/jsx-renderer';
import type { SiteEnv } from '../site-env';

/** The words, links and settings of the page that a component stands in. */
export const usePage = (): SiteEnv['Variables'] => useRequestContext<SiteEnv>().var;
