/** The pages of agreements: register, one agreement, proposing. */
@NullMarked
package org.entente.agreement.web;

import org.jspecify.annotations.NullMarked;
