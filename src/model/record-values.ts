// Closed lists of record values. Separate from the schemas, which the page does not need to start.

export const panelIds = ['industry', 'projects', 'business-environment', 'livelihood'] as const;
export type PanelId = (typeof panelIds)[number];

/** The stages of a project in order; `unstated`: the source's wording does not determine the stage. */
export const stages = [
  'reserve',
  'signed',
  'preparation',
  'construction',
  'topped-out',
  'production',
  'unstated',
] as const;
export type Stage = (typeof stages)[number];

export const categories = ['industry', 'urban-renewal', 'infrastructure', 'livelihood', 'unstated'] as const;
export type Category = (typeof categories)[number];

/** `forecast` is expected, `plan` is intended; neither may ever look like `actual`. */
export const natures = ['actual', 'forecast', 'plan'] as const;
export type Nature = (typeof natures)[number];
