package org.entente.ledger.web;

import org.entente.ledger.query.BookRow;

/**
 * @param caseName what the case goes by
 * @param casePath where it is shown
 */
record BookLine(BookRow row, String caseName, String casePath) {}
