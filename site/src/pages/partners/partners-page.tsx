import type { Context } from 'hono';
import { answerRefused } from '../../forms/answer-refused';
import { outcomeOf } from '../../forms/outcome-of';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import { showForm } from '../account/show-form';
import { ApplicationForm } from './application-form';
import { EditionList } from './edition-list';
import { explainRefusal } from './explain-refusal';
import { readApplication } from './read-application';
import type { RegionGroup } from './region-choices';

/** What was sent, and why it was refused. */
interface Refused {
  readonly filled: Readonly<Record<string, string>>;
  readonly refusal: Refusal;
}

async function render(c: Context<SiteEnv>, groups: readonly RegionGroup[], refused?: Refused) {
  const { warta, words, links } = c.var;
  const { partners } = words;
  const editions = await answerOf(warta.GET('/api/editions'));
  if (refused) {
    c.header('Cache-Control', 'private, no-store');
    answerRefused(c, refused.refusal);
  }
  return c.render(
    <>
      <div class="form-page">
        <h1>{partners.title}</h1>
        <p>{partners.introduction}</p>
        <ul class="offers">
          {partners.offers.map((offer) => (
            <li>{offer}</li>
          ))}
        </ul>
        <p>
          {partners.editionCount(editions.meta.total)}{' '}
          <a href="#editions">{partners.seeEditions}</a>
        </p>
        <h2>{partners.form.title}</h2>
        <ApplicationForm groups={groups} {...refused} />
      </div>
      <EditionList editions={editions.data} />
      {editions.meta.next !== null && (
        <p>
          <a href={links.editions}>{words.allEditions}</a>
        </p>
      )}
    </>,
    {
      title: partners.title,
      description: partners.introduction,
      script: 'applicationForm',
      unlisted: refused !== undefined,
    },
  );
}

/** `/kemitraan`: the programme, and the form to apply for one of these regions. */
export const showPartners = (c: Context<SiteEnv>, groups: readonly RegionGroup[]) =>
  render(c, groups);

/** Hands an application on to the API, in the name of who sends it. */
export async function apply(c: Context<SiteEnv>, groups: readonly RegionGroup[]) {
  const { session, links, language, words } = c.var;
  const { filled, answers, files } = await readApplication(c);
  const { error } = await outcomeOf(
    session.guest.POST('/api/partner-applications', {
      body: { data: answers },
      bodySerializer({ data }) {
        const form = new FormData();
        form.append('data', JSON.stringify(data));
        for (const file of files) {
          form.append('attachments', file);
        }
        return form;
      },
    }),
  );
  if (error) {
    const refusal = explainRefusal(
      refusalOf(error, language),
      words.partners.form,
      files.length > 0,
    );
    return render(c, groups, { filled, refusal });
  }
  return c.redirect(links.page('/kemitraan/terkirim', {}), 303);
}

/** `/kemitraan/terkirim`: what comes next. */
export function showSent(c: Context<SiteEnv>) {
  const { title, advice } = c.var.words.partners.sent;
  return showForm(c, title, <p>{advice}</p>);
}

/** `/kemitraan/tantangan`: what the form's script solves; it may ask no other server. */
export async function giveChallenge(c: Context<SiteEnv>) {
  const challenge = await answerOf(
    c.var.session.guest.GET('/api/partner-applications/challenge', {}),
  );
  c.header('Cache-Control', 'private, no-store');
  return c.json(challenge);
}
