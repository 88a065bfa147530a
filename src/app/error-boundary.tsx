import { Component, type ReactNode } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Shell } from './shell.tsx';
import { appWords } from './words.ts';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** The address; going elsewhere tries again. */
  at: string;
  /** Hands over the work at hand as a file, where there is any. */
  keepAsFile?: () => void;
}

/** Where bugs end: the page says so and offers the words as a file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.broken && before.at !== this.props.at) this.setState({ broken: false });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { broken } = appWords;
    const { keepAsFile } = this.props;
    return (
      <Shell>
        <h1 className="govuk-heading-l">{broken.title}</h1>
        <p className="govuk-body">{broken.text}</p>
        <ButtonRow>
          <Button onClick={() => location.reload()}>{broken.reload}</Button>
          {keepAsFile !== undefined && (
            <Button variant="secondary" onClick={keepAsFile}>
              {broken.keep}
            </Button>
          )}
        </ButtonRow>
      </Shell>
    );
  }
}
