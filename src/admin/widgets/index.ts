import { Calendar, CheckCircle, Eye, Pencil } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { Feature } from '../feature';
import { READS_STORIES, STORY_LIST } from '../story-path';
import { CorrectionsWidget } from './corrections-widget';
import { DueNextWidget } from './due-next-widget';
import { InReviewWidget } from './in-review-widget';
import { PublishedTodayWidget } from './published-today-widget';
import { texts } from './texts';

type Widget = ReturnType<StrapiApp['widgets']['getAll']>[number];

const message = (name: string) => ({ id: `warta.widgets.${name}`, defaultMessage: name });

/** A widget of the newsroom; it has an identity of its own among Strapi's. */
const widget = (
  id: string,
  icon: Widget['icon'],
  Component: () => JSX.Element,
  link?: Widget['link'],
) => ({
  id: `warta-${id}`,
  icon,
  title: message(id),
  component: async () => Component,
  permissions: READS_STORIES,
  ...(link && { link }),
});

const WIDGETS = [
  widget('due-next', Calendar, DueNextWidget, {
    label: message('due-next.link'),
    href: '/calendar',
  }),
  widget('in-review', Eye, InReviewWidget, {
    label: message('in-review.link'),
    href: `${STORY_LIST}?filters[$and][0][stage][$eq]=in-review`,
  }),
  widget('published-today', CheckCircle, PublishedTodayWidget),
  widget('corrections', Pencil, CorrectionsWidget),
];

/** Of Strapi's widgets, what a newsroom wants to see: its own last work. */
const KEPT = ['last-edited-entries'];

/** The home page: what concerns an editor now, in his regions. */
export const widgets: Feature = {
  texts,
  register(app) {
    app.widgets.register((strapis) => [
      ...WIDGETS,
      ...strapis.filter(({ id }) => KEPT.includes(id)),
    ]);
  },
};
