import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Refusal } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';

/**
 * A narrow page with a form on it, for nobody's cache.
 * @param refusal why the form was not done, where it was sent
 */
export function showForm(c: Context<SiteEnv>, title: string, content: Child, refusal?: Refusal) {
  c.header('Cache-Control', 'private, no-store');
  if (refusal) {
    c.status(refusal.status as 400);
  }
  return c.render(
    <div class="form-page">
      <h1>{title}</h1>
      {content}
    </div>,
    { title, unlisted: true },
  );
}
