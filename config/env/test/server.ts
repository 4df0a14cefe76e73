/** Tests say themselves when scheduled stories go out. */
const config = () => ({ cron: { enabled: false } });

export default config;
