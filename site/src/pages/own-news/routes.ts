import type { Hono } from 'hono';
import type { Settings } from '../../settings';
import type { SiteEnv } from '../../site-env';
import { rememberPlaces } from '../../warta/read-places';
import { changeBookmark, showBookmarks } from './bookmarks-page';
import { clearHistory, forgetReading, noteProgress, switchHistory } from './change-history';
import { saveChoice, showChooser } from './choose-page';
import { changeFollow, showFollows } from './follows-page';
import { showForYou } from './for-you-page';
import { showHistory } from './history-page';
import { locate } from './locate';

/** The pages of what readers choose, follow, keep and have read, and where their forms go. */
export function ownNews(app: Hono<SiteEnv>, { wartaUrl }: Settings): void {
  const places = rememberPlaces(wartaUrl);

  app.get('/untuk-anda', showForYou(places));
  app.get('/akun/pilih-wilayah', showChooser(places));
  app.post('/akun/pilih-wilayah', saveChoice(places));
  app.post('/akun/lokasi', locate);
  app.get('/akun/mengikuti', showFollows);
  app.post('/akun/ikuti/:type{regions|channels|authors|tags}/:documentId', changeFollow);
  app.get('/akun/simpanan', showBookmarks);
  app.post('/akun/simpanan/:documentId', changeBookmark);
  app.get('/akun/riwayat', showHistory);
  app.post('/akun/riwayat', clearHistory);
  app.post('/akun/riwayat/setelan', switchHistory);
  app.post('/akun/riwayat/:documentId', forgetReading);
  app.post('/akun/riwayat/:documentId/sampai', noteProgress);
}
