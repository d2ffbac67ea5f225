// Written by scripts/write-catalogue.mjs from the files of this folder.
import { fullyOnlineShareOfReceived } from './fully-online-share-of-received.js';
import { householdApplicationCoverage } from './household-application-coverage.js';
import { installationsPerTeam } from './installations-per-team.js';
import { meanHandlingDays } from './mean-handling-days.js';
import { onTimeShareOfSettled } from './on-time-share-of-settled.js';
import { onlineDossiersPer1000Households } from './online-dossiers-per-1000-households.js';
import { onlinePaymentShareOfWithFee } from './online-payment-share-of-with-fee.js';
import { onlineShareOfReceived } from './online-share-of-received.js';

export {
  fullyOnlineShareOfReceived,
  householdApplicationCoverage,
  installationsPerTeam,
  meanHandlingDays,
  onlineDossiersPer1000Households,
  onlinePaymentShareOfWithFee,
  onlineShareOfReceived,
  onTimeShareOfSettled,
};

/** Every indicator of the library by its name in code. Who imports one indicator alone does not carry this list. */
export const catalogue = /* @__PURE__ */ Object.freeze({
  fullyOnlineShareOfReceived,
  householdApplicationCoverage,
  installationsPerTeam,
  meanHandlingDays,
  onTimeShareOfSettled,
  onlineDossiersPer1000Households,
  onlinePaymentShareOfWithFee,
  onlineShareOfReceived,
});
