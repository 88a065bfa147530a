import { createContext } from 'react';

/** What the site is called: the page shell says it, and every page's title ends in it. */
export const ServiceName = createContext('');
