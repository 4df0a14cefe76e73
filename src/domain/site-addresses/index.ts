export { type Section, type SiteAddresses, siteAddresses } from './site-addresses';
