import { Component, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { asFailure } from '../api/call.ts';
import { queryClient } from '../api/query-client.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import classes from './error-screen.module.css';

interface BoundaryProps {
  /** Another one makes it try again: going to another page leaves the error behind. */
  place: string;
  renderScreen: (error: unknown, again: () => void) => ReactNode;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { error: unknown; place: string }> {
  override state = { error: null as unknown, place: this.props.place };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: { place: string }) {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return this.props.renderScreen(this.state.error, () => this.setState({ error: null }));
  }
}

function Explanation({ error, again }: { error: unknown; again: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const failure = asFailure(error);
  const text = t.errors.codes[failure.code];
  return (
    <div className={classes.screen} role="alert">
      <h1>{failure.code === 'internal' ? t.errors.screen.title : text.title}</h1>
      <p>{failure.code === 'internal' ? t.errors.screen.text : text.help(failure.details)}</p>
      <div className={classes.actions}>
        <Button look="primary" onClick={again}>
          {t.errors.screen.again}
        </Button>
        <Button onClick={() => void navigate('/')}>{t.errors.screen.home}</Button>
      </div>
      <details className={classes.details}>
        <summary>{t.errors.screen.details}</summary>
        <pre>{failure.message}</pre>
      </details>
    </div>
  );
}

/** Catches what goes wrong while a page is drawn or read: says so in words instead of an empty window. */
export function ErrorScreen({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary
      place={pathname}
      renderScreen={(error, again) => (
        <Explanation
          again={() => {
            // Reads that failed keep their error until they are dropped.
            queryClient.removeQueries({ predicate: (query) => query.state.status === 'error' });
            again();
          }}
          error={error}
        />
      )}
    >
      {children}
    </Boundary>
  );
}
