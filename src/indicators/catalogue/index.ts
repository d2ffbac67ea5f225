// Written by scripts/write-catalogue.mjs from the files of this folder.
import { atTermShareOfSettled } from './at-term-share-of-settled.js';
import { completedOnlineShareOfReceived } from './completed-online-share-of-received.js';
import { coreTeamShareOfTrainingPlaces } from './core-team-share-of-training-places.js';
import { delegatesPerConnectionPoint } from './delegates-per-connection-point.js';
import { digitalSignatureShareOfAdults } from './digital-signature-share-of-adults.js';
import { digitisedShareOfReceived } from './digitised-share-of-received.js';
import { earlyShareOfSettled } from './early-share-of-settled.js';
import { electronicResultShareOfReceived } from './electronic-result-share-of-received.js';
import { electronicResultShareOfReturning } from './electronic-result-share-of-returning.js';
import { form06aCarriedOverShare } from './form-06a-carried-over-share.js';
import { form06aOnTimeShareOfSettled } from './form-06a-on-time-share-of-settled.js';
import { form06aOnlineShareOfReceived } from './form-06a-online-share-of-received.js';
import { form06aOverdueShareOfOpen } from './form-06a-overdue-share-of-open.js';
import { form06aSettledShare } from './form-06a-settled-share.js';
import { fullyOnlineShareOfEligible } from './fully-online-share-of-eligible.js';
import { fullyOnlineShareOfOnline } from './fully-online-share-of-online.js';
import { fullyOnlineShareOfReceived } from './fully-online-share-of-received.js';
import { fullyOnlineShareOfSettled } from './fully-online-share-of-settled.js';
import { handOutsPerParticipant } from './hand-outs-per-participant.js';
import { householdApplicationCoverage } from './household-application-coverage.js';
import { inPersonShareOfReceived } from './in-person-share-of-received.js';
import { installationsPerHousehold } from './installations-per-household.js';
import { installationsPerTeam } from './installations-per-team.js';
import { meanHandlingDays } from './mean-handling-days.js';
import { onTimeShareOfDue } from './on-time-share-of-due.js';
import { onTimeShareOfReceived } from './on-time-share-of-received.js';
import { onTimeShareOfSettled } from './on-time-share-of-settled.js';
import { onlineDossiersPer1000Households } from './online-dossiers-per-1000-households.js';
import { onlineDossiersPerPointAndMonth } from './online-dossiers-per-point-and-month.js';
import { onlinePaymentShareOfWithFee } from './online-payment-share-of-with-fee.js';
import { onlineShareOfOnlineServices } from './online-share-of-online-services.js';
import { onlineShareOfReceived } from './online-share-of-received.js';
import { openShareOfReceived } from './open-share-of-received.js';
import { overdueShareOfOpen } from './overdue-share-of-open.js';
import { overdueShareOfSettled } from './overdue-share-of-settled.js';
import { paperShareOfReceived } from './paper-share-of-received.js';
import { participantsPerPoint } from './participants-per-point.js';
import { petitionAboutProceduresShare } from './petition-about-procedures-share.js';
import { petitionAboutStaffShare } from './petition-about-staff-share.js';
import { petitionOnTimeShare } from './petition-on-time-share.js';
import { petitionSatisfiedShare } from './petition-satisfied-share.js';
import { petitionSatisfiedShareOfHandled } from './petition-satisfied-share-of-handled.js';
import { pointStaffShareOfTrainingPlaces } from './point-staff-share-of-training-places.js';
import { pointsPer1000Households } from './points-per-1000-households.js';
import { politicalSystemShareOfTrainingPlaces } from './political-system-share-of-training-places.js';
import { postalShareOfReceived } from './postal-share-of-received.js';
import { procedureAnnouncedOnTimeShare } from './procedure-announced-on-time-share.js';
import { procedureContentCompleteShare } from './procedure-content-complete-share.js';
import { procedureFullyOnlineShare } from './procedure-fully-online-share.js';
import { procedureFullyOnlineShareOfEligible } from './procedure-fully-online-share-of-eligible.js';
import { procedureInformationOnlyShare } from './procedure-information-only-share.js';
import { procedureNotOnlineShare } from './procedure-not-online-share.js';
import { procedureOnlinePaymentOfferedShare } from './procedure-online-payment-offered-share.js';
import { procedureOnlinePaymentUsedShare } from './procedure-online-payment-used-share.js';
import { procedureOnlineShare } from './procedure-online-share.js';
import { procedurePartlyOnlineShare } from './procedure-partly-online-share.js';
import { procedurePopulationDataShare } from './procedure-population-data-share.js';
import { procedurePublishedOnTimeShare } from './procedure-published-on-time-share.js';
import { procedureWithOnlineDossierShare } from './procedure-with-online-dossier-share.js';
import { procedureWithoutServiceShare } from './procedure-without-service-share.js';
import { reportingCoverage } from './reporting-coverage.js';
import { residentialGroupPointCoverage } from './residential-group-point-coverage.js';
import { reuseShareOfReceived } from './reuse-share-of-received.js';
import { settledPerReceived } from './settled-per-received.js';
import { settledShareOfReceived } from './settled-share-of-received.js';
import { sharedDataShareOfReceived } from './shared-data-share-of-received.js';
import { supportPerTeam } from './support-per-team.js';
import { surveySatisfiedShare } from './survey-satisfied-share.js';
import { trainingPlacesPerTeam } from './training-places-per-team.js';
import { vneidShareOfAdults } from './vneid-share-of-adults.js';
import { wifiShareOfPoints } from './wifi-share-of-points.js';

export {
  atTermShareOfSettled,
  completedOnlineShareOfReceived,
  coreTeamShareOfTrainingPlaces,
  delegatesPerConnectionPoint,
  digitalSignatureShareOfAdults,
  digitisedShareOfReceived,
  earlyShareOfSettled,
  electronicResultShareOfReceived,
  electronicResultShareOfReturning,
  form06aCarriedOverShare,
  form06aOnlineShareOfReceived,
  form06aOnTimeShareOfSettled,
  form06aOverdueShareOfOpen,
  form06aSettledShare,
  fullyOnlineShareOfEligible,
  fullyOnlineShareOfOnline,
  fullyOnlineShareOfReceived,
  fullyOnlineShareOfSettled,
  handOutsPerParticipant,
  householdApplicationCoverage,
  inPersonShareOfReceived,
  installationsPerHousehold,
  installationsPerTeam,
  meanHandlingDays,
  onlineDossiersPer1000Households,
  onlineDossiersPerPointAndMonth,
  onlinePaymentShareOfWithFee,
  onlineShareOfOnlineServices,
  onlineShareOfReceived,
  onTimeShareOfDue,
  onTimeShareOfReceived,
  onTimeShareOfSettled,
  openShareOfReceived,
  overdueShareOfOpen,
  overdueShareOfSettled,
  paperShareOfReceived,
  participantsPerPoint,
  petitionAboutProceduresShare,
  petitionAboutStaffShare,
  petitionOnTimeShare,
  petitionSatisfiedShare,
  petitionSatisfiedShareOfHandled,
  pointStaffShareOfTrainingPlaces,
  pointsPer1000Households,
  politicalSystemShareOfTrainingPlaces,
  postalShareOfReceived,
  procedureAnnouncedOnTimeShare,
  procedureContentCompleteShare,
  procedureFullyOnlineShare,
  procedureFullyOnlineShareOfEligible,
  procedureInformationOnlyShare,
  procedureNotOnlineShare,
  procedureOnlinePaymentOfferedShare,
  procedureOnlinePaymentUsedShare,
  procedureOnlineShare,
  procedurePartlyOnlineShare,
  procedurePopulationDataShare,
  procedurePublishedOnTimeShare,
  procedureWithOnlineDossierShare,
  procedureWithoutServiceShare,
  reportingCoverage,
  residentialGroupPointCoverage,
  reuseShareOfReceived,
  settledPerReceived,
  settledShareOfReceived,
  sharedDataShareOfReceived,
  supportPerTeam,
  surveySatisfiedShare,
  trainingPlacesPerTeam,
  vneidShareOfAdults,
  wifiShareOfPoints,
};

/** Every indicator of the library by its name in code. Who imports one indicator alone does not carry this list. */
export const catalogue: Readonly<{
  atTermShareOfSettled: typeof atTermShareOfSettled;
  completedOnlineShareOfReceived: typeof completedOnlineShareOfReceived;
  coreTeamShareOfTrainingPlaces: typeof coreTeamShareOfTrainingPlaces;
  delegatesPerConnectionPoint: typeof delegatesPerConnectionPoint;
  digitalSignatureShareOfAdults: typeof digitalSignatureShareOfAdults;
  digitisedShareOfReceived: typeof digitisedShareOfReceived;
  earlyShareOfSettled: typeof earlyShareOfSettled;
  electronicResultShareOfReceived: typeof electronicResultShareOfReceived;
  electronicResultShareOfReturning: typeof electronicResultShareOfReturning;
  form06aCarriedOverShare: typeof form06aCarriedOverShare;
  form06aOnTimeShareOfSettled: typeof form06aOnTimeShareOfSettled;
  form06aOnlineShareOfReceived: typeof form06aOnlineShareOfReceived;
  form06aOverdueShareOfOpen: typeof form06aOverdueShareOfOpen;
  form06aSettledShare: typeof form06aSettledShare;
  fullyOnlineShareOfEligible: typeof fullyOnlineShareOfEligible;
  fullyOnlineShareOfOnline: typeof fullyOnlineShareOfOnline;
  fullyOnlineShareOfReceived: typeof fullyOnlineShareOfReceived;
  fullyOnlineShareOfSettled: typeof fullyOnlineShareOfSettled;
  handOutsPerParticipant: typeof handOutsPerParticipant;
  householdApplicationCoverage: typeof householdApplicationCoverage;
  inPersonShareOfReceived: typeof inPersonShareOfReceived;
  installationsPerHousehold: typeof installationsPerHousehold;
  installationsPerTeam: typeof installationsPerTeam;
  meanHandlingDays: typeof meanHandlingDays;
  onTimeShareOfDue: typeof onTimeShareOfDue;
  onTimeShareOfReceived: typeof onTimeShareOfReceived;
  onTimeShareOfSettled: typeof onTimeShareOfSettled;
  onlineDossiersPer1000Households: typeof onlineDossiersPer1000Households;
  onlineDossiersPerPointAndMonth: typeof onlineDossiersPerPointAndMonth;
  onlinePaymentShareOfWithFee: typeof onlinePaymentShareOfWithFee;
  onlineShareOfOnlineServices: typeof onlineShareOfOnlineServices;
  onlineShareOfReceived: typeof onlineShareOfReceived;
  openShareOfReceived: typeof openShareOfReceived;
  overdueShareOfOpen: typeof overdueShareOfOpen;
  overdueShareOfSettled: typeof overdueShareOfSettled;
  paperShareOfReceived: typeof paperShareOfReceived;
  participantsPerPoint: typeof participantsPerPoint;
  petitionAboutProceduresShare: typeof petitionAboutProceduresShare;
  petitionAboutStaffShare: typeof petitionAboutStaffShare;
  petitionOnTimeShare: typeof petitionOnTimeShare;
  petitionSatisfiedShare: typeof petitionSatisfiedShare;
  petitionSatisfiedShareOfHandled: typeof petitionSatisfiedShareOfHandled;
  pointStaffShareOfTrainingPlaces: typeof pointStaffShareOfTrainingPlaces;
  pointsPer1000Households: typeof pointsPer1000Households;
  politicalSystemShareOfTrainingPlaces: typeof politicalSystemShareOfTrainingPlaces;
  postalShareOfReceived: typeof postalShareOfReceived;
  procedureAnnouncedOnTimeShare: typeof procedureAnnouncedOnTimeShare;
  procedureContentCompleteShare: typeof procedureContentCompleteShare;
  procedureFullyOnlineShare: typeof procedureFullyOnlineShare;
  procedureFullyOnlineShareOfEligible: typeof procedureFullyOnlineShareOfEligible;
  procedureInformationOnlyShare: typeof procedureInformationOnlyShare;
  procedureNotOnlineShare: typeof procedureNotOnlineShare;
  procedureOnlinePaymentOfferedShare: typeof procedureOnlinePaymentOfferedShare;
  procedureOnlinePaymentUsedShare: typeof procedureOnlinePaymentUsedShare;
  procedureOnlineShare: typeof procedureOnlineShare;
  procedurePartlyOnlineShare: typeof procedurePartlyOnlineShare;
  procedurePopulationDataShare: typeof procedurePopulationDataShare;
  procedurePublishedOnTimeShare: typeof procedurePublishedOnTimeShare;
  procedureWithOnlineDossierShare: typeof procedureWithOnlineDossierShare;
  procedureWithoutServiceShare: typeof procedureWithoutServiceShare;
  reportingCoverage: typeof reportingCoverage;
  residentialGroupPointCoverage: typeof residentialGroupPointCoverage;
  reuseShareOfReceived: typeof reuseShareOfReceived;
  settledPerReceived: typeof settledPerReceived;
  settledShareOfReceived: typeof settledShareOfReceived;
  sharedDataShareOfReceived: typeof sharedDataShareOfReceived;
  supportPerTeam: typeof supportPerTeam;
  surveySatisfiedShare: typeof surveySatisfiedShare;
  trainingPlacesPerTeam: typeof trainingPlacesPerTeam;
  vneidShareOfAdults: typeof vneidShareOfAdults;
  wifiShareOfPoints: typeof wifiShareOfPoints;
}> = /* @__PURE__ */ Object.freeze({
  atTermShareOfSettled,
  completedOnlineShareOfReceived,
  coreTeamShareOfTrainingPlaces,
  delegatesPerConnectionPoint,
  digitalSignatureShareOfAdults,
  digitisedShareOfReceived,
  earlyShareOfSettled,
  electronicResultShareOfReceived,
  electronicResultShareOfReturning,
  form06aCarriedOverShare,
  form06aOnTimeShareOfSettled,
  form06aOnlineShareOfReceived,
  form06aOverdueShareOfOpen,
  form06aSettledShare,
  fullyOnlineShareOfEligible,
  fullyOnlineShareOfOnline,
  fullyOnlineShareOfReceived,
  fullyOnlineShareOfSettled,
  handOutsPerParticipant,
  householdApplicationCoverage,
  inPersonShareOfReceived,
  installationsPerHousehold,
  installationsPerTeam,
  meanHandlingDays,
  onTimeShareOfDue,
  onTimeShareOfReceived,
  onTimeShareOfSettled,
  onlineDossiersPer1000Households,
  onlineDossiersPerPointAndMonth,
  onlinePaymentShareOfWithFee,
  onlineShareOfOnlineServices,
  onlineShareOfReceived,
  openShareOfReceived,
  overdueShareOfOpen,
  overdueShareOfSettled,
  paperShareOfReceived,
  participantsPerPoint,
  petitionAboutProceduresShare,
  petitionAboutStaffShare,
  petitionOnTimeShare,
  petitionSatisfiedShare,
  petitionSatisfiedShareOfHandled,
  pointStaffShareOfTrainingPlaces,
  pointsPer1000Households,
  politicalSystemShareOfTrainingPlaces,
  postalShareOfReceived,
  procedureAnnouncedOnTimeShare,
  procedureContentCompleteShare,
  procedureFullyOnlineShare,
  procedureFullyOnlineShareOfEligible,
  procedureInformationOnlyShare,
  procedureNotOnlineShare,
  procedureOnlinePaymentOfferedShare,
  procedureOnlinePaymentUsedShare,
  procedureOnlineShare,
  procedurePartlyOnlineShare,
  procedurePopulationDataShare,
  procedurePublishedOnTimeShare,
  procedureWithOnlineDossierShare,
  procedureWithoutServiceShare,
  reportingCoverage,
  residentialGroupPointCoverage,
  reuseShareOfReceived,
  settledPerReceived,
  settledShareOfReceived,
  sharedDataShareOfReceived,
  supportPerTeam,
  surveySatisfiedShare,
  trainingPlacesPerTeam,
  vneidShareOfAdults,
  wifiShareOfPoints,
});
