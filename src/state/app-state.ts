import type { FigureRef } from '../domain/figure';
import type { PanelFile } from '../domain/file-schema';
import { type Clauses, noClauses } from '../domain/filters';
import type { Shared } from '../domain/integrity';
import type { PanelId } from '../domain/record-schema';
import { type Loadable, loading } from './loadable';
import type { Notice } from './notice';

export type PanelFiles = Readonly<Record<PanelId, Loadable<PanelFile>>>;

/** All that the app remembers. Whatever can be computed from it is computed, never stored. */
export type AppState = Readonly<{
  shared: Loadable<Shared>;
  /** The four files of the region and period in view. */
  files: PanelFiles;

  /** null: the default of index.json, here and for `period`. */
  region: string | null;
  period: string | null;
  clauses: Clauses;
  /** The panel that is shown alone and large. */
  focus: PanelId | null;
  /** Panels that show their table instead of their charts, in the order of panelIds. */
  tables: readonly PanelId[];
  /** The figure whose source is open. */
  figure: FigureRef | null;
  /** Id of the record that a search jumped to and that its panel highlights. */
  record: string | null;

  language: 'zh' | 'en';
  theme: 'light' | 'dark' | 'system';
  /** Colour of an increase; a decrease takes the other one. */
  riseColour: 'red' | 'green';
  /** Whether single characters are commands; off for whoever speaks or mistypes them (WCAG 2.1.4). */
  singleKeys: boolean;

  notices: readonly Notice[];
}>;

export const noFiles: PanelFiles = {
  industry: loading,
  projects: loading,
  'business-environment': loading,
  livelihood: loading,
};

export const initialState: AppState = {
  shared: loading,
  files: noFiles,
  region: null,
  period: null,
  clauses: noClauses,
  focus: null,
  tables: [],
  figure: null,
  record: null,
  language: 'zh',
  theme: 'system',
  riseColour: 'red',
  singleKeys: true,
  notices: [],
};
