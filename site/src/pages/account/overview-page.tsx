import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import { OwnNewsMenu } from '../../components/own-news-menu';
import { usePage } from '../../components/use-page';
import { FormSelect } from '../../forms/form-select';
import type { SiteEnv } from '../../site-env';
import { answerOf } from '../../warta/answer-of';
import { DevicesSection } from './devices-section';
import { ReadingSection } from './reading-section';
import { type Account, requireOwner } from './require-owner';
import { showForm } from './show-form';

const AddressSection: FC<{ account: Account }> = ({ account }) => {
  const { words, links } = usePage();
  const { overview, changeEmail, changePassword } = words.account;
  return (
    <section aria-labelledby="address">
      <h2 id="address">{overview.address}</h2>
      <p>
        <strong>{account.email}</strong>
      </p>
      <p>
        <a href={links.account('changeEmail')}>{changeEmail.title}</a>
      </p>
      <p>
        <a href={links.account('changePassword')}>{changePassword.title}</a>
      </p>
    </section>
  );
};

const MessagesSection: FC<{ account: Account }> = ({ account: { language, timeZone } }) => {
  const { words, links } = usePage();
  const { overview } = words.account;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{overview.messages}</h2>
      <form method="post" action={links.account('preferences')}>
        <FormSelect
          name="language"
          label={overview.language}
          options={overview.languages}
          value={language}
        />
        <FormSelect
          name="timeZone"
          label={overview.timeZone}
          options={overview.timeZones}
          value={timeZone}
        />
        <button type="submit">{overview.save}</button>
      </form>
    </section>
  );
};

const DataSection: FC = () => {
  const { words, links } = usePage();
  const { overview, deletion } = words.account;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{overview.data}</h2>
      <p>{overview.dataAdvice}</p>
      <p>
        <a href={links.account('download')}>{overview.download}</a>
      </p>
      <p>
        <a href={links.account('deletion')}>{deletion.title}</a>
      </p>
    </section>
  );
};

/** `/akun`: all that a reader can see and change of the account. */
export async function showOverview(c: Context<SiteEnv>) {
  const { words } = c.var;
  const { warta, account } = await requireOwner(c);
  const [settings, sessions] = await Promise.all([
    answerOf(warta.GET('/api/me/settings')),
    answerOf(warta.GET('/api/auth/sessions')),
  ]);
  return showForm(
    c,
    words.account.account,
    <>
      <OwnNewsMenu />
      <AddressSection account={account} />
      <MessagesSection account={account} />
      <ReadingSection settings={settings.data} />
      <DevicesSection sessions={sessions.data} timeZone={account.timeZone} />
      <DataSection />
    </>,
  );
}
