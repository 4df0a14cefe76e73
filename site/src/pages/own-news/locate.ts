import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { outcomeOf } from '../../forms/outcome-of';
import { readAllFields } from '../../forms/read-form';
import type { SiteEnv } from '../../site-env';
import { showAdvice } from '../failure-page';
import { OWN_PATHS } from './own-addresses';

/**
 * Takes a browser's position out of a form, asks for the regency there, and forgets it. A guest is shown
 * the news of the regency; for a reader it becomes the home in the choice that the form holds.
 */
export async function locate(c: Context<SiteEnv>) {
  const { session, words, links } = c.var;
  const form = await readAllFields(c);
  const data = {
    latitude: Number.parseFloat(form.get('latitude') ?? ''),
    longitude: Number.parseFloat(form.get('longitude') ?? ''),
  };
  form.delete('latitude');
  form.delete('longitude');
  const { data: found, error } = await outcomeOf(
    session.guest.POST('/api/feeds/nearest-region', { body: { data } }),
  );
  if (error?.error.status === 404) {
    c.status(404);
    return showAdvice(c, words.ownNews.choose.nowhere);
  }
  if (!found) {
    throw new HTTPException(400, { message: 'There is no position in the form' });
  }
  const { slug } = found.data;
  if (!(await session.reader())) {
    return c.redirect(links.page(links.own('forYou'), { wilayah: slug }), 303);
  }
  form.set('cari', '');
  form.append('wilayah', slug);
  form.set('rumah', slug);
  return c.redirect(`${OWN_PATHS.choose}?${form}`, 303);
}
