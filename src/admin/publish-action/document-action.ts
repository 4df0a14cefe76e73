import type { StrapiApp } from '@strapi/strapi/admin';
import type { PanelProps } from '../panels/side-panel';

/** What the content manager tells an action on a document. */
export interface DocumentActionProps extends PanelProps {
  collectionType: string;
}

/** A button for a document, as far as Warta changes one; the rest of it stays as Strapi made it. */
export interface DocumentAction {
  label: string;
  type?: string;
  position?: string | string[];
  disabled?: boolean;
  loading?: boolean;
  onClick?(event: unknown): unknown;
}

/** A component that returns its button instead of drawing it. */
export interface DocumentActionComponent {
  (props: DocumentActionProps): DocumentAction | null;
  type?: string;
  position?: string | string[];
}

interface DocumentActionApis {
  addDocumentAction(
    change: (actions: DocumentActionComponent[]) => DocumentActionComponent[],
  ): void;
}

/** The content manager's list of buttons; known once Strapi's plugins are registered. */
export const documentActionApis = (app: Pick<StrapiApp, 'getPlugin'>): DocumentActionApis =>
  app.getPlugin('content-manager').apis as unknown as DocumentActionApis;
