import { useCallback } from 'react';
import type { Party } from '../../../src-shared/domain/common.ts';
import {
  commandTyping,
  type LineKind,
  lineKindsFor,
  mentionTyping,
  partiesFor,
  partyNamed,
} from '../../../src-shared/domain/typed-entry.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { IconOrganisation, IconPeople } from '../../ui/icons.ts';
import type { Suggestion } from '../../ui/rich-text/suggestions.tsx';
import type { PhraseTools } from './use-phrases.ts';
import type { Suggest } from '../../ui/rich-text/use-suggestions.ts';

const MOST = 8;

interface EntrySuggestions {
  kind: LineKind;
  parties: readonly Party[];
  setKind: (kind: LineKind) => void;
  setSpeaker: (party: Party) => void;
  addOwner: (party: Party) => void;
  /** A name was put into the text behind its @. */
  mention: (name: string) => void;
  phrases: PhraseTools;
}

/** "/" offers the types of entries, "@" people and organisations. */
export function useEntrySuggestions(options: EntrySuggestions): Suggest {
  const { kind, parties, setKind, setSpeaker, addOwner, mention, phrases } = options;
  const t = useText();
  const inLanguage = useInLanguage();

  return useCallback<Suggest>(
    (before, first) => {
      const command = commandTyping(before);
      if (command !== null) {
        const kinds = lineKindsFor(command.query).map((each) => ({ id: each, label: t.minutes.kind[each] }));
        const items = [...kinds, ...phrases.suggest(command.query, kind)];
        return {
          label: t.minutes.line.commands,
          start: command.start,
          items,
          onSpace: command.query === '' ? null : (kinds[0] ?? null),
          choose: (item) => {
            const words = phrases.textOf(item.id);
            if (words !== null) return words;
            setKind(item.id as LineKind);
            return '';
          },
        };
      }
      const mentioned = mentionTyping(before);
      if (mentioned === null) return null;
      const { query, start } = mentioned;
      const itemOf = (party: Party): Suggestion => ({
        id: party.id,
        label: inLanguage(party.name),
        detail: party.short,
        icon: party.kind === 'person' ? IconPeople : IconOrganisation,
      });
      const named = partyNamed(query, parties);
      return {
        label: t.minutes.line.people,
        start,
        items: partiesFor(query, parties).slice(0, MOST).map(itemOf),
        onSpace: named && itemOf(named),
        choose: (item) => {
          const party = parties.find((each) => each.id === item.id);
          if (party === undefined) return '';
          const name = party.short || inLanguage(party.name);
          const atStart = first && before.slice(0, start).trim() === '';
          if (kind === 'action') {
            addOwner(party);
            if (atStart) return '';
            mention(name);
            return `@${name}`;
          }
          if ((kind !== 'discussion' && kind !== 'input') || !atStart) return name;
          setSpeaker(party);
          return '';
        },
      };
    },
    [t, inLanguage, kind, parties, setKind, setSpeaker, addOwner, mention, phrases],
  );
}
