import { type ReactNode, useId } from 'react';

export interface NotificationBannerProps {
  title: string;
  /** A one-sentence headline inside the banner. */
  heading?: ReactNode;
  children?: ReactNode;
}

export function NotificationBanner({ title, heading, children }: NotificationBannerProps) {
  const titleId = useId();
  return (
    <section className="govuk-notification-banner" aria-labelledby={titleId}>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {heading !== undefined && <p className="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </section>
  );
}
