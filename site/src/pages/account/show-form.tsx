import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Notice } from '../../components/notice';
import { answerRefused } from '../../forms/answer-refused';
import type { Refusal } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';

/**
 * A narrow page with a form on it, and with what the form before it did.
 * @param refusal why the form was not done, where it was sent
 */
export function showForm(c: Context<SiteEnv>, title: string, content: Child, refusal?: Refusal) {
  if (refusal) {
    answerRefused(c, refusal);
  }
  return c.render(
    <div class="form-page">
      <h1>{title}</h1>
      <Notice />
      {content}
    </div>,
    { title, unlisted: true },
  );
}
