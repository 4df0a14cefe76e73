import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Version } from './history-api';
import { VersionLine } from './version-line';

/** The two versions that are compared, the older and the newer. */
export interface Chosen {
  from: number;
  to: number;
}

/** How a version is told from the others where nothing but text can be said. */
const MOMENT = { dateStyle: 'medium', timeStyle: 'medium' } as const;

const Choice = styled.label`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  cursor: pointer;
  font-size: 1.2rem;
`;

const Entry = styled(Box)<{ $isChosen: boolean }>`
  border-left: 4px solid
    ${({ theme, $isChosen }) => ($isChosen ? theme.colors.primary600 : 'transparent')};
`;

interface VersionListProps {
  versions: readonly Version[];
  chosen: Chosen | null;
  onChoose(chosen: Chosen): void;
  /** Null for whoever may not write the story. */
  onRestore: ((version: Version) => void) | null;
}

/** Every version of a story, with what chooses the two that are compared and what restores one. */
export function VersionList({ versions, chosen, onChoose, onRestore }: VersionListProps) {
  const { formatMessage, formatDate } = useIntl();
  const newest = versions[0]?.id;

  const nameOf = ({ action, by, at }: Version) =>
    `${formatMessage({ id: `warta.action.${action}` })}, ${by.name}, ${formatDate(at, MOMENT)}`;

  function choose(side: keyof Chosen, id: number) {
    const other = chosen?.[side === 'from' ? 'to' : 'from'] ?? id;
    const [from = id, to = id] = [id, other].sort((a, b) => a - b);
    onChoose({ from, to });
  }

  return (
    <Flex
      tag="ol"
      direction="column"
      alignItems="stretch"
      aria-label={formatMessage({ id: 'warta.history.versions' })}
    >
      {versions.map((version) => (
        <Entry
          key={version.id}
          tag="li"
          padding={4}
          borderColor="neutral150"
          $isChosen={version.id === chosen?.from || version.id === chosen?.to}
        >
          <VersionLine version={version} />
          <Typography tag="p" variant="pi" ellipsis>
            {version.title}
          </Typography>
          <Flex gap={4} marginTop={2} wrap="wrap">
            {(['from', 'to'] as const).map((side) => (
              <Choice key={side}>
                <input
                  type="radio"
                  aria-label={`${formatMessage({ id: `warta.history.${side}` })}: ${nameOf(version)}`}
                  name={`compare-${side}`}
                  checked={chosen?.[side] === version.id}
                  onChange={() => choose(side, version.id)}
                />
                {formatMessage({ id: `warta.history.${side}` })}
              </Choice>
            ))}
            {onRestore && version.id !== newest && (
              <Button variant="tertiary" size="S" onClick={() => onRestore(version)}>
                {formatMessage({ id: 'warta.history.restore' })}
              </Button>
            )}
            {version.id === newest && (
              <Typography variant="pi" textColor="neutral600">
                {formatMessage({ id: 'warta.history.newest' })}
              </Typography>
            )}
          </Flex>
        </Entry>
      ))}
    </Flex>
  );
}
