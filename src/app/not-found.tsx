import { usePageTitle } from '#src/ui/use-page-title.ts';

const notFound = {
  title: 'Page not found',
  text: 'There is no page at this address. Check that all of it was copied.',
  home: 'Go to your assessments',
} as const;

/** What stands at an address where there is nothing. */
export function NotFound({ title, text }: { title?: string; text?: string }) {
  usePageTitle(title ?? notFound.title, { page: 'not-found' });
  return (
    <>
      <h1 className="govuk-heading-l">{title ?? notFound.title}</h1>
      <p className="govuk-body">{text ?? notFound.text}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="#/">
          {notFound.home}
        </a>
      </p>
    </>
  );
}
