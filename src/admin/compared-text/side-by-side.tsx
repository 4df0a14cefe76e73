import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Two columns where there is room for two readable ones, else one under the other. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
  gap: 1.6rem;
`;

interface SideBySideProps {
  before: ReactNode;
  after: ReactNode;
}

/** The older text left or above, the newer one right or below. */
export function SideBySide({ before, after }: SideBySideProps) {
  return (
    <Columns>
      {[before, after].map((content, place) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: there are always two, and they stay
          key={place}
          background="neutral100"
          padding={3}
          hasRadius
        >
          {content}
        </Box>
      ))}
    </Columns>
  );
}
