import type { Follow } from '../../queries/readers/follows';

/** What a reader follows as answers hold it. */
export const presentFollow = ({ section, ...follow }: Follow) => ({ type: section, ...follow });
