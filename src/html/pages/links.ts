import { createContext, useContext } from 'react';
import type { Anchors } from '../anchors.ts';
import type { References } from '../references.ts';

export interface Links extends References {
  anchors: Anchors;
}

const context = createContext<Links>({ anchors: new Map(), naming: new Map(), namedIn: new Map() });

export const LinksProvider = context.Provider;

export function useLinks(): Links {
  return useContext(context);
}
