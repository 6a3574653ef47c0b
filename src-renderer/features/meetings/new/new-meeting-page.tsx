import type { MeetingTemplate } from '../../../../src-shared/domain/meeting-template.ts';
import { useRead } from '../../../api/use-read.ts';
import { Page } from '../../../ui/page.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { NewMeetingForm } from './new-meeting-form.tsx';
import { useProposalChoice } from './use-proposal-choice.ts';

/** Templates that somebody saved go before the built-in one of the kind. */
const usualTemplate = (templates: readonly MeetingTemplate[] | undefined, kind: MeetingTemplate['kind']) =>
  templates?.findLast((template) => template.kind === kind)?.ref ?? null;

/** A new meeting: what it is at the left, its agenda as it follows from the earlier ones at the right. */
export default function NewMeetingPage() {
  const choice = useProposalChoice();
  const { data: templates } = useRead('templates.list', {});
  const { data: meetings } = useRead('meetings.list', {});
  const { kind, previousId } = choice;
  const template = choice.template === undefined ? usualTemplate(templates, kind) : choice.template;
  const asked = { kind, previousId, template };
  const { data: proposal, isPlaceholderData } = useRead('meetings.propose', asked, {
    enabled: templates !== undefined,
    keepPrevious: true,
  });
  if (templates === undefined || meetings === undefined || proposal === undefined) {
    return (
      <Page fill>
        <SkeletonRows />
      </Page>
    );
  }
  return (
    <NewMeetingForm
      asked={JSON.stringify(asked)}
      choice={choice}
      meetings={meetings}
      proposal={proposal}
      template={template}
      templates={templates}
      waiting={isPlaceholderData}
    />
  );
}
