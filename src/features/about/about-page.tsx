import { Fragment } from 'react';
import type { Edition } from '#src/domain/edition.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { aboutWords } from './words.ts';

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Which questions these are, where they come from, and what the app does with what people type. */
export function AboutPage({ edition }: { edition: Edition }) {
  usePageTitle(aboutWords.title, { page: 'about' });
  return (
    <>
      <Breadcrumbs label={aboutWords.where} items={[{ text: aboutWords.home, href: '#/' }]} />
      <h1 className="govuk-heading-l">{aboutWords.title}</h1>
      <p className="govuk-body-l">{aboutWords.edition(edition.title, edition.version)}</p>
      <p className="govuk-body">{edition.about}</p>
      <InsetText>{aboutWords.wording}</InsetText>
      {aboutWords.sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2 className="govuk-heading-m">{title}</h2>
          {paragraphs.map((paragraph) => (
            <p className="govuk-body" key={paragraph}>
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <h2 className="govuk-heading-m">{aboutWords.credits}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {edition.credits.map((credit) => (
          <li key={credit}>{credit}</li>
        ))}
        <li>
          {aboutWords.licenceIntro}
          <a className="govuk-link" href={LICENCE} rel="noreferrer">
            {aboutWords.licence}
          </a>
          .
        </li>
        <li>
          {aboutWords.fonts}
          {aboutWords.fontLicences.map(({ text, href }, place) => (
            <Fragment key={href}>
              {place > 0 && ', '}
              <a className="govuk-link" href={href}>
                {text}
              </a>
            </Fragment>
          ))}
          .
        </li>
        <li>{aboutWords.design}</li>
        <li>{aboutWords.app}</li>
      </ul>
    </>
  );
}
