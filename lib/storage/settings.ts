import { DEFAULT_SETTINGS, type SettingsRecord } from '../model/records';
import type { StancelineDatabase } from './database';

/** The reader's settings, the defaults for what was never set. */
export const readSettings = async (database: StancelineDatabase): Promise<SettingsRecord> => ({
  ...DEFAULT_SETTINGS,
  ...(await database.settings.get(DEFAULT_SETTINGS.id)),
});

/** Replaces the reader's settings. */
export const saveSettings = async (database: StancelineDatabase, settings: SettingsRecord): Promise<void> => {
  await database.settings.put(settings);
};
