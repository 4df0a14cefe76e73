import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { jsxRenderer } from 'hono/jsx-renderer';
import { createDocument } from './components/document';
import { chooseLanguage } from './http/choose-language';
import { guardForms } from './http/guard-forms';
import { passThrough } from './http/pass-through';
import { preparePage } from './http/prepare-page';
import { secureAnswers } from './http/secure-answers';
import { serveFiles } from './http/serve-files';
import { accountPages } from './pages/account/routes';
import { showArticle } from './pages/article-page';
import { showAuthor } from './pages/author-page';
import { showChannel } from './pages/channel-page';
import { showEditions } from './pages/editions-page';
import { showFailure, showNotFound } from './pages/failure-page';
import { showFrontPage } from './pages/front-page';
import { showLedger } from './pages/ledger-page';
import { ownNews } from './pages/own-news/routes';
import { servePartners } from './pages/partners/serve-partners';
import { showPreview } from './pages/preview-page';
import { showRegion } from './pages/region-page';
import { showSearch } from './pages/search-page';
import { showTopic } from './pages/topic-page';
import type { Settings } from './settings';
import type { SiteEnv } from './site-env';

/** Where the built scripts and the style sheet are. */
export interface Assets {
  readonly script: string;
  /** For the form of partner applications alone. */
  readonly applicationForm: string;
  readonly style: string;
}

/** The whole site: what answers at which address. */
export function createApp({
  settings,
  assets,
  publicFolder,
}: {
  settings: Settings;
  assets: Assets;
  publicFolder: string;
}) {
  const app = new Hono<SiteEnv>();

  app.get('/healthz', (c) => c.body(null, 204));
  app.use(compress());
  // Before what sets headers of the site's own.
  passThrough(app, settings);
  app.use(secureAnswers(settings));
  serveFiles(app, publicFolder);

  app.use(chooseLanguage, preparePage(settings), jsxRenderer(createDocument(assets)));
  // After what a page that refuses one is made with.
  guardForms(app, settings);
  app.get('/', showFrontPage);
  app.get('/berita/:slug{[a-z0-9-]+}', showArticle);
  app.get('/kanal/:slug{[a-z0-9-]+}', showChannel);
  app.get('/wilayah', showEditions);
  app.get('/wilayah/:slug{[a-z0-9-]+}', showRegion);
  app.get('/penulis/:slug{[a-z0-9-]+}', showAuthor);
  app.get('/topik/:slug{[a-z0-9-]+}', showTopic);
  app.get('/cari', showSearch);
  app.get('/ralat', showLedger);
  app.get('/pratinjau', showPreview);
  accountPages(app);
  ownNews(app, settings);
  servePartners(app, settings);
  app.notFound(showNotFound);
  app.onError(showFailure);

  return app;
}
