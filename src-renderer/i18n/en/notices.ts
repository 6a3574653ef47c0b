import type { VersionRelation } from '../../../src-shared/contract/backups.ts';

const somebody = (name: string) => name || 'Somebody else';

const copies: Record<VersionRelation, (fileName: string, by: string, when: string) => string> = {
  ahead: (fileName, by, when) =>
    `“${fileName}” beside this file is a newer version of this register${by ? `, changed by ${by}, ${when}` : ''}. It holds everything of this one.`,
  apart: (fileName, by, when) =>
    `“${fileName}” beside this file is another version of this register${by ? `, changed by ${by}, ${when}` : ''}. Each holds changes that the other lacks.`,
  behind: (fileName) => `“${fileName}” beside this file is an older version of this register.`,
  same: (fileName) => `“${fileName}” beside this file holds the same.`,
};

/** What is said about the file above the page. */
export const notices = {
  dismiss: 'Dismiss',
  keptBoth: (by: string, theirs: string, kept: string) =>
    `${somebody(by)} saved “${theirs}” while you worked in it. Nothing was overwritten: your version is now “${kept}”, and you go on in it.`,
  takenOver: (holder: string, file: string, kept: string) =>
    `${somebody(holder)} took over “${file}”. Your last changes are safe: they are now in “${kept}”, and you go on in it.`,
  newerVersion: (by: string, when: string) =>
    `${somebody(by)} saved a newer version of this register${when ? `, ${when}` : ''}. You have changed nothing since.`,
  loadTheirs: 'Load their version',
  replaced: (file: string) =>
    `Another file stands in the place of “${file}” now. It stays as it is; if you change something, your version goes beside it.`,
  freeNow: 'The register is free now.',
  openForWork: 'Open for changes',
  putAside: (when: string) =>
    `Work that was not in the file was put aside on this computer, ${when}. The file was changed by somebody else meanwhile.`,
  openPutAside: 'Open as another file…',
  copies,
  moreCopies: (count: number) => (count === 1 ? 'There is one more.' : `There are ${count} more.`),
  showCopies: 'Show',
  backupFailed: (why: string) =>
    `No backup could be made (${why}). The register itself is not affected; the next one is tried by itself.`,
  showBackups: 'Backups',
  since: (when: string) => `Open there since ${when}.`,
  takeOver: {
    button: 'Take over…',
    title: 'Take over the register?',
    who: (holder: string, when: string) =>
      `${holder || 'Somebody else'} has it open${when ? ` since ${when}` : ''}.`,
    when: 'Take it over when that computer was switched off or the program there has crashed. Ask first if you can.',
    safe: 'Should somebody still work there, nothing is lost: what they change goes into a file of its own beside this one, and they are told.',
    keepReading: 'Keep reading',
    takeOver: 'Take over',
    done: 'The register is open for changes',
    inUse: (holder: string) => `${holder || 'Somebody else'} has it open now.`,
  },
};
