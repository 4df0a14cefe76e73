import './tick-labels';
import './offer-location';
import './note-progress';
