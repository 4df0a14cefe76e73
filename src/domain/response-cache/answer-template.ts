import { type DescribedRelativeTime, describeRelativeTime } from '../relative-time';

/** What a label in an answer is computed from. */
export interface LabelSource {
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly locale: string;
  /** An IANA time zone. */
  readonly timeZone: string;
}

/**
 * A serialised answer, cut at its labels: the text of an answer is its pieces with a label between
 * each two of them. It stays right for as long as what it was made from is not changed.
 */
export interface AnswerTemplate {
  readonly pieces: readonly string[];
  readonly labels: readonly LabelSource[];
}

/** An answer as it reads at one moment. */
export interface FilledAnswer {
  readonly text: string;
  /** The first instant at which it reads differently, milliseconds since 1970; null: never. */
  readonly validUntil: number | null;
}

/** Strapi leaves an unknown object as it is, so a label is told from others by what it remembers. */
const SOURCES = new WeakMap<object, LabelSource>();

/** The age of a story in words, which a template can later say anew. */
export function labelFrom(source: LabelSource, now: Date): DescribedRelativeTime {
  const { instant, locale, timeZone } = source;
  const label = describeRelativeTime(new Date(instant), now, { locale, timeZone });
  SOURCES.set(label, source);
  return label;
}

/** Stands for a label while an answer is serialised; no text of a story holds it (NUL is refused). */
const MARK = '\u0000label\u0000';
const SERIALISED_MARK = JSON.stringify(MARK);

/** Serialises an answer as JSON, and cuts it at the labels that `labelFrom` made; gives both. */
export function cutTemplate(answer: unknown): { text: string; template: AnswerTemplate } {
  const labels: LabelSource[] = [];
  const texts: string[] = [];
  const marked = JSON.stringify(answer, (_key, value: unknown) => {
    const source = typeof value === 'object' && value !== null ? SOURCES.get(value) : undefined;
    if (!source) {
      return value;
    }
    labels.push(source);
    texts.push(JSON.stringify(value));
    return MARK;
  });
  const pieces = marked.split(SERIALISED_MARK);
  const text = pieces.map((piece, place) => piece + (texts[place] ?? '')).join('');
  return { text, template: { pieces, labels } };
}

/** The answer as it reads at `now`. */
export function fillTemplate({ pieces, labels }: AnswerTemplate, now: Date): FilledAnswer {
  let [text = ''] = pieces;
  let validUntil: number | null = null;
  labels.forEach(({ instant, locale, timeZone }, place) => {
    const label = describeRelativeTime(new Date(instant), now, { locale, timeZone });
    text += JSON.stringify(label) + (pieces[place + 1] ?? '');
    if (label.validUntil !== null) {
      const until = Date.parse(label.validUntil);
      validUntil = validUntil === null ? until : Math.min(validUntil, until);
    }
  });
  return { text, validUntil };
}
