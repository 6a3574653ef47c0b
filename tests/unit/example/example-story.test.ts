import { describe, expect, it } from 'vitest';
import { agendaClock } from '../../../src-shared/domain/agenda-item.ts';
import { presentAt } from '../../../src-shared/domain/attendance.ts';
import { plainText, RichText } from '../../../src-shared/domain/rich-text.ts';
import {
  type Row,
  attendanceOf,
  entriesOf,
  held,
  intervalsOf,
  itemsOf,
  rows,
  tables,
  titleOf,
} from './example-tables.ts';

describe('the story holds together', () => {
  it('has the size that EXAMPLE.md asks for', () => {
    const size = Object.fromEntries(Object.entries(tables).map(([table, all]) => [table, all.length]));
    expect(rows('meeting').filter((one) => one['kind'] === 'working-group')).toHaveLength(13);
    expect(size['organisation']).toBeGreaterThanOrEqual(18);
    expect(size['person']).toBeGreaterThanOrEqual(43);
    expect(size['decision']).toBeGreaterThanOrEqual(55);
    expect(size['decision']).toBeLessThanOrEqual(70);
    expect(size['action']).toBeGreaterThanOrEqual(80);
    expect(size['action']).toBeLessThanOrEqual(100);
  });

  it('has full agendas that fit the time of the meeting', () => {
    for (const meeting of rows('meeting')) {
      const items = itemsOf(meeting);
      const clock = agendaClock(
        { start: String(meeting['start_time']), end: String(meeting['end_time']) },
        items,
      );
      expect(clock.overrun, titleOf(meeting)).toBeLessThanOrEqual(10);
      expect(clock.overrun, titleOf(meeting)).toBeGreaterThanOrEqual(-30);
      const first = items.filter((item) => item.parentId === null).length;
      expect(first, titleOf(meeting)).toBeGreaterThanOrEqual(6);
      expect(first, titleOf(meeting)).toBeLessThanOrEqual(10);
    }
  });

  it('has an outcome for every item of every meeting that was held', () => {
    const minuted = new Set(rows('minutes_entry').map((entry) => entry['agenda_item_id']));
    for (const meeting of held()) {
      for (const item of rows('agenda_item').filter((item) => item['meeting_id'] === meeting['id'])) {
        const parts = rows('agenda_item').filter((part) => part['parent_id'] === item['id']);
        const has = minuted.has(item['id'] ?? '') || parts.length > 0;
        expect(has, `${titleOf(meeting)}: ${String(item['title_en'])}`).toBe(true);
      }
    }
  });

  it('gives every action an owner and a due date after its meeting', () => {
    for (const action of rows('action')) {
      const meeting = rows('meeting').find((meeting) => meeting['id'] === action['meeting_id']);
      expect(String(action['due_date']) > String(meeting?.['date']), String(action['code'])).toBe(true);
      expect(rows('action_owner').some((one) => one['action_id'] === action['id'])).toBe(true);
    }
  });

  it('says what became of every action that was closed, and moves some', () => {
    const updates = rows('action_update');
    expect(updates.length).toBeGreaterThanOrEqual(90);
    for (const action of rows('action')) {
      const closed = action['state'] === 'done' || action['state'] === 'cancelled';
      const last = updates
        .filter((update) => update['action_id'] === action['id'] && update['state'] !== null)
        .toSorted((a, b) => String(a['on_date']).localeCompare(String(b['on_date'])))
        .at(-1);
      expect(last?.['state'] ?? 'open', String(action['code'])).toBe(action['state']);
      expect(action['closed_on'], String(action['code'])).toBe(closed ? last?.['on_date'] : null);
    }
    expect(updates.some((update) => update['kind'] === 'delay')).toBe(true);
    expect(rows('action').some((action) => action['revised_due_date'] !== null)).toBe(true);
    expect(rows('action_owner').some((owner) => owner['minuted'] === 0)).toBe(true);
    expect(rows('decision_supersedes').length).toBeGreaterThanOrEqual(3);
  });

  it('numbers decisions and actions without a gap, each code once', () => {
    for (const table of ['decision', 'action']) {
      const codes = rows(table).map((row) => row['code']);
      expect(new Set(codes).size).toBe(codes.length);
      for (const meeting of held()) {
        const ordinals = rows(table)
          .filter((row) => row['meeting_id'] === meeting['id'])
          .map((row) => Number(row['ordinal']))
          .sort((a, b) => a - b);
        expect(ordinals, `${table} ${titleOf(meeting)}`).toEqual(ordinals.map((_, i) => i + 1));
        expect(ordinals.length, `${table} ${titleOf(meeting)}`).toBeGreaterThan(0);
      }
    }
  });

  it('lets only those speak, present and chair who attended', () => {
    for (const meeting of held()) {
      const there = attendanceOf(meeting).filter((one) => one['outcome'] === 'attended');
      const people = new Set(there.map((one) => one['person_id']));
      const organisations = new Set(there.map((one) => one['organisation_id']));
      expect(people.has(meeting['chair_id'] ?? '')).toBe(true);
      for (const entry of entriesOf(meeting)) {
        const text = plainText(RichText.parse(JSON.parse(String(entry['body'])))).slice(0, 60);
        if (entry['speaker_person_id'] !== null)
          expect(people.has(entry['speaker_person_id'] ?? ''), `${titleOf(meeting)}: ${text}`).toBe(true);
        if (entry['speaker_organisation_id'] !== null)
          expect(organisations.has(entry['speaker_organisation_id'] ?? ''), text).toBe(true);
      }
      for (const presenter of rows('agenda_presenter')) {
        const item = rows('agenda_item').find((item) => item['id'] === presenter['agenda_item_id']);
        if (item === undefined || item['meeting_id'] !== meeting['id']) continue;
        const has =
          people.has(presenter['person_id'] ?? '') || organisations.has(presenter['organisation_id'] ?? '');
        expect(has, `${titleOf(meeting)}: presenter of ${String(item['title_en'])}`).toBe(true);
      }
    }
  });

  it('lets everybody who speaks on an item be there while it is taken', () => {
    for (const meeting of held()) {
      const items = itemsOf(meeting);
      const times = { start: String(meeting['start_time']), end: String(meeting['end_time']) };
      const lines = agendaClock(times, items).lines;
      const presence = new Map(attendanceOf(meeting).map((one) => [one['person_id'], intervalsOf(one)]));
      for (const entry of entriesOf(meeting)) {
        const speaker = entry['speaker_person_id'];
        if (speaker === null || speaker === undefined) continue;
        const at = lines.findIndex((line) => line.item.id === entry['agenda_item_id']);
        const clocks = [lines[at]?.clock ?? '', lines[at + 1]?.clock ?? times.end];
        const intervals = presence.get(speaker) ?? [];
        const text = plainText(RichText.parse(JSON.parse(String(entry['body'])))).slice(0, 60);
        // The agenda is a plan: arriving within an item, or just after its planned end, is enough.
        const there = clocks.some((clock) => presentAt(intervals, clock));
        expect(there, `${titleOf(meeting)} ${lines[at]?.number}: ${text}`).toBe(true);
      }
    }
  });

  it('puts nobody in two places at once', () => {
    for (const one of rows('attendance')) {
      const intervals = intervalsOf(one);
      expect(intervals.length > 0, 'attended goes with presence').toBe(one['outcome'] === 'attended');
      intervals.forEach((interval, i) => {
        const next = intervals[i + 1];
        if (interval.arrived !== null && interval.left !== null)
          expect(interval.arrived < interval.left).toBe(true);
        if (next === undefined) return;
        expect(interval.left).not.toBeNull();
        expect(String(interval.left) <= String(next.arrived)).toBe(true);
      });
    }
  });

  it('holds every working group meeting with a quorum, online only from 2020 on', () => {
    for (const meeting of held()) {
      const date = String(meeting['date']);
      const all = attendanceOf(meeting);
      const places = new Set(all.flatMap((one) => intervalsOf(one).map((interval) => interval.place)));
      if (date < '2020-02-01') expect(places, titleOf(meeting)).toEqual(new Set(['room']));
      const mode = { 'in-person': ['room'], online: ['online'], hybrid: ['online', 'room'] };
      expect([...places].sort(), titleOf(meeting)).toEqual(mode[meeting['mode'] as keyof typeof mode]);
      if (meeting['kind'] !== 'working-group') continue;
      const counting = all.filter((one) => one['counts_for_quorum'] === 1);
      const present = counting.filter((one) => one['outcome'] === 'attended');
      const count = (list: Row[]) => new Set(list.map((one) => one['organisation_id'])).size;
      expect(count(counting), titleOf(meeting)).toBe(17);
      expect(count(present), titleOf(meeting)).toBeGreaterThan(8);
    }
  });

  it('has whoever is spoken for spoken for by somebody who came', () => {
    for (const one of rows('attendance')) {
      expect(one['represented_by_id'] !== null).toBe(one['outcome'] === 'represented');
      if (one['represented_by_id'] === null) continue;
      const by = rows('attendance').find((other) => other['id'] === one['represented_by_id']);
      expect(by?.['outcome']).toBe('attended');
      expect(by?.['meeting_id']).toBe(one['meeting_id']);
    }
  });
});
