package org.entente.agreement;

import java.util.UUID;

/** Published in the transaction of the change. */
public record AgreementStatusChanged(UUID agreementId, AgreementStatus from, AgreementStatus to) {}
