import type { MeetingTemplate } from '../../../../src-shared/domain/meeting-template.ts';
import type { MeetingRef } from '../../../../src-shared/domain/meeting.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { SelectControl } from '../../../ui/forms/choice-fields.tsx';
import { IconDelete, IconEdit, IconMore } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import classes from './new-meeting.module.css';

/** Said for nothing, where a choice must have a value. */
const EMPTY = 'empty';

interface TemplateChoiceProps {
  templates: readonly MeetingTemplate[];
  previous: MeetingRef | null;
  /** The ref of a template, `previous`, or null for an empty agenda. */
  value: string | null;
  onChange: (ref: string | null) => void;
  onRename: (template: MeetingTemplate) => void;
}

/** Where the agenda comes from; templates of the register can be renamed and deleted here. */
export function TemplateChoice({ templates, previous, value, onChange, onRename }: TemplateChoiceProps) {
  const t = useText();
  const words = t.planning;
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const { run: remove } = useWrite('templates.remove');
  const own = templates.find((template) => template.ref === value && template.id !== null);
  const options = [
    ...templates.map((template) => ({ value: template.ref, label: inLanguage(template.name) })),
    ...(previous
      ? [
          {
            value: 'previous',
            label: words.templatePrevious(t.domain.meetingNumber[previous.kind](previous.ordinal)),
          },
        ]
      : []),
    { value: EMPTY, label: words.templateEmpty },
  ];
  return (
    <div className={classes.template}>
      <SelectControl
        label={words.template}
        options={options}
        value={value ?? EMPTY}
        onChange={(ref) => onChange(ref === EMPTY ? null : ref)}
      />
      {own?.id && (
        <Menu
          align="end"
          items={[
            { id: 'rename', label: words.rename, icon: IconEdit, onSelect: () => onRename(own) },
            {
              id: 'remove',
              label: words.remove,
              icon: IconDelete,
              danger: true,
              onSelect: () => {
                void remove({ id: own.id ?? '' }).then((result) => {
                  if (!result.ok) return;
                  onChange(own.kind);
                  undoable(words.removed(inLanguage(own.name)));
                });
              },
            },
          ]}
          label={words.manage}
          renderTrigger={(trigger) => <IconButton {...trigger} icon={IconMore} label={words.manage} />}
        />
      )}
    </div>
  );
}
