package org.openaims.rules.language;

import java.util.function.Supplier;

/**
 * A subject that does not come from one register alone, with its id and its place.
 *
 * @param subject the subject
 * @param id the text of its id
 * @param pointer its place in the document as given, worked out when asked
 * @param <S> the type of the subject
 */
public record Located<S>(S subject, String id, Supplier<String> pointer) {}
