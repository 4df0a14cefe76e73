import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Edition } from '../own-desk/own-desk-api';
import { useChangeEditions } from './use-change-editions';

interface EditionButtonProps {
  story: string;
  edition: Edition;
  change: 'carry' | 'drop';
}

/** Takes the story into one edition, or gives it up there. */
export function EditionButton({ story, edition, change }: EditionButtonProps) {
  const { formatMessage } = useIntl();
  const { changeEditions, isLoading } = useChangeEditions(story, change);
  const isTaking = change === 'carry';
  const words = { edition: edition.name };
  return (
    <Button
      type="button"
      size="S"
      fullWidth={isTaking}
      shrink={0}
      variant={isTaking ? 'secondary' : 'tertiary'}
      loading={isLoading}
      aria-label={formatMessage({ id: `warta.carrying.${change}-in` }, words)}
      onClick={() => changeEditions(edition)}
    >
      {formatMessage({ id: isTaking ? 'warta.carrying.carry-in' : 'warta.carrying.drop' }, words)}
    </Button>
  );
}
