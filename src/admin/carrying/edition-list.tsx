import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Edition } from '../own-desk/own-desk-api';
import { EditionButton } from './edition-button';

/** As many editions as are shown before the rest is asked for. */
const SHOWN = 6;

interface EditionListProps {
  story: string;
  owner: Edition | null;
  editions: readonly Edition[];
  toGiveUp: readonly Edition[];
}

/** The editions that carry a story: its owner, those that the editor may take it out of, the others. */
export function EditionList({ story, owner, editions, toGiveUp }: EditionListProps) {
  const { formatMessage } = useIntl();
  const [isWhole, setWhole] = useState(false);
  const isOwn = ({ documentId }: Edition) =>
    toGiveUp.some((edition) => edition.documentId === documentId);
  const rank = (edition: Edition) =>
    edition.documentId === owner?.documentId ? 0 : isOwn(edition) ? 1 : 2;
  const ordered = [...editions].sort(
    (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'id'),
  );
  if (ordered.length === 0) {
    return (
      <Typography textColor="neutral600">{formatMessage({ id: 'warta.carrying.none' })}</Typography>
    );
  }
  const hidden = isWhole ? 0 : Math.max(ordered.length - SHOWN, 0);
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {ordered.slice(0, ordered.length - hidden).map((edition) => (
          <Flex key={edition.documentId} tag="li" justifyContent="space-between" gap={2}>
            <Typography>
              {edition.name}
              {edition.documentId === owner?.documentId && (
                <Typography variant="pi" textColor="neutral600">
                  {' '}
                  {formatMessage({ id: 'warta.carrying.owner' })}
                </Typography>
              )}
            </Typography>
            {isOwn(edition) && <EditionButton story={story} edition={edition} change="drop" />}
          </Flex>
        ))}
      </Flex>
      {hidden > 0 && (
        <TextButton type="button" onClick={() => setWhole(true)}>
          {formatMessage({ id: 'warta.carrying.more' }, { count: hidden })}
        </TextButton>
      )}
    </>
  );
}
