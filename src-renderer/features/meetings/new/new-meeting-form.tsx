import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId, useRef, useState } from 'react';
import { useForm, useWatch, type Path } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ClockTime } from '../../../../src-shared/domain/common.ts';
import {
  MeetingForm,
  type MeetingFields as Fields,
  type MeetingRow,
} from '../../../../src-shared/domain/meeting.ts';
import { INVITE_CHOICES, type InviteChoice } from '../../../../src-shared/domain/meeting-proposal.ts';
import type { MeetingTemplate } from '../../../../src-shared/domain/meeting-template.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControlled, SelectControl } from '../../../ui/forms/choice-fields.tsx';
import { EntryForm } from '../../../ui/forms/entry-form.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { useStartFocus } from '../../../ui/use-start-focus.ts';
import { MeetingFields } from '../meeting-fields.tsx';
import { useStartKeepsLength } from '../use-start-keeps-length.ts';
import { linesToMake, type Line } from './proposal-lines.ts';
import { ProposedAgenda } from './proposed-agenda.tsx';
import { TemplateChoice } from './template-choice.tsx';
import type { ProposalChoice } from './use-proposal-choice.ts';
import classes from './new-meeting.module.css';

/** Said for no meeting, where a choice must have a value. */
const NONE = 'none';

const EMPTY_FIELDS: Fields = {
  kind: 'working-group',
  ordinal: 1,
  title: { en: '', km: '' },
  date: '',
  start: '09:00',
  end: '12:00',
  timeZone: '',
  venue: { en: '', km: '' },
  mode: 'in-person',
  onlineLink: '',
  chairId: null,
};

/** Templates that somebody saved go before the built-in one of the kind. */
const usualTemplate = (templates: readonly MeetingTemplate[], kind: Fields['kind']) =>
  templates.findLast((template) => template.kind === kind)?.ref ?? null;

interface NewMeetingFormProps {
  choice: ProposalChoice;
  templates: readonly MeetingTemplate[];
  meetings: readonly MeetingRow[];
}

export function NewMeetingForm({ choice, templates, meetings }: NewMeetingFormProps) {
  const t = useText();
  const format = useFormat();
  const words = t.planning;
  const formId = useId();
  const facts = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const { run: create, pending } = useWrite('meetings.createWithAgenda', {
    // Shown at the field itself.
    handle: ({ fields }) => Object.keys(fields).length > 0,
  });

  const { kind, previousId } = choice;
  const template = choice.template === undefined ? usualTemplate(templates, kind) : choice.template;
  const asked = { kind, previousId, template };
  const { data: proposal, isPlaceholderData } = useRead('meetings.propose', asked, { keepPrevious: true });
  const [edited, setEdited] = useState<{ of: string; lines: Line[] } | null>(null);
  const of = JSON.stringify(asked);
  const lines = edited?.of === of ? edited.lines : (proposal?.lines ?? []);

  const [invite, setInvite] = useState<InviteChoice | null>(null);
  const invitees = proposal?.invitees ?? { previous: 0, members: 0 };
  const usualInvite = invitees.previous > 0 ? 'previous' : invitees.members > 0 ? 'members' : 'nobody';
  const invited = invite ?? usualInvite;

  const form = useForm<Fields, unknown, Fields>({
    resolver: zodResolver(MeetingForm),
    defaultValues: proposal?.fields ?? EMPTY_FIELDS,
  });
  useEffect(() => {
    if (proposal !== undefined) form.reset(proposal.fields, { keepDirtyValues: true });
  }, [form, proposal]);
  useStartKeepsLength(form);
  useStartFocus(facts);

  const typedKind = useWatch({ control: form.control, name: 'kind' });
  const { setKind } = choice;
  useEffect(() => {
    if (proposal !== undefined) setKind(typedKind);
  }, [proposal, setKind, typedKind]);
  const [start, end] = useWatch({ control: form.control, name: ['start', 'end'] });
  const clocks = ClockTime.safeParse(start).success && ClockTime.safeParse(end).success;

  const save = form.handleSubmit(async (fields) => {
    if (proposal === undefined || isPlaceholderData) return;
    const previous = proposal.previous?.id ?? null;
    const result = await create({ fields, lines: linesToMake(lines), invite: invited, previousId: previous });
    if (result.ok) {
      void navigate(`/meetings/${result.value.id}/agenda`, { replace: true });
      return;
    }
    for (const [path, message] of Object.entries(result.failure.fields)) {
      form.setError(path.replace(/^fields\./, '') as Path<Fields>, { message }, { shouldFocus: true });
    }
  });

  const nameOf = (meeting: Pick<MeetingRow, 'kind' | 'ordinal' | 'date'>) =>
    `${t.domain.meetingNumber[meeting.kind](meeting.ordinal)}, ${format.shortDate(meeting.date)}`;
  const earlier = meetings.filter((meeting) => meeting.kind === kind && meeting.state !== 'cancelled');
  const follows = previousId === undefined ? proposal?.previous?.id : previousId;

  return (
    <Page fill>
      <PageHeader parents={[{ label: t.meetings.title, to: '/meetings' }]} title={t.meetings.new} />
      {proposal === undefined ? (
        <SkeletonRows />
      ) : (
        <>
          <EntryForm
            className={classes.form}
            id={formId}
            onCtrlEnter={() => void save()}
            onSave={() => void save()}
          >
            <section aria-label={words.facts} className={classes.facts} ref={facts}>
              <MeetingFields control={form.control} />
            </section>
            <section aria-label={words.agenda} aria-busy={isPlaceholderData} className={classes.agenda}>
              <div className={classes.choices}>
                {earlier.length > 0 && (
                  <SelectControl
                    label={words.previous}
                    options={[
                      ...earlier.map((meeting) => ({ value: meeting.id, label: nameOf(meeting) })),
                      { value: NONE, label: words.previousNone },
                    ]}
                    value={follows ?? NONE}
                    onChange={(id) => choice.setPrevious(id === NONE ? null : id)}
                  />
                )}
                <TemplateChoice
                  previous={proposal.previous}
                  templates={templates}
                  value={template}
                  onChange={choice.setTemplate}
                />
              </div>
              {lines.length > 0 && <p className={classes.hint}>{words.agendaHint}</p>}
              <ProposedAgenda
                lines={lines}
                meeting={clocks ? { start, end } : proposal.fields}
                onChange={(next) => setEdited({ of, lines: next })}
              />
              <SegmentedControlled
                label={words.invite}
                options={INVITE_CHOICES.filter((each) => each === 'nobody' || invitees[each] > 0).map(
                  (value) => ({
                    value,
                    label:
                      value === 'nobody' ? words.inviteAs.nobody : words.inviteAs[value](invitees[value]),
                  }),
                )}
                value={invited}
                onChange={setInvite}
              />
            </section>
          </EntryForm>
          <div className={classes.foot}>
            <Button onClick={() => void navigate(-1)}>{t.ui.cancel}</Button>
            <Button busy={pending} form={formId} look="primary" type="submit">
              {t.meetings.create}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
