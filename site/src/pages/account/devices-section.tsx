import type { FC } from 'hono/jsx';
import { absoluteTime } from '../../../../src/domain/relative-time';
import type { components } from '../../../../types/api';
import { usePage } from '../../components/use-page';
import { ButtonForm } from '../../forms/button-form';

type Session = components['schemas']['SessionEntry'];

const Device: FC<{ session: Session; timeZone: string }> = ({ session, timeZone }) => {
  const { words, links, language } = usePage();
  const { overview } = words.account;
  const say = (instant: string) => absoluteTime(new Date(instant), { locale: language, timeZone });
  const device = overview.device(session.deviceName);
  return (
    <li>
      <p>
        <strong>{device}</strong>
        {session.current && <> ({overview.thisDevice})</>}
      </p>
      {session.loginAt && <p class="hint">{overview.loggedIn(say(session.loginAt))}</p>}
      <p class="hint">{overview.lastSeen(say(session.lastActiveAt))}</p>
      {!session.current && (
        <ButtonForm action={links.account('endSession')} fields={{ id: session.id }} isQuiet>
          {overview.endSession}
          <span class="visually-hidden"> {device}</span>
        </ButtonForm>
      )}
    </li>
  );
};

/** Where the reader is logged in, and how to end it. */
export const DevicesSection: FC<{ sessions: readonly Session[]; timeZone: string }> = ({
  sessions,
  timeZone,
}) => {
  const { words, links } = usePage();
  const { overview, logOut } = words.account;
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{overview.devices}</h2>
      <p>{overview.devicesAdvice}</p>
      <ul class="devices">
        {sessions.map((session) => (
          <Device session={session} timeZone={timeZone} />
        ))}
      </ul>
      <ButtonForm action={links.account('logOut')}>{logOut}</ButtonForm>
      {sessions.some(({ current }) => !current) && (
        <ButtonForm action={links.account('endOtherSessions')} isQuiet>
          {overview.endOthers}
        </ButtonForm>
      )}
      <ButtonForm action={links.account('logOut')} fields={{ cakupan: 'semua' }} isQuiet>
        {overview.logOutEverywhere}
      </ButtonForm>
    </section>
  );
};
