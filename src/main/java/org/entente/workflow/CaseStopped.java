package org.entente.workflow;

import org.entente.shared.CaseRef;

/**
 * An automatic step of a case failed at every attempt, and the case stands still; published in the
 * transaction that says so, for modules that know who can do something about it.
 */
public record CaseStopped(CaseRef caseRef) {}
