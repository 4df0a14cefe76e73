import type { FC } from 'hono/jsx';
import { usePage } from './use-page';

/**
 * Asks for words to look for.
 * @param words what was looked for
 */
export const SearchForm: FC<{ words?: string }> = ({ words: value }) => {
  const { words, links } = usePage();
  return (
    <search>
      <form action={links.search}>
        {links.lang && <input type="hidden" name="lang" value={links.lang} />}
        <input
          type="search"
          name="q"
          value={value}
          maxlength={200}
          required
          aria-label={words.searchLabel}
          placeholder={words.searchLabel}
        />
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
};
