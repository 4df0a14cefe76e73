import type { FC } from 'hono/jsx';
import type { Section } from '../../../src/domain/site-addresses';
import { STORY_LANGUAGE } from '../words';
import { usePage } from './use-page';

/** A row of links to channels, regions or topics; nothing without any. */
export const SectionLinks: FC<{
  title: string;
  section: Section;
  entries: readonly { readonly name: string; readonly slug: string }[];
}> = ({ title, section, entries }) => {
  const { links } = usePage();
  return entries.length > 0 ? (
    <nav class="section-links" aria-label={title}>
      <ul lang={STORY_LANGUAGE}>
        {entries.map(({ name, slug }) => (
          <li>
            <a href={links.section(section, slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null;
};
