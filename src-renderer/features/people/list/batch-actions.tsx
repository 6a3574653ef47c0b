import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  MEMBERSHIP_ROLES,
  type MembershipRole,
  type PersonRow,
} from '../../../../src-shared/domain/person.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconChevronDown } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { useUndoable } from '../../../ui/undoable.ts';
import { Leave } from '../history/leave.tsx';
import { OrganisationControl } from '../organisation-control.tsx';

interface BatchActionsProps {
  people: PersonRow[];
  /** Lets go of the chosen rows. */
  done: () => void;
}

/** What is done to several chosen people at once, each one step of undo. */
export function BatchActions({ people, done }: BatchActionsProps) {
  const t = useText();
  const words = t.people.batch;
  const anchor = `--batch${useId().replaceAll(/[^\w]/g, '')}`;
  const [open, setOpen] = useState<'organisation' | 'leave' | null>(null);
  const navigate = useNavigate();
  const undoable = useUndoable();
  const update = useWrite('people.updateMany');
  const ids = people.map((person) => person.id);
  const [first] = people;
  if (first === undefined) return null;

  const setOrganisation = async (organisationId: string | null) => {
    setOpen(null);
    if (!(await update.run({ ids, changes: { organisationId } })).ok) return;
    undoable(words.organisationSet(ids.length));
    done();
  };
  const setRole = async (role: MembershipRole | null) => {
    if (!(await update.run({ ids, changes: { role } })).ok) return;
    undoable(words.roleSet(ids.length));
    done();
  };

  return (
    <>
      <Button
        aria-expanded={open === 'organisation'}
        look="quiet"
        size="small"
        style={{ anchorName: `${anchor}o` }}
        onClick={() => setOpen('organisation')}
      >
        {words.organisation}
      </Button>
      {open === 'organisation' && (
        <Popover anchor={`${anchor}o`} label={words.organisation} onClose={() => setOpen(null)}>
          <OrganisationControl
            creatable
            description={words.organisationHelp}
            label={t.people.organisation}
            placeholder={t.people.organisationHint}
            startHere
            value={null}
            onChange={(id) => id !== null && void setOrganisation(id)}
          />
        </Popover>
      )}
      <Menu
        items={[
          ...MEMBERSHIP_ROLES.map((role) => ({
            id: role,
            label: t.domain.role[role],
            onSelect: () => void setRole(role),
          })),
          { id: 'none', label: words.noRole, apart: true, onSelect: () => void setRole(null) },
        ]}
        label={words.role}
        renderTrigger={(trigger) => (
          <Button {...trigger} look="quiet" size="small">
            {words.role}
            <IconChevronDown aria-hidden size={14} />
          </Button>
        )}
      />
      <Button
        aria-expanded={open === 'leave'}
        look="quiet"
        size="small"
        style={{ anchorName: `${anchor}l` }}
        onClick={() => setOpen('leave')}
      >
        {words.left}
      </Button>
      {open === 'leave' && (
        <Popover anchor={`${anchor}l`} label={words.left} onClose={() => setOpen(null)}>
          <Leave
            ids={ids}
            name={first.name}
            onClose={() => {
              setOpen(null);
              done();
            }}
          />
        </Popover>
      )}
      {ids.length > 1 && (
        <Button
          look="quiet"
          size="small"
          onClick={() => void navigate(`/people/merge?what=people&ids=${ids.join(',')}`)}
        >
          {t.people.merge.merge}
        </Button>
      )}
    </>
  );
}
