import { useParams } from 'react-router';
import { RECORD_KINDS, type RecordKind } from '../../../src-shared/domain/record.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { IconDocument } from '../../ui/icons.ts';
import classes from './meeting-records-page.module.css';

/** One kind of document of the meeting: when it was written last, and the way to write it. */
function Kind({ kind, meetingId }: { kind: RecordKind; meetingId: string }) {
  const t = useText();
  const format = useFormat();
  const { data: records } = useRead('records.list', { meetingId });
  const latest = records?.find((record) => record.kind === kind);
  return (
    <li className={classes.kind}>
      <div className={classes.what}>
        <strong>{t.domain.recordKind[kind]}</strong>
        <span className={classes.latest}>
          {latest === undefined
            ? t.records.neverWritten
            : `${format.dateOf(latest.writtenAt)} ${format.timeOf(latest.writtenAt)} · ${latest.fileName}`}
        </span>
      </div>
      <ButtonLink
        icon={IconDocument}
        size="small"
        to={`/records/write?${new URLSearchParams({ kind, meeting: meetingId })}`}
      >
        {t.records.writeThis(t.domain.recordKind[kind])}
      </ButtonLink>
    </li>
  );
}

/** The Word documents of one meeting. */
export default function MeetingRecordsPage() {
  const t = useText();
  const { meetingId = '' } = useParams();
  return (
    <ul aria-label={t.records.title} className={classes.list}>
      {RECORD_KINDS.map((kind) => (
        <Kind key={kind} kind={kind} meetingId={meetingId} />
      ))}
    </ul>
  );
}
