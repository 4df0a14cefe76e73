import type { PropsWithChildren } from 'hono/jsx';
import { useRequestContext } from 'hono/jsx-renderer';
import type { Assets } from '../app';
import type { PageHead } from '../page-head';
import type { SiteEnv } from '../site-env';
import { HeadTags } from './head-tags';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** The HTML around every page. */
export const createDocument =
  (assets: Assets) =>
  ({ children, ...head }: PropsWithChildren<PageHead>) => {
    const { req, var: page } = useRequestContext<SiteEnv>();
    const { language, words, links, settings } = page;

    return (
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <link rel="stylesheet" href={assets.style} />
          <script type="module" src={assets.script} />
          {head.script && <script type="module" src={assets[head.script]} />}
          <HeadTags head={head} canonical={settings.siteUrl + req.path} />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        </head>
        <body>
          <a class="skip" href="#content">
            {words.skipToContent}
          </a>
          <SiteHeader
            path={req.path}
            otherLanguage={links.page(req.path, {
              ...req.query(),
              lang: words.otherLanguage.code,
            })}
          />
          <main id="content" tabindex={-1}>
            {children}
          </main>
          <SiteFooter />
        </body>
      </html>
    );
  };
