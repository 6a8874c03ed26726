// What a record may say of itself, as closed lists. Apart from the schemas, which the page's start does without.

export const panelIds = ['industry', 'projects', 'business-environment', 'livelihood'] as const;
export type PanelId = (typeof panelIds)[number];

/** The life of a project in order. `unstated` comes last: the source's words do not tell the stage. */
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

/** `forecast` is what somebody expects, `plan` what somebody intends; neither may ever look like `actual`. */
export const natures = ['actual', 'forecast', 'plan'] as const;
export type Nature = (typeof natures)[number];
