package org.entente.agreement.web;

import org.entente.agreement.Party;
import org.entente.partner.Partner;

/** A party with the partner it is. */
public record PartyView(Party party, Partner partner) {}
