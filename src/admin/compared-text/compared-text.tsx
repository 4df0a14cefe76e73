import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { condenseStretches, type Stretch } from '../../domain/history';

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
  border-radius: 2px;
`;

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  font-weight: 600;
  text-decoration: underline;
  border-radius: 2px;
`;

interface ComparedTextProps {
  diff: readonly Stretch[];
  /** Which of the two texts is shown, with the marks of what only it has. */
  side: 'before' | 'after';
  /** Whether what is far from every change is shown, too. */
  isWhole?: boolean;
}

/**
 * One of two texts that are compared. What went is struck out, what came is underlined and bold; a screen
 * reader is told in words, which most would not say of `del` and `ins`.
 */
export function ComparedText({ diff, side, isWhole = false }: ComparedTextProps) {
  const { formatMessage } = useIntl();
  const [kind, Mark] =
    side === 'before' ? (['removed', Removed] as const) : (['added', Added] as const);
  const shown = (isWhole ? diff : condenseStretches(diff)).filter(
    (stretch) => stretch.kind === 'same' || stretch.kind === kind,
  );
  return (
    <Box style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      <Typography tag="p" lineHeight="1.6">
        {shown.map((stretch, place) =>
          stretch.kind === 'same' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its stretches in place
            <span key={place}>{stretch.text}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Mark key={place}>
              <VisuallyHidden>{formatMessage({ id: `warta.compared.${kind}` })} </VisuallyHidden>
              {stretch.text}
              <VisuallyHidden> {formatMessage({ id: 'warta.compared.end' })}</VisuallyHidden>
            </Mark>
          ),
        )}
      </Typography>
    </Box>
  );
}
