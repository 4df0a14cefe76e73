import type { CardPhoto } from '../../client';

export const SITE_NAME = 'Warta';

/** What a page says about itself to browsers, search engines and link previews. */
export interface PageHead {
  /** Without it the page is called as the site is. */
  readonly title?: string;
  readonly description?: string | null;
  /** The feed of a list, as "latest" or "channels/ekonomi". */
  readonly feed?: string;
  readonly photo?: CardPhoto | null;
  readonly story?: StoryHead;
  /** Kept out of search engines: the later pages of a list, search results, errors. */
  readonly unlisted?: boolean;
  /** A script that this page needs beside the one of all pages. */
  readonly script?: 'applicationForm';
}

export interface StoryHead {
  /** ISO 8601 instants. */
  readonly datePublished: string;
  readonly dateModified: string;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** Absolute URLs of the authors' pages. */
  readonly authors: readonly string[];
  /** The story as schema.org has it. */
  readonly jsonLd: object;
}

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: an interface is what can be added to.
    (content: string | Promise<string>, head: PageHead): Response | Promise<Response>;
  }
}
