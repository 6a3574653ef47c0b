import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useForm, useWatch, type Path } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ClockTime } from '../../../../src-shared/domain/common.ts';
import {
  MeetingForm,
  type MeetingFields as Fields,
  type MeetingRow,
} from '../../../../src-shared/domain/meeting.ts';
import {
  INVITE_CHOICES,
  type InviteChoice,
  type MeetingProposal,
} from '../../../../src-shared/domain/meeting-proposal.ts';
import type { MeetingTemplate } from '../../../../src-shared/domain/meeting-template.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useFormat, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControlled, SelectControl } from '../../../ui/forms/choice-fields.tsx';
import { EntryForm } from '../../../ui/forms/entry-form.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { useStartFocus } from '../../../ui/use-start-focus.ts';
import { MeetingFields } from '../meeting-fields.tsx';
import { TemplateNameDialog } from '../template-name-dialog.tsx';
import { useStartKeepsLength } from '../use-start-keeps-length.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { linesOf, linesToMake, type Line } from './proposal-lines.ts';
import { ProposedAgenda } from './proposed-agenda.tsx';
import { TemplateChoice } from './template-choice.tsx';
import type { ProposalChoice } from './use-proposal-choice.ts';
import classes from './new-meeting.module.css';

/** Said for no meeting, where a choice must have a value. */
const NONE = 'none';

interface NewMeetingFormProps {
  choice: ProposalChoice;
  templates: readonly MeetingTemplate[];
  meetings: readonly MeetingRow[];
  proposal: MeetingProposal;
  /** What the proposal was asked for; another proposal begins anew. */
  asked: string;
  /** The template it was asked with. */
  template: string | null;
  /** Another proposal is on its way. */
  waiting: boolean;
}

export function NewMeetingForm(props: NewMeetingFormProps) {
  const { choice, templates, meetings, proposal, asked, template, waiting } = props;
  const t = useText();
  const format = useFormat();
  const words = t.planning;
  const formId = useId();
  const navigate = useNavigate();
  const { run: create, pending } = useWrite('meetings.createWithAgenda', {
    // Shown at the field itself.
    handle: ({ fields }) => Object.keys(fields).length > 0,
  });

  const { kind, previousId } = choice;
  const [edited, setEdited] = useState<{ of: string; lines: Line[] } | null>(null);
  const proposed = useMemo(() => linesOf(proposal.lines), [proposal]);
  const lines = edited?.of === asked ? edited.lines : proposed;

  const { run: rename } = useWrite('templates.rename');
  const [renaming, setRenaming] = useState<MeetingTemplate | null>(null);
  const [invite, setInvite] = useState<InviteChoice | null>(null);
  const { invitees } = proposal;
  const usualInvite = invitees.previous > 0 ? 'previous' : invitees.members > 0 ? 'members' : 'nobody';
  const invited = invite ?? usualInvite;

  const form = useForm<Fields, unknown, Fields>({
    resolver: zodResolver(MeetingForm),
    defaultValues: proposal.fields,
  });
  useEffect(() => {
    // Another kind has another number, place and time; what was typed already stays.
    form.reset(proposal.fields, { keepDirtyValues: true });
  }, [form, proposal]);
  useStartKeepsLength(form);

  const typedKind = useWatch({ control: form.control, name: 'kind' });
  const { setKind } = choice;
  useEffect(() => {
    setKind(typedKind);
  }, [setKind, typedKind]);
  const [start, end] = useWatch({ control: form.control, name: ['start', 'end'] });
  const clocks = ClockTime.safeParse(start).success && ClockTime.safeParse(end).success;

  const save = useOnce(
    form.handleSubmit(async (fields) => {
      if (waiting) return;
      const previous = proposal.previous?.id ?? null;
      const result = await create({
        fields,
        lines: linesToMake(lines),
        invite: invited,
        previousId: previous,
      });
      if (result.ok) {
        void navigate(`/meetings/${result.value.id}/agenda`, { replace: true });
        return;
      }
      for (const [path, message] of Object.entries(result.failure.fields)) {
        form.setError(path.replace(/^fields\./, '') as Path<Fields>, { message }, { shouldFocus: true });
      }
    }),
  );

  const nameOf = (meeting: Pick<MeetingRow, 'kind' | 'ordinal' | 'date'>) =>
    `${t.domain.meetingNumber[meeting.kind](meeting.ordinal)}, ${format.shortDate(meeting.date)}`;
  const earlier = meetings.filter((meeting) => meeting.kind === kind && meeting.state !== 'cancelled');
  const follows = previousId === undefined ? proposal.previous?.id : previousId;

  return (
    <Page fill>
      <PageHeader parents={[{ label: t.meetings.title, to: '/meetings' }]} title={t.meetings.new} />
      <EntryForm className={classes.form} id={formId} onCtrlEnter={() => save()} onSave={() => save()}>
        <Facts>
          <MeetingFields control={form.control} />
        </Facts>
        <section aria-label={words.agenda} aria-busy={waiting} className={classes.agenda}>
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
              onRename={setRenaming}
            />
          </div>
          {lines.length > 0 && <p className={classes.hint}>{words.agendaHint}</p>}
          <ProposedAgenda
            lines={lines}
            meeting={clocks ? { start, end } : proposal.fields}
            onChange={(next) => setEdited({ of: asked, lines: next })}
          />
          <SegmentedControlled
            label={words.invite}
            options={INVITE_CHOICES.filter((each) => each === 'nobody' || invitees[each] > 0).map(
              (value) => ({
                value,
                label: value === 'nobody' ? words.inviteAs.nobody : words.inviteAs[value](invitees[value]),
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
      {/* Outside of the form: it has one of its own. */}
      {renaming?.id && (
        <TemplateNameDialog
          name={renaming.name}
          title={words.rename}
          onClose={() => setRenaming(null)}
          onSave={async (name) => (await rename({ id: renaming.id ?? '', name })).ok}
        />
      )}
    </Page>
  );
}

/** What the meeting is; the keyboard starts here. */
function Facts({ children }: { children: ReactNode }) {
  const t = useText();
  const element = useRef<HTMLElement>(null);
  useStartFocus(element);
  return (
    <section aria-label={t.planning.facts} className={classes.facts} ref={element}>
      {children}
    </section>
  );
}
