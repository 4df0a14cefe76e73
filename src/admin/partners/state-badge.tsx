import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ApplicationState } from '../../domain/partner-application/workflow';

const COLOURS: Readonly<Record<ApplicationState, { background: string; text: string }>> = {
  unconfirmed: { background: 'neutral150', text: 'neutral700' },
  submitted: { background: 'primary100', text: 'primary700' },
  reviewing: { background: 'warning100', text: 'warning700' },
  approved: { background: 'success100', text: 'success700' },
  rejected: { background: 'danger100', text: 'danger700' },
  withdrawn: { background: 'neutral150', text: 'neutral700' },
};

/** The state of an application in words, on its colour. */
export function StateBadge({ state }: { state: ApplicationState }) {
  const { formatMessage } = useIntl();
  const { background, text } = COLOURS[state];
  return (
    <Badge backgroundColor={background} textColor={text}>
      {formatMessage({ id: `warta.partners.state.${state}` })}
    </Badge>
  );
}
