import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import type { Card, Reading } from '../../../../client';
import { KeptStory, nameOf } from '../../components/kept-story';
import { OwnAction } from '../../components/own-action';
import { OwnNewsMenu } from '../../components/own-news-menu';
import { NextPage } from '../../components/story-list';
import { usePage } from '../../components/use-page';
import { requireReader } from '../../session/require-reader';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import { STORY_LANGUAGE } from '../../words';

/** Stories to go on with that are offered at once. */
const OFFERED = 4;

/** `/akun/riwayat`: what the reader has read, and can go on with, when he lets it be remembered. */
export async function showHistory(c: Context<SiteEnv>) {
  const { words, links } = c.var;
  const { after } = c.req.query();
  const reader = await requireReader(c);
  const [settings, begun, all] = await Promise.all([
    answerOf(reader.GET('/api/me/settings')),
    answerOf(
      reader.GET('/api/me/history', { params: { query: { unfinished: true, limit: OFFERED } } }),
    ),
    answerOf(reader.GET('/api/me/history', { params: { query: { after } } })),
  ]);
  const { history } = words.ownNews;
  const { next } = all.meta;
  const readable = begun.data.flatMap(({ article, progress }) =>
    article ? { article, progress } : [],
  );
  return c.render(
    <div class="section-page">
      <header class="section-head">
        <h1>{history.title}</h1>
        <OwnNewsMenu />
        <HistorySwitch isOn={settings.data.history} />
      </header>
      {after === undefined && readable.length > 0 && <GoOn stories={readable} />}
      {settings.data.history && <AllReadings readings={all.data} />}
      <NextPage
        href={next === null ? undefined : links.page(links.own('history'), { after: next })}
      />
    </div>,
    { title: history.title, unlisted: true },
  );
}

const HistorySwitch: FC<{ isOn: boolean }> = ({ isOn }) => {
  const { words, links } = usePage();
  const { history } = words.ownNews;
  return (
    <div class="invitation">
      <p>{isOn ? history.isOn : history.isOff}</p>
      <OwnAction action={links.own('historySwitch')} removes={isOn}>
        {isOn ? history.turnOff : history.turnOn}
      </OwnAction>
    </div>
  );
};

const GoOn: FC<{ stories: readonly { article: Card; progress: number }[] }> = ({ stories }) => {
  const { words, links } = usePage();
  const { history } = words.ownNews;
  return (
    <section aria-labelledby="begun">
      <h2 class="section-title" id="begun">
        {history.goOn}
      </h2>
      <ul class="own-list">
        {stories.map(({ article, progress }) => (
          <li>
            <a lang={STORY_LANGUAGE} href={`${links.story(article.slug)}#lanjutkan`}>
              {article.headline}
            </a>
            <span class="hint">{history.progress(progress)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const AllReadings: FC<{ readings: readonly Reading[] }> = ({ readings }) => {
  const { words, links } = usePage();
  const { history, unpublished } = words.ownNews;
  return (
    <section aria-labelledby="all">
      <h2 class="section-title" id="all">
        {history.all}
      </h2>
      {readings.length === 0 && <p>{history.none}</p>}
      <ul class="own-list">
        {readings.map((reading) => (
          <li>
            <KeptStory entry={reading} heading="h3" />
            <span class="hint">{history.progress(reading.progress)}</span>
            <OwnAction
              action={links.own('history', reading.documentId)}
              about={nameOf(reading, unpublished)}
              removes
            >
              {history.forget}
            </OwnAction>
          </li>
        ))}
      </ul>
      {readings.length > 0 && (
        <details>
          <summary>{history.forgetAll}</summary>
          <p>{history.forgetAllAdvice}</p>
          <OwnAction action={links.own('history')} removes>
            {history.forgetAll}
          </OwnAction>
        </details>
      )}
    </section>
  );
};
