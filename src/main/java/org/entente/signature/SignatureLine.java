package org.entente.signature;

import java.util.UUID;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One signature that is asked for.
 *
 * @param position in the order of signing, from 1
 * @param group who signs on our side, {@code rector}; null for those without an account
 * @param deputyGroup to whom it may be passed; null for nobody
 * @param titleKey message key of the office that signs, {@code signatory.rector}
 * @param partyId the party this is signed for, null for a person and for a witness of none
 * @param ruleRow the row of the decision that asked for it
 * @param passed that it was passed on to the deputy, null while it was not
 * @param reason why it was passed on or refused
 * @param signed the signature, null while there is none
 */
public record SignatureLine(
    UUID id,
    UUID roundId,
    int position,
    Side side,
    SignatureRole role,
    @Nullable String group,
    @Nullable String deputyGroup,
    @Nullable String titleKey,
    LocalizedText organisation,
    @Nullable UUID partyId,
    String ruleRow,
    LineState state,
    @Nullable Passing passed,
    @Nullable String reason,
    @Nullable Signed signed) {

  /** Somebody with an account signs it here; all others sign on paper. */
  public boolean signedHere() {
    return group != null;
  }

  /** Whose turn it is: the signatory's group, or the deputy's once it was passed on. */
  public @Nullable String currentGroup() {
    return passed == null ? group : deputyGroup;
  }
}
