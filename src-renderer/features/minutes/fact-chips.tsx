import { useId, type ReactNode } from 'react';
import type { IsoDate, Party } from '../../../src-shared/domain/common.ts';
import { LINE_KINDS, type LineKind } from '../../../src-shared/domain/typed-entry.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import { PartyControl } from '../../ui/forms/party-picker.tsx';
import { IconAdd, IconChevronDown, IconClose } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import type { Facts } from './draft.ts';
import { DueField } from './due-field.tsx';
import classes from './fact-chips.module.css';

export type FactName = 'speaker' | 'owners' | 'due';

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
}

const NONE: readonly Party[] = [];

/** What is said about an entry, each thing a chip to correct it. */
export function FactChips(props: FactChipsProps) {
  const { facts, meetingDay, asking, onAsk, onClose, onKind, onSpeaker, onOwners, onDue } = props;
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { data: parties = NONE } = useRead('people.parties', {});
  const { kind, speaker, owners, dueDate } = facts;
  const words = t.minutes.line;
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
      {kind === 'discussion' && (
        <Fact
          empty={speaker === null}
          label={words.speaker}
          name="speaker"
          open={asking === 'speaker'}
          panel={
            <PartyControl
              label={words.speaker}
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
          {speaker === null ? words.addSpeaker : nameOf(speaker)}
        </Fact>
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

interface FactProps {
  name: FactName;
  label: string;
  /** Nothing is said yet: the chip offers to say it. */
  empty: boolean;
  open: boolean;
  panel: ReactNode;
  children: ReactNode;
  onAsk: (fact: FactName) => void;
  onClear: () => void;
  onClose: () => void;
}

function Fact({ name, label, empty, open, panel, children, onAsk, onClear, onClose }: FactProps) {
  const t = useText();
  const anchor = `--fact${useId().replaceAll(/[^\w]/g, '')}`;
  return (
    <span className={classes.with} style={{ anchorName: anchor }}>
      <button
        aria-expanded={open}
        aria-haspopup="dialog"
        className={cx(classes.fact, empty && classes.offer)}
        type="button"
        onClick={() => onAsk(name)}
        onKeyDown={(event) => {
          if (empty || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
          event.preventDefault();
          onClear();
        }}
      >
        {empty && <IconAdd aria-hidden size={13} />}
        {!empty && <span className="hidden-text">{label}: </span>}
        <span className={classes.words}>{children}</span>
      </button>
      {!empty && (
        <button
          aria-label={t.ui.removeNamed(label)}
          className={classes.clear}
          tabIndex={-1}
          type="button"
          onClick={onClear}
        >
          <IconClose aria-hidden size={12} />
        </button>
      )}
      {open && (
        <Popover anchor={anchor} label={label} onClose={onClose}>
          {panel}
        </Popover>
      )}
    </span>
  );
}
