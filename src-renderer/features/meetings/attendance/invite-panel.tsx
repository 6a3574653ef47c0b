import { useId, useMemo, useState } from 'react';
import { CAPACITIES, type Capacity, type Invitable } from '../../../../src-shared/domain/attendance.ts';
import { useRead } from '../../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { EntryForm } from '../../../ui/forms/entry-form.tsx';
import { FieldStack } from '../../../ui/forms/form-layout.tsx';
import { Picker } from '../../../ui/forms/picker.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { PeoplePicker } from './people-picker.tsx';
import type { AttendanceCommands } from './use-attendance-commands.ts';
import classes from './person-panel.module.css';

/** Whom a choice stands for: a role, everybody with one, the list of the meeting before. */
type Choice = Capacity | 'everybody' | 'previous';

const isIn = (person: Invitable, choice: Choice): boolean => {
  if (choice === 'everybody') return person.capacity !== null;
  return choice === 'previous' ? person.previous : person.capacity === choice;
};

interface InvitePanelProps {
  meetingId: string;
  onInvite: AttendanceCommands['add'];
  onClose: () => void;
}

/** Invites by role, by organisation, by the list of the meeting before and one by one: one act. Says who is new. */
export function InvitePanel(props: InvitePanelProps) {
  const { data: people } = useRead('attendance.invitable', { meetingId: props.meetingId });
  return people && <Choices {...props} people={people} />;
}

type ChoicesProps = Omit<InvitePanelProps, 'meetingId'> & { people: readonly Invitable[] };

function Choices({ people, onInvite, onClose }: ChoicesProps) {
  const t = useText();
  const words = t.meetings.attendance;
  const texts = words.inviting;
  const format = useFormat();
  const inLanguage = useInLanguage();
  const formId = useId();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [organisationIds, setOrganisationIds] = useState<readonly string[]>([]);
  const [personIds, setPersonIds] = useState<readonly string[]>([]);

  const offered = useMemo(() => {
    const roles = CAPACITIES.map((role) => ({ choice: role as Choice, label: words.capacities[role] }));
    return [
      { choice: 'everybody' as Choice, label: texts.everybody },
      ...roles,
      { choice: 'previous' as Choice, label: texts.previous },
    ]
      .map(({ choice, label }) => ({
        choice,
        label,
        count: people.filter((person) => isIn(person, choice)).length,
      }))
      .filter(({ count }) => count > 0);
  }, [people, words, texts]);
  const organisations = useMemo(() => {
    const found = new Map(
      people.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation] as const] : [])),
    );
    return [...found.values()].map(({ id, name, acronym }) => ({
      id,
      label: inLanguage(name),
      detail: acronym,
      search: `${acronym} ${name.en} ${name.km}`,
    }));
  }, [people, inLanguage]);

  const chosen = people.filter(
    (person) =>
      choices.some((choice) => isIn(person, choice)) ||
      organisationIds.includes(person.organisation?.id ?? '') ||
      personIds.includes(person.id),
  );
  const newOnes = chosen.filter((person) => !person.listed);
  const unlisted = useMemo(() => people.filter((person) => !person.listed), [people]);

  const save = useOnce(async () => {
    if (newOnes.length === 0) return;
    const failure = await onInvite({ personIds: newOnes.map((person) => person.id), invited: true });
    if (failure === null) onClose();
  });
  const toggle = (choice: Choice) =>
    setChoices(choices.includes(choice) ? choices.filter((each) => each !== choice) : [...choices, choice]);

  return (
    <SidePanel
      foot={
        <Button aria-disabled={newOnes.length === 0} form={formId} look="primary" type="submit">
          {texts.save(newOnes.length)}
        </Button>
      }
      title={texts.title}
      onClose={onClose}
    >
      <EntryForm id={formId} onCtrlEnter={() => save()} onSave={() => save()}>
        <FieldStack>
          <fieldset className={classes.choices}>
            <legend>{texts.roles}</legend>
            {offered.map(({ choice, label, count }, index) => (
              <label className={classes.choice} key={choice}>
                <input
                  checked={choices.includes(choice)}
                  data-autofocus={index === 0 || undefined}
                  type="checkbox"
                  onChange={() => toggle(choice)}
                />
                <span className={classes.choiceName}>{label}</span>
                <span className={classes.choiceCount}>{format.number(count)}</span>
              </label>
            ))}
          </fieldset>
          <Picker
            description={texts.organisationsHint}
            items={organisations}
            label={texts.organisations}
            multiple
            value={organisationIds}
            onChange={setOrganisationIds}
          />
          <PeoplePicker
            label={texts.people}
            multiple
            people={unlisted}
            value={personIds}
            onChange={setPersonIds}
          />
          <section aria-live="polite" className={classes.newOnes}>
            {newOnes.length === 0 ? (
              <p>{texts.nobodyNew}</p>
            ) : (
              <>
                <h3>{texts.newOnes(newOnes.length)}</h3>
                <ul>
                  {newOnes.map((person) => (
                    <li key={person.id}>
                      {inLanguage(person.name)}
                      {person.organisation && (
                        <span> {person.organisation.acronym || inLanguage(person.organisation.name)}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {chosen.length > newOnes.length && <p>{texts.alreadyListed(chosen.length - newOnes.length)}</p>}
          </section>
        </FieldStack>
      </EntryForm>
    </SidePanel>
  );
}
