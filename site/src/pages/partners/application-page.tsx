import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApplicationStatus } from '../../../../client';
import { NATIONAL_TIME_ZONE } from '../../../../src/domain/regions/national-time-zone';
import { absoluteTime } from '../../../../src/domain/relative-time';
import { answerRefused } from '../../forms/answer-refused';
import { ButtonForm } from '../../forms/button-form';
import { FormAlert } from '../../forms/form-alert';
import { outcomeOf } from '../../forms/outcome-of';
import { readForm } from '../../forms/read-form';
import { type Refusal, refusalOf } from '../../forms/refusal';
import type { SiteEnv } from '../../site-env';
import { showAdvice } from '../failure-page';

type Path = '/kemitraan/:token';

/** What an applicant can do, by the address of the API that does it. */
const STEPS = {
  confirm: '/api/partner-applications/status/{token}/confirm',
  withdraw: '/api/partner-applications/status/{token}/withdraw',
} as const;

const isStep = (name: string | undefined): name is keyof typeof STEPS =>
  name !== undefined && name in STEPS;

const params = (c: Context<SiteEnv, Path>) => ({ path: { token: c.req.param('token') } });

function render(c: Context<SiteEnv, Path>, application: ApplicationStatus, refusal?: Refusal) {
  const { words, links, language } = c.var;
  const { status } = words.partners;
  const { state, stateAt, submittedAt, confirmBy, organisation, region, reason } = application;
  const timeZone = region?.timeZone ?? NATIONAL_TIME_ZONE;
  const time = (instant: string) => (
    <time datetime={instant}>
      {absoluteTime(new Date(instant), { locale: language, timeZone })}
    </time>
  );
  if (refusal) {
    answerRefused(c, refusal);
  }
  return c.render(
    <div class="form-page">
      <h1>{status.title}</h1>
      <FormAlert refusal={refusal} />
      <dl class="application">
        <dt>{status.organisation}</dt>
        <dd>{organisation}</dd>
        <dt>{status.region}</dt>
        <dd>{region?.name ?? '-'}</dd>
        <dt>{status.state}</dt>
        <dd>
          <strong>{status.states[state]}</strong>
        </dd>
        {reason && (
          <>
            <dt>{status.reason}</dt>
            <dd class="reason">{reason}</dd>
          </>
        )}
        <dt>{status.since}</dt>
        <dd>{time(stateAt)}</dd>
        {submittedAt && state !== 'submitted' && (
          <>
            <dt>{status.submitted}</dt>
            <dd>{time(submittedAt)}</dd>
          </>
        )}
        {confirmBy && (
          <>
            <dt>{status.confirmBy}</dt>
            <dd>{time(confirmBy)}</dd>
          </>
        )}
      </dl>
      {application.allowed.map((step) => (
        <>
          <p>{status.steps[step].about}</p>
          <ButtonForm
            action={links.application(c.req.param('token'))}
            fields={{ step }}
            isQuiet={step === 'withdraw'}
          >
            {status.steps[step].button}
          </ButtonForm>
        </>
      ))}
    </div>,
    { title: status.title, unlisted: true },
  );
}

/** Shows where the application behind the link stands. */
async function show(c: Context<SiteEnv, Path>, refusal?: Refusal) {
  const { session, words } = c.var;
  const { data } = await outcomeOf(
    session.guest.GET('/api/partner-applications/status/{token}', { params: params(c) }),
  );
  if (!data) {
    c.status(404);
    return showAdvice(c, words.partners.status.gone);
  }
  return render(c, data.data, refusal);
}

/** `/kemitraan/:token`: opened by the link of the e-mails, which changes nothing by itself. */
export const showApplication = (c: Context<SiteEnv, Path>) => show(c);

/** Confirms or withdraws the application, and shows it. */
export async function takeStep(c: Context<SiteEnv, Path>) {
  const { session, links, language } = c.var;
  const { step } = await readForm(c);
  if (!isStep(step)) {
    throw new HTTPException(400, { message: 'There is no such step' });
  }
  const { error } = await outcomeOf(session.guest.POST(STEPS[step], { params: params(c) }));
  if (error) {
    return show(c, refusalOf(error, language));
  }
  return c.redirect(links.application(c.req.param('token')), 303);
}
