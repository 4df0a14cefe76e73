import type { FC } from 'hono/jsx';
import type { Edition } from '../../../../client';
import { usePage } from '../../components/use-page';
import { STORY_LANGUAGE } from '../../words';

/** Editions, who runs them, and how much they have published. */
export const EditionList: FC<{ editions: readonly Edition[] }> = ({ editions }) => {
  const { words, links } = usePage();
  const { partners } = words;
  return (
    <section class="editions" id="editions" aria-labelledby="editions-title">
      <h2 class="section-title" id="editions-title">
        {partners.editions}
      </h2>
      <ul>
        {editions.map(({ name, slug, brand, partner, stories }) => (
          <li>
            <a href={links.section('regions', slug)} lang={STORY_LANGUAGE}>
              {brand ?? name}
            </a>
            <p class="facts">
              <span>{partner ? partners.runBy(partner.organisation) : partners.runByNetwork}</span>
              <span>{partners.storyCount(stories)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
