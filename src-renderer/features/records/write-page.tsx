import { useMemo } from 'react';
import { Id } from '../../../src-shared/domain/common.ts';
import type { MeetingRow } from '../../../src-shared/domain/meeting.ts';
import {
  RECORD_KINDS,
  RECORD_LANGUAGES,
  RecordKind,
  RecordLanguage,
  needsMeeting,
} from '../../../src-shared/domain/record.ts';
import { useAppState } from '../../api/app-state.ts';
import { asFailure } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconDocument } from '../../ui/icons.ts';
import { SegmentedControlled, SelectControl, optionsOf } from '../../ui/forms/choice-fields.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { useMinutesVersion } from './use-minutes-version.ts';
import { Preview } from './preview.tsx';
import { type RecordChoice, usePreview } from './use-preview.ts';
import { useWriteRecord } from './use-write-record.ts';
import classes from './write-page.module.css';

const CHOICES = ['kind', 'language', 'meeting', 'template', 'version'] as const;

/** What the address asks for, with sensible choices for the rest. */
function useChoice(meetings: readonly MeetingRow[]) {
  const [search, change] = useAddress();
  const { preferences } = useAppState();
  const kind = RecordKind.catch('minutes').parse(search.get('kind'));
  const language = RecordLanguage.catch(preferences.language).parse(search.get('language'));
  const template = Id.nullable().catch(null).parse(search.get('template'));
  const versionId = Id.nullable().catch(null).parse(search.get('version'));
  const asked = search.get('meeting');
  // The series is a choice only of registers; every other record begins with the latest meeting that was held.
  const latest = meetings.find(({ state }) => state === 'held' || state === 'closed') ?? meetings[0];
  const given = meetings.find(({ id }) => id === asked);
  const meetingId = given?.id ?? (needsMeeting(kind) ? (latest?.id ?? null) : null);
  const choose = (changes: Partial<Record<(typeof CHOICES)[number], string | null>>) => {
    // A version is one of one meeting's minutes.
    change('kind' in changes || 'meeting' in changes ? { ...changes, version: null } : changes);
  };
  const choice: RecordChoice = { kind, language, meetingId, templateId: template, versionId };
  return { choice, choose };
}

const NONE = 'none';

/** Chooses what to write and shows it as pages before it is saved. */
export default function WriteRecordPage() {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { data: meetings } = useRead('meetings.list', {});
  const { data: templates } = useRead('wordTemplates.list', {});
  const { choice, choose } = useChoice(meetings ?? []);
  const { kind, language, meetingId } = choice;
  const fitting = (templates ?? []).filter(
    (each) => (each.kind ?? kind) === kind && (each.language ?? language) === language,
  );
  const template = fitting.find(({ id }) => id === choice.templateId) ?? null;
  const { version, versions, note } = useMinutesVersion(choice);
  const wanted: RecordChoice = { ...choice, templateId: template?.id ?? null, versionId: version };
  const ready = meetings !== undefined && (meetingId !== null || !needsMeeting(kind));
  const { bytes, error, stale } = usePreview(ready ? wanted : null);
  const { data: name } = useRead(
    'records.fileName',
    { kind, meetingId, language, versionId: version },
    { enabled: ready, throwOnError: false, keepPrevious: true },
  );
  const { write, pending } = useWriteRecord();
  const meetingOptions = useMemo(
    () =>
      (meetings ?? []).map((meeting) => ({
        value: meeting.id,
        label: [
          t.domain.meetingNumber[meeting.kind](meeting.ordinal),
          format.shortDate(meeting.date),
          inLanguage(meeting.title),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      })),
    [meetings, t, format, inLanguage],
  );
  const failure = error === null ? null : t.errors.codes[asFailure(error).code];

  return (
    <Page fill>
      <PageHeader parents={[{ label: t.records.title, to: '/records' }]} title={t.records.write} />
      <div className={classes.split}>
        <form
          className={classes.choices}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void write(wanted);
          }}
        >
          <SelectControl
            label={t.records.kind}
            options={optionsOf(RECORD_KINDS, t.domain.recordKind)}
            value={kind}
            onChange={(next) => choose({ kind: next })}
          />
          <SelectControl
            clearable={!needsMeeting(kind)}
            label={t.records.meeting}
            options={meetingOptions}
            placeholder={needsMeeting(kind) ? '' : t.records.wholeSeries}
            value={meetingId}
            onChange={(next) => choose({ meeting: next })}
          />
          {versions.length > 0 && (
            <SelectControl
              label={t.records.version}
              options={[{ value: NONE, label: t.records.asItStands }, ...versions]}
              value={version ?? NONE}
              onChange={(next) => choose({ version: next === NONE ? null : next })}
            />
          )}
          <SegmentedControlled
            label={t.records.language}
            options={RECORD_LANGUAGES.map((value) => ({ value, label: t.records.languages[value] }))}
            value={language}
            onChange={(next) => choose({ language: next })}
          />
          {fitting.length > 0 && (
            <SelectControl
              label={t.records.paper}
              options={[
                { value: NONE, label: t.records.ownLetterhead },
                ...fitting.map(({ id, name: label }) => ({ value: id, label })),
              ]}
              value={template?.id ?? NONE}
              onChange={(next) => choose({ template: next === NONE ? null : next })}
            />
          )}
          <div className={classes.save}>
            <Button busy={pending} icon={IconDocument} look="primary" type="submit">
              {t.records.save}
            </Button>
            {name && <p className={classes.fileName}>{name.fileName}</p>}
            {note !== null && <p className={classes.hint}>{note}</p>}
          </div>
          {meetings?.length === 0 && <p className={classes.hint}>{t.records.noMeeting}</p>}
          {failure && (
            <p className={classes.failure} role="alert">
              <strong>{failure.title}.</strong> {failure.help(error === null ? {} : asFailure(error).details)}
            </p>
          )}
        </form>
        <Preview bytes={failure === null ? bytes : undefined} stale={stale} />
      </div>
    </Page>
  );
}
