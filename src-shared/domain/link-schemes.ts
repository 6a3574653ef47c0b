/** Where links of texts may lead: web pages, those of ministries without TLS too, and mail. A system would open more. */
export const LINK_SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];
