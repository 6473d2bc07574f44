/** The OpenAPI document, made of the endpoints themselves. */
@NullMarked
package org.entente.api.openapi;

import org.jspecify.annotations.NullMarked;
