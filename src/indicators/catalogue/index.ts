// Written by scripts/write-catalogue.mjs from the files of this folder.
import { coreTeamShareOfTrainingPlaces } from './core-team-share-of-training-places.js';
import { delegatesPerConnectionPoint } from './delegates-per-connection-point.js';
import { digitalSignatureShareOfAdults } from './digital-signature-share-of-adults.js';
import { fullyOnlineShareOfReceived } from './fully-online-share-of-received.js';
import { handOutsPerParticipant } from './hand-outs-per-participant.js';
import { householdApplicationCoverage } from './household-application-coverage.js';
import { installationsPerHousehold } from './installations-per-household.js';
import { installationsPerTeam } from './installations-per-team.js';
import { onTimeShareOfSettled } from './on-time-share-of-settled.js';
import { onlineDossiersPer1000Households } from './online-dossiers-per-1000-households.js';
import { onlineDossiersPerPointAndMonth } from './online-dossiers-per-point-and-month.js';
import { onlinePaymentShareOfWithFee } from './online-payment-share-of-with-fee.js';
import { onlineShareOfReceived } from './online-share-of-received.js';
import { participantsPerPoint } from './participants-per-point.js';
import { pointStaffShareOfTrainingPlaces } from './point-staff-share-of-training-places.js';
import { pointsPer1000Households } from './points-per-1000-households.js';
import { politicalSystemShareOfTrainingPlaces } from './political-system-share-of-training-places.js';
import { residentialGroupPointCoverage } from './residential-group-point-coverage.js';
import { supportPerTeam } from './support-per-team.js';
import { trainingPlacesPerTeam } from './training-places-per-team.js';
import { vneidShareOfAdults } from './vneid-share-of-adults.js';
import { wifiShareOfPoints } from './wifi-share-of-points.js';

export {
  coreTeamShareOfTrainingPlaces,
  delegatesPerConnectionPoint,
  digitalSignatureShareOfAdults,
  fullyOnlineShareOfReceived,
  handOutsPerParticipant,
  householdApplicationCoverage,
  installationsPerHousehold,
  installationsPerTeam,
  onlineDossiersPer1000Households,
  onlineDossiersPerPointAndMonth,
  onlinePaymentShareOfWithFee,
  onlineShareOfReceived,
  onTimeShareOfSettled,
  participantsPerPoint,
  pointStaffShareOfTrainingPlaces,
  pointsPer1000Households,
  politicalSystemShareOfTrainingPlaces,
  residentialGroupPointCoverage,
  supportPerTeam,
  trainingPlacesPerTeam,
  vneidShareOfAdults,
  wifiShareOfPoints,
};

/** Every indicator of the library by its name in code. Who imports one indicator alone does not carry this list. */
export const catalogue = /* @__PURE__ */ Object.freeze({
  coreTeamShareOfTrainingPlaces,
  delegatesPerConnectionPoint,
  digitalSignatureShareOfAdults,
  fullyOnlineShareOfReceived,
  handOutsPerParticipant,
  householdApplicationCoverage,
  installationsPerHousehold,
  installationsPerTeam,
  onTimeShareOfSettled,
  onlineDossiersPer1000Households,
  onlineDossiersPerPointAndMonth,
  onlinePaymentShareOfWithFee,
  onlineShareOfReceived,
  participantsPerPoint,
  pointStaffShareOfTrainingPlaces,
  pointsPer1000Households,
  politicalSystemShareOfTrainingPlaces,
  residentialGroupPointCoverage,
  supportPerTeam,
  trainingPlacesPerTeam,
  vneidShareOfAdults,
  wifiShareOfPoints,
});
