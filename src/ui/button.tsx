import type { MouseEvent, ReactNode, Ref } from 'react';

interface Look {
  children: ReactNode;
  variant?: 'primary' | 'secondary' | 'warning';
  id?: string;
}

export interface ButtonLinkProps extends Look {
  href: string;
}

export interface PressButtonProps extends Look {
  type?: 'button' | 'submit';
  /** At work: stays in reach of the keyboard but does nothing more when pressed. */
  busy?: boolean;
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  ref?: Ref<HTMLButtonElement>;
  'aria-describedby'?: string;
}

/** A button, or a link that looks like one when it has an `href`. */
export function Button(props: ButtonLinkProps | PressButtonProps) {
  return 'href' in props ? <ButtonLink {...props} /> : <PressButton {...props} />;
}

function ButtonLink({ children, variant, ...link }: ButtonLinkProps) {
  return (
    <a {...link} className={classOf(variant)} draggable={false}>
      {children}
    </a>
  );
}

function PressButton({
  children,
  variant,
  type = 'button',
  busy = false,
  onClick,
  ...rest
}: PressButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf(variant)}
      aria-disabled={busy || undefined}
      onKeyDown={(event) => {
        // A key held down would press again and again.
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        // `detail` counts the clicks of one double click; the second one would send a form twice.
        if (busy || event.detail > 1) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

function classOf(variant: Look['variant'] = 'primary'): string {
  return variant === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${variant}`;
}
