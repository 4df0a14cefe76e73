import {
  type AccountPage,
  accountAddress,
  type SiteAddresses,
  siteAddresses,
} from '../../src/domain/site-addresses';
import { OWN_PATHS, type OwnPage } from './pages/own-news/own-addresses';
import type { Language } from './words';

/** The paths of the site's pages. */
export interface Links extends SiteAddresses {
  /** Takes a form's `q`, and `lang` where a reader asked for it. */
  readonly search: string;
  readonly lang: Language | undefined;
  /** All editions of the network. */
  readonly editions: string;
  /** What the network has put right, of all editions. */
  readonly corrections: string;
  /** The network's programme for partners, and the form to apply. */
  readonly partners: string;
  /** A page of the reader's account. */
  account(page: AccountPage): string;
  /** A page of the reader's own news or, with the names that follow it, where a form about one thing goes. */
  own(page: OwnPage, ...names: readonly string[]): string;
  /** The same path with these parameters. */
  page(path: string, query: Readonly<Record<string, string>>): string;
}

/**
 * The links of a page. Where a reader asked for a language by `?lang=`, every link keeps it;
 * where the browser's languages decided, none needs to.
 */
export function createLinks(asked: Language | undefined): Links {
  const page = (path: string, query: Readonly<Record<string, string>> = {}) => {
    const [name = path, own] = path.split('?');
    const search = new URLSearchParams({
      ...(asked && { lang: asked }),
      ...Object.fromEntries(new URLSearchParams(own)),
      ...query,
    }).toString();
    return search === '' ? name : `${name}?${search}`;
  };
  const paths = siteAddresses('');

  return {
    home: page(paths.home),
    search: '/cari',
    lang: asked,
    editions: page('/wilayah'),
    corrections: page('/ralat'),
    partners: page('/kemitraan'),
    story: (slug) => page(paths.story(slug)),
    section: (section, slug) => page(paths.section(section, slug)),
    account: (name) => page(accountAddress('', name)),
    own: (name, ...names) => page([OWN_PATHS[name], ...names].join('/')),
    preview: (token) => page('/pratinjau', { token }),
    application: (token) => page(paths.application(token)),
    page,
  };
}
