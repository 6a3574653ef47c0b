import type { IsoDate, Party } from '../../../src-shared/domain/common.ts';
import type { InputFields } from '../../../src-shared/domain/input.ts';
import { LINE_KINDS, type LineKind } from '../../../src-shared/domain/typed-entry.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { PartyControl } from '../../ui/forms/party-picker.tsx';
import { IconChevronDown } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import type { Facts } from './draft.ts';
import { DueField } from './due-field.tsx';
import { Fact } from './fact.tsx';
import { InputChips } from './input-chips.tsx';
import classes from './fact-chips.module.css';

export type FactName = 'speaker' | 'owners' | 'due' | 'clause' | 'change';

interface FactChipsProps {
  facts: Facts;
  meetingDay: IsoDate;
  /** The one that is being changed. */
  asking: FactName | null;
  onAsk: (fact: FactName) => void;
  onClose: () => void;
  onKind: (kind: LineKind) => void;
  onSpeaker: (speaker: Party | null) => void;
  onOwners: (owners: Party[]) => void;
  onDue: (day: IsoDate | null) => void;
  onInput: (input: InputFields) => void;
}

const NONE: readonly Party[] = [];

/** What is said about an entry, each thing a chip to correct it. */
export function FactChips(props: FactChipsProps) {
  const { facts, meetingDay, asking, onAsk, onClose, onKind, onSpeaker, onOwners, onDue, onInput } = props;
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { data: parties = NONE } = useRead('people.parties', {});
  const { kind, speaker, owners, dueDate, input } = facts;
  const words = t.minutes.line;
  const who = kind === 'input' ? words.from : words.speaker;
  const nameOf = (party: Party) => party.short || inLanguage(party.name);
  const partiesOf = (ids: readonly { id: string }[]) =>
    ids.flatMap(({ id }) => parties.find((party) => party.id === id) ?? []);

  return (
    <fieldset aria-label={words.chips} className={classes.facts}>
      <Menu
        items={LINE_KINDS.map((each) => ({
          id: each,
          label: t.minutes.kind[each],
          checked: each === kind,
          onSelect: () => onKind(each),
        }))}
        label={words.kind}
        renderTrigger={(trigger) => (
          <button {...trigger} className={cx(classes.fact, classes[kind])} type="button">
            <span className="hidden-text">{words.kind}: </span>
            {t.minutes.kind[kind]}
            <IconChevronDown aria-hidden size={13} />
          </button>
        )}
      />
      {(kind === 'discussion' || kind === 'input') && (
        <Fact
          empty={speaker === null}
          label={who}
          name="speaker"
          open={asking === 'speaker'}
          panel={
            <PartyControl
              label={who}
              multiple={false}
              value={speaker === null ? [] : [speaker]}
              onChange={(chosen) => {
                onSpeaker(partiesOf(chosen)[0] ?? null);
                onClose();
              }}
            />
          }
          onAsk={onAsk}
          onClear={() => onSpeaker(null)}
          onClose={onClose}
        >
          {speaker === null ? (kind === 'input' ? words.addFrom : words.addSpeaker) : nameOf(speaker)}
        </Fact>
      )}
      {kind === 'input' && (
        <InputChips asking={asking} input={input} onAsk={onAsk} onChange={onInput} onClose={onClose} />
      )}
      {kind === 'action' && (
        <>
          <Fact
            empty={owners.length === 0}
            label={words.owners}
            name="owners"
            open={asking === 'owners'}
            panel={
              <PartyControl
                label={words.owners}
                multiple
                value={owners}
                onChange={(chosen) => onOwners(partiesOf(chosen))}
              />
            }
            onAsk={onAsk}
            onClear={() => onOwners([])}
            onClose={onClose}
          >
            {owners.length === 0 ? words.addOwner : owners.map(nameOf).join(', ')}
          </Fact>
          <Fact
            empty={dueDate === null}
            label={words.due}
            name="due"
            open={asking === 'due'}
            panel={<DueField day={dueDate} meetingDay={meetingDay} onChange={onDue} onDone={onClose} />}
            onAsk={onAsk}
            onClear={() => onDue(null)}
            onClose={onClose}
          >
            {dueDate === null ? words.addDue : format.shortDate(dueDate)}
          </Fact>
        </>
      )}
    </fieldset>
  );
}
