package org.entente.signature.process;

import org.entente.signature.Authority;
import org.entente.signature.SignatureOutcome;
import org.entente.signature.Signing;
import org.entente.workflow.VariableKey;

/** Names of {@code leadership-signature}. */
final class LeadershipSignatureProcess {

  static final VariableKey<Authority> AUTHORITY = new VariableKey<>("authority", Authority.class);
  static final VariableKey<Signing> SIGNING = new VariableKey<>("signing", Signing.class);
  static final VariableKey<SignatureOutcome> OUTCOME =
      new VariableKey<>("signatureOutcome", SignatureOutcome.class);

  /** Input parameter of the elements that void a round. */
  static final String REASON = "reason";

  private LeadershipSignatureProcess() {}
}
