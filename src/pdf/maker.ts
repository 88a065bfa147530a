/**
 * The release that makes PDFs, such as `0.1.0+1f0c9a2b44d1`. What follows the plus sign stands for everything that pages
 * are made with, so releases of one name make one file of one assessment. Empty where nobody has told.
 */
export const MAKER: string = import.meta.env.VITE_PDF_MAKER ?? '';
