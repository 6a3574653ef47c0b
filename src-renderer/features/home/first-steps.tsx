import { Link } from 'react-router';
import type { Body } from '../../../src-shared/domain/body.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { IconCircleCheck } from '../../ui/icons.ts';
import { Section } from '../../ui/page.tsx';
import classes from './home.module.css';

/** What a new register still lacks; gone when all of it is there. */
export function FirstSteps({ body, meetings }: { body: Body; meetings: number }) {
  const t = useText();
  const format = useFormat();
  const { data: people } = useRead('people.list', {});
  if (people === undefined) return null;
  const s = t.home.firstSteps;
  const steps = [
    { to: '/people', title: s.people, text: s.peopleText, done: people.length > 0 },
    { to: '/meetings', title: s.meeting, text: s.meetingText, done: meetings > 0 },
    {
      to: '/settings',
      title: s.settings,
      text: s.settingsText,
      done: body.ministry.en !== '' || body.ministry.km !== '',
    },
  ];
  if (steps.every((step) => step.done)) return null;
  return (
    <Section title={s.title}>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li className={classes.step} key={step.to}>
            {step.done ? (
              <IconCircleCheck aria-label={s.done} className={classes.stepDone} size={20} />
            ) : (
              <span aria-hidden className={classes.stepNumber}>
                {format.number(index + 1)}
              </span>
            )}
            <div>
              <Link to={step.to}>{step.title}</Link>
              <p className={classes.soft}>{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
