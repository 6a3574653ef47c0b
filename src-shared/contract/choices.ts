// Closed sets that are needed before any schema is loaded.

export const THEMES = ['system', 'light', 'dark'] as const;

/** Why a backup was made. */
export const BACKUP_REASONS = ['open', 'daily', 'migration', 'import', 'merge', 'restore', 'manual'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];
