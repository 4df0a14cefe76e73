import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { fieldLabel } from '../field-label';
import { LiveTime } from '../live-time/live-time';
import type { LostText } from './lost-text';

interface WhoWasFasterProps {
  lost: LostText;
  /** The names of the fields that the other one has changed. */
  theirs: readonly string[];
}

/** Who saved the story meanwhile, when, and what was changed. */
export function WhoWasFaster({ lost, theirs }: WhoWasFasterProps) {
  const { formatMessage } = useIntl();
  const { changedBy, changedAt } = lost;
  const who = changedBy ?? formatMessage({ id: 'warta.conflict.program' });
  return (
    <Typography tag="p">
      {formatMessage(
        { id: 'warta.conflict.who' },
        { who, when: <LiveTime key="when" instant={changedAt} /> },
      )}{' '}
      {theirs.length > 0 &&
        formatMessage(
          { id: 'warta.conflict.what' },
          { fields: theirs.map((field) => formatMessage(fieldLabel(field))).join(', ') },
        )}
    </Typography>
  );
}
