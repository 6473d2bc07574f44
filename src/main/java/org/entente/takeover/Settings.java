package org.entente.takeover;

import java.util.UUID;
import org.entente.shared.Language;

/**
 * What the officer says of a list as a whole.
 *
 * @param ours our institution, where no column names it
 * @param unit code of the unit, where no column names it
 * @param language of the agreements' texts, where no column names it; titles are written in it
 * @param monthFirst whether 3/4/2020 is the fourth of March
 */
public record Settings(UUID ours, String unit, Language language, boolean monthFirst) {}
