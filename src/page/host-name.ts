/** The name of the one element of ours in a page. */
export const HOST_NAME = 'where-they-stand-card';
