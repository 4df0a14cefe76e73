import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import type { LedgerEntry } from '../../../client';
import { CORRECTION_KINDS } from '../../../src/domain/corrections';
import { LedgerFilters } from '../components/ledger-filters';
import { NextPage } from '../components/story-list';
import { TimeLabel } from '../components/time-label';
import { usePage } from '../components/use-page';
import type { SiteEnv } from '../site-env';
import { answerOf } from '../warta/answer-of';
import { readEditions } from '../warta/read-editions';
import { STORY_LANGUAGE } from '../words';

/** `/ralat?kind=&region=`: what the network has put right, a page at a time. */
export async function showLedger(c: Context<SiteEnv, '/ralat'>) {
  const { warta, words, links } = c.var;
  const { after } = c.req.query();
  // The form sends what is not chosen as an empty text.
  const region = c.req.query('region') || undefined;
  const kind = CORRECTION_KINDS.find((name) => name === c.req.query('kind'));
  const [{ data, meta }, editions] = await Promise.all([
    answerOf(warta.GET('/api/corrections', { params: { query: { region, kind, after } } })),
    readEditions(warta),
  ]);
  const chosen = { ...(kind && { kind }), ...(region && { region }) };

  return c.render(
    <div class="section-page">
      <header class="section-head">
        <h1>{words.corrections}</h1>
        <p>{words.ledgerIntroduction}</p>
        <LedgerFilters editions={editions} kind={kind} region={region} />
      </header>
      {data.length === 0 ? <p>{words.noCorrections}</p> : <Entries entries={data} />}
      <NextPage
        href={
          meta.next === null ? undefined : links.page('/ralat', { ...chosen, after: meta.next })
        }
      />
    </div>,
    {
      title: words.corrections,
      description: words.ledgerIntroduction,
      unlisted: after !== undefined || Object.keys(chosen).length > 0,
    },
  );
}

const Entries: FC<{ entries: readonly LedgerEntry[] }> = ({ entries }) => {
  const { words, links } = usePage();
  return (
    <ol class="ledger">
      {entries.map(({ kind, text, relativeTime, article, region }) => (
        <li>
          <h2 lang={STORY_LANGUAGE}>
            <a href={links.story(article.slug)}>{article.headline}</a>
          </h2>
          <p class="facts">
            <strong>{words.correctionKinds[kind]}</strong>
            {region && <a href={links.section('regions', region.slug)}>{region.name}</a>}
            <TimeLabel time={relativeTime} timeZone={region?.timeZone} />
          </p>
          <p class="said" lang={STORY_LANGUAGE}>
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
};
