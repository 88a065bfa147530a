import { Component, type ReactNode } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { isMissingPart } from './on-missing-part.ts';
import { Shell } from './shell.tsx';
import { appWords } from './words.ts';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** The address; going elsewhere tries again. */
  at: string;
  /** Hands over the work at hand as a file, where there is any. */
  keepAsFile?: () => void;
}

/** Where bugs end, and pages that could not be fetched: it says which, and offers the words as a file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.error !== null && before.at !== this.props.at) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { broken, missingPart } = appWords;
    const { title, text } = isMissingPart(error) ? missingPart : broken;
    const { keepAsFile } = this.props;
    return (
      <Shell>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{text}</p>
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
