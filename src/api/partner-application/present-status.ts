import { applicationTransitions } from '../../domain/partner-application';
import type { StoredApplication } from '../../queries/partner-applications/stored-application';

/** What the holder of an application's link is told of it: no person's name, address or number. */
export function presentStatus(application: StoredApplication) {
  const { state, stateAt, submittedAt, confirmBy, organisation, region, reason } = application;
  return {
    state,
    stateAt,
    submittedAt,
    confirmBy: state === 'unconfirmed' ? confirmBy : null,
    organisation,
    region: region && {
      documentId: region.documentId,
      name: region.name,
      slug: region.slug,
      timeZone: region.timeZone,
    },
    reason: state === 'rejected' ? reason : null,
    allowed: applicationTransitions(state, 'applicant').map(({ transition }) => transition),
  };
}
