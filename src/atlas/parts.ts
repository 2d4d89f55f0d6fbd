/** Parts of the atlas that come after its first sight, each in a file of its own. */

export const loadPicture = () => import('./save-map.ts');
export const loadCountryPage = () => import('./country-page.tsx');
export const loadSearch = () => import('./country-search.tsx');
export const loadTable = () => import('./table-view.tsx');
