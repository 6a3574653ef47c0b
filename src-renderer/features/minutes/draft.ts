import type { CallInput } from '../../../src-shared/contract/calls.ts';
import type { IsoDate, Party, PartyRef } from '../../../src-shared/domain/common.ts';
import type { Entry, EntryChanges } from '../../../src-shared/domain/minutes.ts';
import type { InputFields } from '../../../src-shared/domain/input.ts';
import { emptyRichText, type RichText } from '../../../src-shared/domain/rich-text.ts';
import { type LineKind, lineKindOf, typeOfLine } from '../../../src-shared/domain/typed-entry.ts';
import { same } from '../../ui/forms/same.ts';

/** What stands around the text of an entry, while it is being written. */
export interface Facts {
  kind: LineKind;
  speaker: Party | null;
  owners: readonly Party[];
  dueDate: IsoDate | null;
  input: InputFields;
}

/** An entry as it is being written. */
export interface Draft extends Facts {
  body: RichText;
}

const NO_INPUT: InputFields = { type: 'general', document: '', clause: '', proposedChange: '' };

export const NO_FACTS: Facts = {
  kind: 'discussion',
  speaker: null,
  owners: [],
  dueDate: null,
  input: NO_INPUT,
};

function fieldsOf({ type, document, clause, proposedChange }: InputFields): InputFields {
  return { type, document, clause, proposedChange };
}

export function factsOf(entry: Entry): Facts {
  return {
    kind: lineKindOf(entry.type, entry.decision?.kind ?? null),
    speaker: entry.speaker,
    owners: entry.action?.owners ?? [],
    dueDate: entry.action?.dueDate ?? null,
    input: entry.input ? fieldsOf(entry.input) : NO_INPUT,
  };
}

export const draftOf = (entry: Entry): Draft => ({ ...factsOf(entry), body: entry.body });

export const emptyDraft = (): Draft => ({ ...NO_FACTS, body: emptyRichText() });

const refOf = ({ kind, id }: PartyRef): PartyRef => ({ kind, id });
const idsOf = (parties: readonly PartyRef[]) => parties.map((party) => party.id);

/** What `minutes.add` needs of a draft; decision kinds, owners, dates and clauses follow by `changesTo`. */
export function additionOf(draft: Draft): Pick<CallInput<'minutes.add'>, 'type' | 'body' | 'speaker'> {
  return {
    type: typeOfLine(draft.kind).type,
    body: draft.body,
    speaker: draft.speaker && refOf(draft.speaker),
  };
}

/** What has to change of an entry (already of the right type) to be as drafted; null: nothing. */
export function changesTo(entry: Entry, draft: Draft): EntryChanges | null {
  const changes: EntryChanges = {};
  if (!same(entry.body, draft.body)) changes.body = draft.body;
  if (entry.speaker?.id !== draft.speaker?.id) changes.speaker = draft.speaker && refOf(draft.speaker);
  const { decision } = typeOfLine(draft.kind);
  if (entry.decision && decision !== null && entry.decision.kind !== decision) {
    changes.decision = { kind: decision };
  }
  if (entry.action) {
    const action: EntryChanges['action'] = {};
    if (!same(idsOf(entry.action.owners), idsOf(draft.owners))) action.owners = draft.owners.map(refOf);
    if (entry.action.dueDate !== draft.dueDate) action.dueDate = draft.dueDate;
    if (Object.keys(action).length > 0) changes.action = action;
  }
  if (entry.input && !same(fieldsOf(entry.input), draft.input)) changes.input = draft.input;
  return Object.keys(changes).length > 0 ? changes : null;
}

/** How many entries stand under each item that has any. */
export function countByItem(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { agendaItemId } of entries) counts.set(agendaItemId, (counts.get(agendaItemId) ?? 0) + 1);
  return counts;
}
