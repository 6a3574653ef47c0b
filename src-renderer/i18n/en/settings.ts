import type { QuorumRule } from '../../../src-shared/domain/body.ts';

/** Settings of the group, of the person and of the program. */
export const settings = {
  title: 'Settings',
  group: 'The group',
  groupHint: 'Kept in the register; used on screen and in every document.',
  name: 'Name',
  shortName: 'Short name',
  mandate: 'Mandate',
  nameFrom: 'Called so from',
  nameFromHint: 'From the beginning',
  addName: 'New name or mandate from a day on…',
  nameSince: (day: string) => `From ${day}`,
  nameFirst: 'From the beginning',
  nameToday: 'today',
  deleteName: (name: string) => `Delete the name ${name}`,
  nameDeleted: (name: string) => `Deleted the name ${name}`,
  nameAdded: (name: string) => `Added the name ${name}`,
  newName: 'New name',
  newNameHint: 'Meetings before that day keep the name they were held under.',
  newNameSave: 'Add name',
  ministry: 'Ministry',
  timeZone: 'Time zone of meetings',
  letterhead: 'Letterhead',
  letterheadHint: 'At the top of every document.',
  nation: 'Name of the country',
  motto: 'Motto',
  notice: 'Notice on every page',
  noticeHelp: 'Small print at the foot, for example “For members only”. May stay empty.',
  quorum: 'Quorum',
  quorumHint: 'How many must be there for the group to decide. A meeting is counted by the rule of its day.',
  quorumKind: 'Rule',
  quorumShare: 'More than … per cent',
  quorumNumber: 'At least',
  quorumBasis: 'Counted are',
  quorumExample: (basis: 'organisations' | 'persons', eligible: number, needed: number) =>
    `Of ${eligible} ${basis === 'organisations' ? 'organisations' : 'persons'}, ${needed} must be there.`,
  rule: ({ kind, value, basis }: QuorumRule) => {
    const counted = basis === 'organisations' ? 'organisations' : 'persons';
    if (kind === 'none') return 'No quorum rule';
    if (kind === 'number') return `At least ${value} ${counted}`;
    return value === 50 ? `More than half of the ${counted}` : `More than ${value} % of the ${counted}`;
  },
  rulePeriod: (from: string | null, to: string | null) => {
    if (from === null) return to === null ? 'from the beginning' : `until ${to}`;
    return to === null ? `since ${from}` : `${from} to ${to}`;
  },
  ruleFrom: 'From which day does it hold?',
  ruleCounts: (meetings: number) => {
    if (meetings === 0) return 'No meeting of the register is counted by this rule yet.';
    return meetings === 1
      ? 'One meeting of the register is counted by this rule.'
      : `${meetings} meetings of the register are counted by this rule.`;
  },
  addRule: 'New rule from a day on…',
  newRule: 'New quorum rule',
  newRuleHint: 'Meetings before that day are counted by the rule that held then.',
  newRuleSave: 'Add rule',
  correctRule: (rule: string) => `Correct the rule “${rule}”`,
  correctRuleHint:
    'Only where the rule was entered wrongly: the meetings of its time are counted anew. When the group changes its rule, add a new one with its first day. Minutes that went out stay as they are.',
  correctRuleSave: 'Save correction',
  deleteRule: (rule: string) => `Delete the rule “${rule}”`,
  ruleAdded: (rule: string) => `Added the rule “${rule}”`,
  ruleDeleted: (rule: string) => `Deleted the rule “${rule}”`,
  you: 'You',
  youHint: 'Kept on this computer; your name goes with every change you make.',
  yourName: 'Name',
  initials: 'Initials',
  organisation: 'Organisation',
  backupsHint: 'Older versions of this register, kept on this computer.',
  showBackups: 'Show the backups',
  program: 'This program',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  version: (version: string) => `Rapporteur ${version}`,
  update: {
    title: 'Updates',
    check: 'Check for updates',
    checking: 'Asking for a newer version…',
    again: 'Check again',
    off: 'Updates are not set up for this copy. Ask whoever gave you the program.',
    newest: (version: string) => `You have the newest version (${version}).`,
    unreachable: 'No network. Nothing has changed; check again when this computer is online.',
    failed: (reason: string) =>
      `The place for updates gave no useful answer. Nothing has changed. Tell whoever gave you the program: ${reason}`,
    found: (version: string, current: string) => `Version ${version} is available. You have ${current}.`,
    fetch: 'Download',
    fetching: 'Downloading… You can go on working.',
    ready: (version: string) =>
      `Version ${version} is downloaded. Installing closes the program; everything is saved first.`,
    install: 'Install and restart',
  },
};
