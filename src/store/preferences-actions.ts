import type { Limits } from '../model/compare/thresholds';
import type { PreferencesState } from './app-state';
import type { Preferences } from './state-table';

export type PreferencesActions = Readonly<{
  setLanguage: (language: PreferencesState['language']) => void;
  setTheme: (theme: PreferencesState['theme']) => void;
  setRiseColour: (colour: PreferencesState['riseColour']) => void;
  setSingleKeys: (on: boolean) => void;
  /** By thresholdRef; null takes the user's line away. */
  setThreshold: (ref: string, limits: Limits | null) => void;
  /** Applies the preferences read from storage. */
  setPreferences: (kept: Partial<Preferences>) => void;
}>;

type Change = Partial<Preferences>;

export function preferencesActions(
  set: (change: Change | ((state: PreferencesState) => Change)) => void,
): PreferencesActions {
  return {
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setRiseColour: (riseColour) => set({ riseColour }),
    setSingleKeys: (singleKeys) => set({ singleKeys }),
    setThreshold: (ref, limits) =>
      set(({ thresholds: { [ref]: _, ...others } }) => ({
        thresholds: limits ? { ...others, [ref]: limits } : others,
      })),
    setPreferences: (kept) => set(kept),
  };
}
