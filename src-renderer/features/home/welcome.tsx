import type { RecentRegister } from '../../../src-shared/contract/app-state.ts';
import { useAppState } from '../../api/app-state.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button, ButtonLink, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconAdd, IconClose, IconDocument, IconOpen } from '../../ui/icons.ts';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import classes from './home.module.css';

function RecentRow({ recent }: { recent: RecentRegister }) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const open = useWrite('register.openRecent');
  const forget = useWrite('register.forgetRecent');
  return (
    <li className={classes.recent}>
      <button
        className={classes.recentOpen}
        disabled={open.pending}
        type="button"
        onClick={() => void open.run({ id: recent.id })}
      >
        <span className={classes.recentName}>
          <BilingualText fallback={recent.fileName} text={recent.name} />
          {recent.missing && <Chip tone="caution">{t.home.welcome.missing}</Chip>}
        </span>
        <span className={classes.recentPlace}>
          {recent.fileName} <span className={classes.faint}>{recent.folder}</span>
        </span>
        <span className={classes.recentDate}>{format.dateOf(recent.openedAt)}</span>
      </button>
      <IconButton
        icon={IconClose}
        label={t.home.welcome.forget(inLanguage(recent.name))}
        size="small"
        onClick={() => void forget.run({ id: recent.id })}
      />
    </li>
  );
}

/** No register is open: open one, make one, try the example. */
export function Welcome() {
  const t = useText();
  const { recent } = useAppState();
  const open = useWrite('register.open');
  const example = useWrite('register.openExample');
  return (
    <Page>
      <div className={classes.column}>
        <PageHeader subtitle={t.home.welcome.text} title={t.home.welcome.title} />
        <ul className={classes.ways}>
          <li>
            <Button busy={open.pending} icon={IconOpen} look="primary" onClick={() => void open.run({})}>
              {t.home.welcome.open}
            </Button>
            <span className={classes.soft}>{t.home.welcome.openText}</span>
          </li>
          <li>
            <ButtonLink icon={IconAdd} to="/new">
              {t.home.welcome.create}
            </ButtonLink>
            <span className={classes.soft}>{t.home.welcome.createText}</span>
          </li>
          <li>
            <Button busy={example.pending} icon={IconDocument} onClick={() => void example.run({})}>
              {t.home.welcome.example}
            </Button>
            <span className={classes.soft}>{t.home.welcome.exampleText}</span>
          </li>
        </ul>
        <Section title={t.home.welcome.recent}>
          {recent.length === 0 ? (
            <p className={classes.soft}>{t.home.welcome.noRecent}</p>
          ) : (
            <ul className={classes.list}>
              {recent.map((each) => (
                <RecentRow key={each.id} recent={each} />
              ))}
            </ul>
          )}
        </Section>
      </div>
    </Page>
  );
}
