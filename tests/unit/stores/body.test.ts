import { describe, expect, test } from 'vitest';
import { addBodyName, bodyNames } from '../../../src-main/body/body-store.ts';
import { keepContent } from '../../../src-main/files/file-content.ts';
import { bodyNameOn } from '../../../src-shared/domain/body.ts';
import { NOBODY, TestRegister } from './test-register.ts';

describe('the group', () => {
  test('starts with a name, the letterhead of the country and a quorum of more than half of the organisations', () => {
    const body = new TestRegister().call('body.get', {});
    expect(body).toMatchObject({
      shortName: 'TWG',
      timeZone: 'Asia/Phnom_Penh',
      letterheadNation: { en: 'Kingdom of Cambodia', km: 'ព្រះរាជាណាចក្រកម្ពុជា' },
      letterheadMotto: { en: 'Nation, Religion, King', km: 'ជាតិ សាសនា ព្រះមហាក្សត្រ' },
      quorumRules: [{ kind: 'share', value: 50, basis: 'organisations', from: null }],
      names: [{ name: { en: 'Working Group', km: '' }, mandate: { en: '', km: '' }, from: null }],
    });
  });

  test('changes only what is given', () => {
    const register = new TestRegister();
    const before = register.call('body.get', {});
    register.call('body.update', {
      changes: { shortName: 'NTWG', notice: { en: 'Example', km: 'ឧទាហរណ៍' } },
    });
    expect(register.call('body.get', {})).toEqual({
      ...before,
      shortName: 'NTWG',
      notice: { en: 'Example', km: 'ឧទាហរណ៍' },
    });
    expect(register.latestOperations()).toEqual([
      'update body.short_name',
      'update body.notice_en',
      'update body.notice_km',
    ]);
  });

  test('has a letterhead of its own: lines, layout and logo', () => {
    const register = new TestRegister();
    expect(register.call('body.get', {})).toMatchObject({
      letterheadLeft: { en: '', km: '' },
      letterheadLayout: 'ministry-left',
      logo: null,
      logoSide: 'left',
      logoHeight: 18,
    });
    const logo = register.history.step('Tester', { label: 'test' }, (db) =>
      keepContent(db, new Uint8Array([1, 2, 3])),
    );
    const changes = {
      letterheadLeft: { en: 'General Directorate\nSecretariat', km: 'អគ្គនាយកដ្ឋាន\nលេខាធិការដ្ឋាន' },
      letterheadRight: { en: 'No. ........ MoH', km: 'លេខ ........ សខ' },
      letterheadLayout: 'stacked',
      logo,
      logoSide: 'centre',
      logoHeight: 22,
    } as const;
    register.call('body.update', { changes });
    expect(register.call('body.get', {})).toMatchObject(changes);
    register.call('body.update', { changes: { logo: null } });
    expect(register.call('body.get', {})).toMatchObject({ ...changes, logo: null });
    expect(() => register.call('body.update', { changes: { logo: 'no digest' } })).toThrow();
    expect(() => register.call('body.update', { changes: { logoHeight: 300 } })).toThrow();
  });

  test('keeps its old name for the days it held', () => {
    const register = new TestRegister();
    const { id } = register.call('body.get', {});
    register.history.step('Tester', { label: 'test' }, (db) =>
      addBodyName(db, id, {
        name: { en: 'National Working Group', km: '' },
        mandate: { en: 'Wider', km: '' },
        from: '2021-08-01',
      }),
    );
    const names = bodyNames(register.db);
    expect(names.map((name) => name.name.en)).toEqual(['Working Group', 'National Working Group']);
    expect(bodyNameOn(names, '2021-07-31').name.en).toBe('Working Group');
    expect(bodyNameOn(names, '2021-08-01').name.en).toBe('National Working Group');
  });

  test('changes a name by its id', () => {
    const register = new TestRegister();
    const id = register.call('body.get', {}).names[0]?.id ?? '';
    register.call('body.updateName', { id, changes: { name: { en: 'Renamed', km: 'ឈ្មោះថ្មី' } } });
    expect(register.subject).toBe('Renamed');
    expect(register.call('body.get', {}).names).toEqual([
      { id, name: { en: 'Renamed', km: 'ឈ្មោះថ្មី' }, mandate: { en: '', km: '' }, from: null },
    ]);
    expect(register.refused('body.updateName', { id: NOBODY, changes: { from: null } })).toBe('not-found');
  });
});
