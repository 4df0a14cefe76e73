import type { FC } from 'hono/jsx';
import type { Named } from '../warta/is-named';
import { usePage } from './use-page';

/** "Oleh Rina Siregar dan Bagas Prabangkara", each linked to their stories. */
export const Byline: FC<{ authors: readonly Named[] }> = ({ authors }) => {
  const { words, links } = usePage();
  return authors.length === 0 ? null : (
    <p class="byline">
      {words.by}{' '}
      {authors.map(({ name, slug }, index) => (
        <>
          {index > 0 && (index === authors.length - 1 ? ` ${words.and} ` : ', ')}
          <a href={links.section('authors', slug)} rel="author">
            {name}
          </a>
        </>
      ))}
    </p>
  );
};
