import { createContext } from 'react';
import type { DeviceWatch } from './watch-device.ts';

/** How this window stands to the device, for the frame that is round every page. */
export const DeviceContext = createContext<DeviceWatch | null>(null);
