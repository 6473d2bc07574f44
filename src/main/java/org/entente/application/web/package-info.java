/** The pages of applications: the applicant's own, and those of the office. */
@NullMarked
package org.entente.application.web;

import org.jspecify.annotations.NullMarked;
