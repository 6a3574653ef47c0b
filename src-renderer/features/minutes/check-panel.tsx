import { useState } from 'react';
import { Link } from 'react-router';
import type { Finding, FindingKind } from '../../../src-shared/domain/completeness.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { IconAlert } from '../../ui/icons.ts';
import { SideSection } from './side-section.tsx';
import classes from './side.module.css';

/** Where what is missing can be put right. */
export interface FindingPlaces {
  meetingId: string;
  toItem: (itemId: string) => void;
  toEntry: (entryId: string, itemId: string) => void;
}

/** What a finding is called, in the language of the screen. */
export function useFindingText(): (finding: Finding) => string {
  const t = useText();
  const inLanguage = useInLanguage();
  return ({ kind, code, name, meeting, attendanceId, entryId }) => {
    const what =
      meeting !== null
        ? t.domain.meetingNumber[meeting.kind](meeting.ordinal)
        : attendanceId !== null
          ? inLanguage(name)
          : entryId === null
            ? t.meetings.agenda.number(code)
            : code;
    return t.desk.findings[kind](what);
  };
}

const PAGES: Partial<Record<FindingKind, string>> = {
  'no-chair': 'details',
  'no-agenda': 'agenda',
  'agenda-not-adopted': 'agenda',
  'previous-not-on-agenda': 'agenda',
  'meeting-not-held': 'details',
  'nobody-present': 'attendance',
  'no-quorum': 'attendance',
};

/** The page of the meeting on which it is put right; null: here, in the text. */
function pageOf({ kind, attendanceId }: Finding): string | null {
  if (attendanceId !== null) return `attendance?show=${attendanceId}`;
  return PAGES[kind] ?? null;
}

const AT_FIRST = 8;

/** What the minutes still lack, each a way to the very place. Quiet: the meeting goes on. */
export function CheckPanel({ findings, places }: { findings: readonly Finding[]; places: FindingPlaces }) {
  const { check } = useText().desk;
  return (
    <SideSection
      count={findings.length}
      name="check"
      startOpen={findings.length <= AT_FIRST}
      title={check.title}
      waiting
    >
      {findings.length === 0 ? (
        <p className={classes.quiet}>{check.none}</p>
      ) : (
        <FindingList findings={findings} places={places} />
      )}
    </SideSection>
  );
}

export function FindingList({ findings, places }: { findings: readonly Finding[]; places: FindingPlaces }) {
  const { check } = useText().desk;
  const textOf = useFindingText();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, AT_FIRST);
  return (
    <>
      <ul className={classes.list}>
        {shown.map((finding) => (
          <li key={`${finding.kind} ${finding.entryId ?? finding.itemId ?? finding.attendanceId ?? ''}`}>
            <FindingLine finding={finding} places={places} text={textOf(finding)} />
          </li>
        ))}
      </ul>
      {findings.length > shown.length && (
        <button className={classes.more} type="button" onClick={() => setAll(true)}>
          {check.more(findings.length - shown.length)}
        </button>
      )}
    </>
  );
}

function FindingLine({ finding, text, places }: { finding: Finding; text: string; places: FindingPlaces }) {
  const page = pageOf(finding);
  const content = (
    <>
      <IconAlert aria-hidden size={14} />
      <span>{text}</span>
    </>
  );
  if (page !== null) {
    return (
      <Link className={classes.line} to={`/meetings/${places.meetingId}/${page}`}>
        {content}
      </Link>
    );
  }
  const { itemId, entryId } = finding;
  return (
    <button
      className={classes.line}
      type="button"
      onClick={() => {
        if (itemId === null) return;
        if (entryId === null) places.toItem(itemId);
        else places.toEntry(entryId, itemId);
      }}
    >
      {content}
    </button>
  );
}
