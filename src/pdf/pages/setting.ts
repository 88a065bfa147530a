import { createContext, useContext } from 'react';
import type { Fonts } from '../load-fonts.ts';

/** What the parts of a page need to know of the document they are in. */
export type Setting = Pick<Fonts, 'widthOf' | 'outline' | 'usable'>;

const SettingContext = createContext<Setting | null>(null);

export const SettingProvider = SettingContext.Provider;

export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (setting === null) throw new Error('A part of a page was drawn outside a document');
  return setting;
}
