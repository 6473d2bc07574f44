package org.entente.workflow;

import org.entente.shared.CaseRef;

/** A case and what it is called. */
public record Whose(CaseRef caseRef, CaseSubjects.Subject subject) {}
