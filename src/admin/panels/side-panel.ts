import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What the content manager tells a side panel of the edit view, as far as Warta's ask. */
export interface PanelProps {
  model: string;
  activeTab: 'draft' | 'published' | null;
  /** Undefined as long as the document has never been saved. */
  documentId?: string;
  document?: Readonly<Record<string, unknown>>;
}

/** A side panel; null shows none. */
export type SidePanel = (props: PanelProps) => { title: string; content: ReactNode } | null;

/** The content manager's API for plugins, as far as Warta uses it. */
export interface ContentManagerApis {
  addEditViewSidePanel(panels: SidePanel[]): void;
}

/** The content manager's extension points; known once Strapi's plugins are registered. */
export const contentManagerApis = (app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis =>
  app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
