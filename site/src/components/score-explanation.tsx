import type { FC } from 'hono/jsx';
import type { FeedExplanation } from '../../../client';
import { usePage } from './use-page';

type Term = keyof FeedExplanation['terms'];

/** "Mengapa berita ini?": the terms of a story's score that are not nothing. */
export const ScoreExplanation: FC<{ explanation: FeedExplanation; headline: string }> = ({
  explanation: { score, terms },
  headline,
}) => {
  const { words, language } = usePage();
  const { why, hours, score: total, terms: names } = words.ownNews;
  const format = new Intl.NumberFormat(language, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  const inHours = (amount: number) => hours(format.format(amount));
  const counted = (Object.entries(terms) as [Term, number][]).filter(([, amount]) => amount !== 0);
  return (
    <details class="score">
      <summary>
        {why}
        <span class="visually-hidden"> {headline}</span>
      </summary>
      <table>
        <tbody>
          {counted.map(([term, amount]) => (
            <tr>
              <th scope="row">{names[term]}</th>
              <td>{inHours(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            <td>{inHours(score)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
};
