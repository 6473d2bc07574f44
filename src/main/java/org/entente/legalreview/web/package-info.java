/** The review page. */
@NullMarked
package org.entente.legalreview.web;

import org.jspecify.annotations.NullMarked;
