import type { ChannelAccountId, Locale, WidgetSettings, WorkspaceId } from '@parley/contract';

/** A website that carries the widget, as visitors meet it. */
export interface Site {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
  siteKey: string;
  name: string;
  settings: WidgetSettings;
  /** the language of the workspace, for visitors who name none */
  locale: Locale;
  /** sealed; null until the site's owner asks for one */
  identitySecret: string | null;
}
