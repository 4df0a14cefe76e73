/** A story with what it is worth. */
export interface Scored {
  readonly score: number;
  readonly channels: readonly string[];
}

/** So many stories of one channel may stand among so many successive ones. */
export const MOST_OF_A_CHANNEL = 2;
export const WINDOW = 5;

/** Hours of score that a story may be brought forward by, to separate those of one channel. */
export const REACH = 72;

/**
 * Keeps a channel from drowning the rest: at each place stands the best story left whose channel is
 * not yet twice among the four before it. It may be up to 72 points behind the best one left; where
 * there is none, a channel goes on, since old news is no remedy. Stories without a channel do not
 * count.
 *
 * @param stories the best first
 */
export function spreadChannels<T extends Scored>(stories: readonly T[]): T[] {
  const left = [...stories];
  const spread: T[] = [];
  const isFull = (channel: string) =>
    spread.slice(1 - WINDOW).filter(({ channels }) => channels.includes(channel)).length >=
    MOST_OF_A_CHANNEL;

  while (left.length > 0) {
    const best = left[0]?.score ?? 0;
    let index = 0;
    while (left[index]?.channels.some(isFull)) {
      index += 1;
    }
    const found = left[index];
    const isInReach = found !== undefined && found.score >= best - REACH;
    spread.push(...left.splice(isInReach ? index : 0, 1));
  }
  return spread;
}
