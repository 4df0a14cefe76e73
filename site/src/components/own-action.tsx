import type { FC, PropsWithChildren } from 'hono/jsx';
import { useRequestContext } from 'hono/jsx-renderer';
import type { SiteEnv } from '../site-env';

/**
 * A button that adds something to what is a reader's own, or with `removes` takes it away, and leads
 * back to the page that it stands on.
 * @param about what it is about, for who does not see where it stands
 * @param anchor the id of what should be in sight then
 */
export const OwnAction: FC<
  PropsWithChildren<{ action: string; about?: string; removes?: boolean; anchor?: string }>
> = ({ action, about, removes, anchor, children }) => {
  const { req } = useRequestContext<SiteEnv>();
  const here = `${req.path}${new URL(req.url).search}${anchor ? `#${anchor}` : ''}`;
  return (
    <form class="own-action" method="post" action={action}>
      {removes && <input type="hidden" name="_method" value="delete" />}
      <input type="hidden" name="ke" value={here} />
      <button type="submit">
        {children}
        {about && <span class="visually-hidden"> {about}</span>}
      </button>
    </form>
  );
};
