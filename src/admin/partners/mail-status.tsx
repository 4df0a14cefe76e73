import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PanelSection } from './panel-section';
import { type ManagedApplication, useMailAgainMutation } from './partners-api';

interface MailStatusProps {
  documentId: string;
  application: ManagedApplication;
}

const LONG = { overflowWrap: 'anywhere' } as const;

/** Whether the applicant was written to, and the button that writes again; who was invited. */
export function MailStatus({ documentId, application }: MailStatusProps) {
  const { formatMessage, formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const [mailAgain, { isLoading }] = useMailAgainMutation();
  const { mail, editor } = application;
  const when = mail.at && formatDate(mail.at, { dateStyle: 'medium', timeStyle: 'short' });
  const isInvited = editor !== null && !editor.isActive;

  const told = ({ to, error }: ManagedApplication['mail']) =>
    formatMessage(
      { id: error === null ? 'warta.partners.mail-sent' : 'warta.partners.unmailed' },
      { to, error },
    );

  async function write() {
    try {
      const { mail: sent } = await mailAgain(documentId).unwrap();
      toggleNotification({
        type: sent.error === null ? 'success' : 'danger',
        message: told(sent),
      });
    } catch (error) {
      const { message } = error as { message?: string };
      toggleNotification({
        type: 'danger',
        message: message || formatMessage({ id: 'warta.partners.failed' }),
      });
    }
  }

  return (
    <PanelSection title="mail">
      {editor && (
        <Typography variant="pi" style={LONG}>
          {formatMessage(
            { id: isInvited ? 'warta.partners.invited' : 'warta.partners.joined' },
            { email: editor.email },
          )}
        </Typography>
      )}
      {mail.error !== null ? (
        <Typography variant="pi" textColor="danger700" style={LONG}>
          {told(mail)}
        </Typography>
      ) : (
        when && (
          <Typography variant="pi" textColor="neutral600" style={LONG}>
            {formatMessage({ id: 'warta.partners.mailed' }, { to: mail.to, when })}
          </Typography>
        )
      )}
      <Button
        type="button"
        size="S"
        fullWidth
        variant={mail.error === null ? 'tertiary' : 'secondary'}
        loading={isLoading}
        onClick={write}
      >
        {formatMessage({
          id: isInvited ? 'warta.partners.mail-invitation-again' : 'warta.partners.mail-again',
        })}
      </Button>
    </PanelSection>
  );
}
