package org.entente.iso20022;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of ISO 20022's external code lists that credit transfers are refused or come back
 * for, each with a text in plain words. Banks use others too; they are {@link #OTHER}.
 */
public enum ReasonCode {
  AC01(true),
  AC02(false),
  AC03(true),
  AC04(true),
  AC05(false),
  AC06(true),
  AC07(true),
  AC13(false),
  AC14(true),
  AG01(true),
  AG02(false),
  AG03(false),
  AGNT(true),
  AM01(false),
  AM02(false),
  AM03(false),
  AM04(false),
  AM05(false),
  AM06(false),
  AM07(false),
  AM09(false),
  AM10(false),
  AM11(false),
  AM12(false),
  AM13(false),
  AM14(false),
  AM18(false),
  BE01(true),
  BE04(true),
  BE05(false),
  BE06(true),
  BE07(false),
  BE11(true),
  BE22(true),
  CH03(false),
  CH04(false),
  CH20(false),
  CH21(false),
  CNOR(true),
  CURR(false),
  CUST(false),
  DNOR(false),
  DS02(false),
  DS24(false),
  DT01(false),
  DU01(false),
  DU02(false),
  DU03(false),
  DU04(false),
  DU05(false),
  DUPL(false),
  ED01(true),
  ED05(false),
  FF01(false),
  FOCR(false),
  FR01(false),
  FRAD(false),
  LEGL(false),
  MD07(true),
  MS02(false),
  MS03(true),
  NARR(true),
  NOAS(false),
  NOOR(false),
  RC01(true),
  RC03(false),
  RC04(true),
  RR01(false),
  RR02(false),
  RR03(true),
  RR04(false),
  RR10(false),
  SL01(false),
  SL02(true),
  SVNR(false),
  TECH(false),
  TM01(false),
  UPAY(false),
  OTHER(true);

  private static final Map<String, ReasonCode> BY_CODE =
      Stream.of(values()).collect(Collectors.toMap(ReasonCode::name, Function.identity()));

  private static final Set<ReasonCode> SENT_BEFORE =
      EnumSet.of(AM05, DU01, DU02, DU03, DU04, DU05, DUPL);

  private final boolean concernsPayee;

  ReasonCode(boolean concernsPayee) {
    this.concernsPayee = concernsPayee;
  }

  /** A reason without a code is one in words. */
  public static ReasonCode of(@Nullable String code) {
    return code == null ? NARR : BY_CODE.getOrDefault(code, OTHER);
  }

  /** Who does not know the reason looks at everything. */
  public boolean concernsPayee() {
    return concernsPayee;
  }

  /** Whoever refuses for this has the payment already, as far as we know: it has not failed. */
  public boolean saysSentBefore() {
    return SENT_BEFORE.contains(this);
  }

  /** Argument 0 of its text is the code as the bank wrote it. */
  public String messageKey() {
    return "iso20022.reason." + name();
  }
}
