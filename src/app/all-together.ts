import { portfolioInWorker } from '#src/portfolio/request-portfolio.ts';
import { surroundings } from './surroundings.ts';

/** All assessments of this device together. One for the whole window, so that nothing is read twice. */
export const portfolio = portfolioInWorker(surroundings.database);
