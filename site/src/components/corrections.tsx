import type { FC } from 'hono/jsx';
import type { Article } from '../../../client';
import { absoluteTime } from '../../../src/domain/relative-time';
import { STORY_LANGUAGE } from '../words';
import { usePage } from './use-page';

type Correction = NonNullable<Article['corrections']>[number];

/** What was put right in a story, of which kind, and when. */
export const Corrections: FC<{ corrections: readonly Correction[]; timeZone: string }> = ({
  corrections,
  timeZone,
}) => {
  const { words, language, links } = usePage();
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections}</h2>
      {corrections.map(
        ({ kind, text, datePublished }) =>
          kind &&
          datePublished && (
            <div>
              <p class="facts">
                <strong>{words.correctionKinds[kind]}</strong>
                <time datetime={datePublished}>
                  {absoluteTime(new Date(datePublished), { locale: language, timeZone })}
                </time>
              </p>
              <p lang={STORY_LANGUAGE}>{text}</p>
            </div>
          ),
      )}
      <p>
        <a href={links.corrections}>{words.allCorrections}</a>
      </p>
    </section>
  );
};

/** Says at the top of a story that it was corrected or withdrawn. */
export const CorrectionNotice: FC<{ corrections: readonly Correction[] }> = ({ corrections }) => {
  const { words } = usePage();
  const retracted = corrections.some(({ kind }) => kind === 'retraction');
  return (
    <p class="notice">
      <a href="#corrections">{retracted ? words.isRetracted : words.hasCorrections}</a>
    </p>
  );
};
