import type { FC } from 'hono/jsx';
import { useRequestContext } from 'hono/jsx-renderer';
import type { SiteEnv } from '../site-env';
import type { NoticeCode } from '../words/account/words';

const isCode = (code: string, notices: object): code is NoticeCode => Object.hasOwn(notices, code);

/**
 * Says what the form did that led to this page: its address names it as `?kabar=`. It has the focus, so
 * that it is read out.
 */
export const Notice: FC = () => {
  const { req, var: page } = useRequestContext<SiteEnv>();
  const { notices } = page.words.account;
  const code = req.query('kabar') ?? '';
  return isCode(code, notices) ? (
    <p class="notice" role="status" tabindex={-1} autofocus>
      {notices[code]}
    </p>
  ) : null;
};
