export { type AccountPage, accountAddress } from './account-address';
export { type Section, type SiteAddresses, siteAddresses } from './site-addresses';
